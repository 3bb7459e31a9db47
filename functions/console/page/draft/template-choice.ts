import { HOLDING_TEMPLATE, SCENARIOS } from '../../../../shared/content/vocabulary.ts';
import type { ChoiceOption } from '../screen/choice.tsx';
import type { Words } from '../words/words.ts';

/** Templates to switch to: the case's own category first, then the reply that buys time, then the rest. */
export function templateChoices(category: string | null, current: string | null, { say, name }: Words): ChoiceOption[] {
  const option = (template: string, group?: string) => ({ value: template, text: name('scenario', template), group });
  const rows = Object.entries(SCENARIOS);
  const same = rows
    .filter(([, of]) => of === category)
    .map(([template]) => option(template, say('draft.template.same')));
  const other = rows
    .filter(([, of]) => of !== category)
    .map(([template]) => option(template, say('draft.template.other')));
  const none = current === null ? [{ value: '', text: say('draft.template.own') }] : [];
  return [...none, option(HOLDING_TEMPLATE), ...same, ...other];
}
