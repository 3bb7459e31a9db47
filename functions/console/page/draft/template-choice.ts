import type { WrittenTemplateId } from '../../../../shared/content/templates/schema.ts';
import { HOLDING_TEMPLATE, SCENARIOS, type TemplateId } from '../../../../shared/content/vocabulary.ts';
import type { ChoiceOption } from '../screen/choice-option.ts';
import type { Words } from '../words/words.ts';

/** Scenarios that no template may answer. A record, so that the compiler asks for a row when the library drops one. */
const UNWRITTEN: Record<Exclude<TemplateId, WrittenTemplateId>, true> = { 'sales-pitch': true, 'review-talk': true };

/** Templates to switch to: the reply that buys time, the case's own category, then the rest. */
export function templateChoices(category: string | null, current: string | null, { say, name }: Words): ChoiceOption[] {
  const written = Object.entries(SCENARIOS).filter(([scenario]) => !Object.hasOwn(UNWRITTEN, scenario));
  const group = (of: string | null) => say(of === category ? 'draft.template.same' : 'draft.template.other');
  const options = written
    .sort(([, a], [, b]) => Number(b === category) - Number(a === category))
    .map(([scenario, of]) => ({ value: scenario, text: name('scenario', scenario), group: group(of) }));
  const holding = { value: HOLDING_TEMPLATE, text: name('scenario', HOLDING_TEMPLATE) };
  return current === null
    ? [{ value: '', text: say('draft.template.own') }, holding, ...options]
    : [holding, ...options];
}
