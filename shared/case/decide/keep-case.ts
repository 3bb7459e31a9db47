import type { Role } from '../../content/settings.ts';
import type { Case } from '../case.ts';
import type { NewEvent } from '../case-event.ts';
import { draftAfter } from '../states.ts';
import { type Decision, type DecisionContext, decided, refused } from './decision.ts';
import { inFlightDraft } from './review-draft.ts';

export type KeepCommand =
  | { type: 'place-hold'; reason: string; reviewOn: string }
  | { type: 'release-hold'; reason: string }
  | { type: 'request-erasure'; reason: string; role: Role }
  | { type: 'erase-case'; reason: string; role: Role };

/** How long a case is kept, and whether its content is. Erasing takes two people. */
export function keepCase(state: Case, command: KeepCommand, context: DecisionContext): Decision {
  switch (command.type) {
    case 'place-hold':
      return state.hold
        ? refused('wrong-state', `The case is on hold already: ${state.hold.reason}`)
        : decided({ type: 'hold-placed', data: { reason: command.reason, reviewOn: command.reviewOn } });
    case 'release-hold':
      return state.hold ? decided({ type: 'hold-released', data: { reason: command.reason } }) : decided();
    case 'request-erasure':
      if (state.hold) return refused('wrong-state', `A case on hold can't be erased: ${state.hold.reason}`);
      if (state.erasureRequestedBy !== null) return decided();
      return decided({ type: 'erasure-requested', data: { reason: command.reason, role: command.role } });
    case 'erase-case':
      if (state.hold) return refused('wrong-state', `A case on hold can't be erased: ${state.hold.reason}`);
      if (state.erasureRequestedBy === null) return refused('wrong-state', 'Nobody asked to erase this case.');
      if (state.erasureRequestedBy.actor === context.actor || state.erasureRequestedBy.role === command.role) {
        return refused('wrong-person', 'Erasing takes two people: a lead and an auditor.');
      }
      if (inFlightDraft(state))
        return refused('wrong-state', 'A reply is on its way; its outcome has to be known first.');
      return decided(...endDrafts(state), {
        type: 'case-erased',
        data: { requestedBy: state.erasureRequestedBy.actor, reason: command.reason },
      });
  }
}

/** Without its text a draft can neither be read nor sent: an approved one would stand as approved for ever. */
const endDrafts = (state: Case): NewEvent[] =>
  state.drafts
    .filter((draft) => draftAfter(draft.state, 'supersede') !== null)
    .map((draft) => ({ type: 'draft-superseded', data: { n: draft.n, cause: 'settled' } }));
