import { useEffect, useRef } from 'preact/hooks';
import { AttachmentList } from '../screen/attachment-list.tsx';
import { Time } from '../screen/time.tsx';
import { useWords } from '../screen/words-context.ts';
import type { Turn } from './conversation.ts';

interface MessageViewProps {
  caseId: string;
  turn: Turn;
  marketplace: string | null;
  now: number;
  /** Arrived while the case was on the screen. */
  fresh: boolean;
  /** The newest: brought into sight when the case opens, however long the thread is. */
  last: boolean;
}

/**
 * One message, in the words it was written in. All of it is put in as text: markup stays visible as characters, and an
 * address in it can be read and copied but not followed, because a link from a stranger is how accounts are stolen.
 */
export function MessageView({ caseId, turn, marketplace, now, fresh, last }: MessageViewProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (last) item.current?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  const { say, name } = useWords();
  const own = turn.who === 'seller';
  const text = own ? turn.text : turn.message.text;
  return (
    <li ref={item} class={own ? 'message message-own' : 'message'}>
      <header>
        <bdi class="message-from">{own ? say('case.message.reply') : turn.message.from}</bdi>
        {own && turn.draftState && <span class="quiet">{name('draft-state', turn.draftState)}</span>}
        {fresh && <span class="badge badge-mine">{say('case.message.new')}</span>}
        <Time at={turn.at} now={now} marketplace={marketplace} />
      </header>
      {text.trim() === '' ? (
        <p class="message-text quiet">{say('case.message.empty')}</p>
      ) : (
        <p class="message-text" dir="auto">
          {text}
        </p>
      )}
      {!own && turn.message.error && <p class="notice notice-warn">{turn.message.error}</p>}
      <AttachmentList caseId={caseId} attachments={own ? turn.attachments : turn.message.attachments} />
    </li>
  );
}
