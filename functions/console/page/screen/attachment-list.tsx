import { useState } from 'preact/hooks';
import type { Attachment } from '../api/contract.ts';
import { problemWords } from '../api/problem-words.ts';
import { fileFacts } from '../words/file-facts.ts';
import { Dialog } from './dialog.tsx';
import { useServices } from './services.ts';
import { useWords } from './words-context.ts';

interface AttachmentListProps {
  caseId: string;
  attachments: readonly Attachment[];
  /** Where files may be taken off. */
  onRemove?: ((n: number) => void) | undefined;
  disabled?: boolean;
}

/** Files with what is known of them. They are only ever saved, never shown: a stranger's file has no place in this page. */
export function AttachmentList({ caseId, attachments, onRemove, disabled = false }: AttachmentListProps) {
  const words = useWords();
  const { say } = words;
  const { api, toast } = useServices();
  const [doubtful, setDoubtful] = useState<Attachment | null>(null);
  if (attachments.length === 0) return null;

  const download = async ({ n }: Attachment) => {
    try {
      saveFrom(await api.attachmentLink(caseId, n));
    } catch (error) {
      toast({ kind: 'problem', text: problemWords(error, words) });
    }
  };

  return (
    <>
      <ul class="attachments" aria-label={say('case.attachments')}>
        {attachments.map((attachment) => (
          <li key={attachment.n} class={attachment.danger ? 'attachment attachment-danger' : 'attachment'}>
            <button
              type="button"
              class="attachment-name"
              title={say('attachment.download')}
              onClick={() => (attachment.danger ? setDoubtful(attachment) : void download(attachment))}
            >
              <span class="quiet">{attachment.n}</span> <bdi>{attachment.name}</bdi>
            </button>
            <span class="quiet" title={attachment.type ?? undefined}>
              {fileFacts(attachment)}
            </span>
            {onRemove && (
              <button
                type="button"
                class="attachment-remove"
                disabled={disabled}
                aria-label={say('attachment.remove', { name: attachment.name })}
                title={say('attachment.remove', { name: attachment.name })}
                onClick={() => onRemove(attachment.n)}
              >
                ×
              </button>
            )}
            {attachment.danger && <strong>{say('case.attachment.danger', { reason: attachment.danger })}</strong>}
          </li>
        ))}
      </ul>
      {doubtful && (
        <Dialog
          title={say('attachment.doubtful', { name: doubtful.name })}
          onClose={() => setDoubtful(null)}
          actions={
            <button
              type="button"
              class="button button-danger"
              onClick={() => {
                setDoubtful(null);
                void download(doubtful);
              }}
            >
              {say('attachment.download.anyway')}
            </button>
          }
        >
          <p>{say('case.attachment.danger', { reason: doubtful.danger ?? '' })}</p>
        </Dialog>
      )}
    </>
  );
}

/** The answer behind the link says that it is a download, so the page stays where it is. */
function saveFrom({ url, name }: { url: string; name: string }): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.rel = 'noreferrer';
  link.click();
}
