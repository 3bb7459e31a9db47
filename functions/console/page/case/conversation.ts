import type { Attachment, CaseView, Message } from '../api/contract.ts';

export type Turn =
  | { who: 'buyer'; key: string; at: string; message: Message }
  | { who: 'seller'; key: string; at: string; text: string; draftState: string | null; attachments: Attachment[] };

/** The address that opens the thread in Seller Central, from the latest mail that has one. */
export const threadLink = ({ messages }: CaseView): string | null =>
  messages.findLast(({ caseLink }) => caseLink !== null)?.caseLink ?? null;

/** The events that say when a draft went out. */
const SENT_BY: readonly string[] = ['send-submitted', 'reply-sent-by-hand'];

/** Both sides in the order in which they were said: the buyer's messages, and every reply of ours that went out. */
export function conversation({ messages, drafts, events }: CaseView): Turn[] {
  const said = messages.map(
    (message): Turn =>
      message.from === 'seller'
        ? {
            who: 'seller',
            key: `m${message.n}`,
            at: message.at,
            text: message.text,
            draftState: null,
            attachments: message.attachments,
          }
        : { who: 'buyer', key: `m${message.n}`, at: message.at, message },
  );
  const replies = drafts.flatMap((draft): Turn[] => {
    const sent = events.find(({ type, data }) => SENT_BY.includes(type) && data.n === draft.n);
    if (!sent) return [];
    const { n, body: text, state: draftState, attachments } = draft;
    return [{ who: 'seller', key: `d${n}`, at: sent.at, text, draftState, attachments }];
  });
  return [...said, ...replies].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
