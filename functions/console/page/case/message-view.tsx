import type { Message } from '../api/contract.ts';
import { Time } from '../screen/time.tsx';
import { useWords } from '../screen/words-context.ts';

interface MessageViewProps {
  message: Message;
  marketplace: string | null;
  now: number;
  /** Arrived while the case was on the screen. */
  fresh: boolean;
}

/**
 * One message, in the words it was written in. All of it is put in as text: markup stays visible as characters, and an
 * address in it can be read and copied but not followed, because a link from a stranger is how accounts are stolen.
 */
export function MessageView({ message, marketplace, now, fresh }: MessageViewProps) {
  const { say } = useWords();
  const own = message.from === 'seller';
  return (
    <li class={own ? 'message message-own' : 'message'}>
      <header>
        <bdi class="message-from">
          {own ? say('case.message.reply') : message.from === 'buyer' ? say('case.message.buyer') : message.from}
        </bdi>
        {fresh && <span class="badge badge-mine">{say('case.message.new')}</span>}
        <Time at={message.at} now={now} marketplace={marketplace} />
      </header>
      {message.text.trim() === '' ? (
        <p class="message-text quiet">{say('case.message.empty')}</p>
      ) : (
        <p class="message-text" dir="auto">
          {message.text}
        </p>
      )}
      {message.attachments.length > 0 && (
        <ul class="attachments" aria-label={say('case.attachments')}>
          {message.attachments.map((attachment, index) => (
            <li key={index} class={attachment.danger ? 'attachment attachment-danger' : 'attachment'}>
              <bdi>{attachment.name}</bdi>
              {attachment.bytes !== undefined && <span class="quiet">{fileSize(attachment.bytes)}</span>}
              {attachment.danger && <strong>{say('case.attachment.danger', { reason: attachment.danger })}</strong>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
