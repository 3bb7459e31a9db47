import { createHash } from 'node:crypto';
import type { RecordBucket } from '../../shared/aws/record-bucket.ts';
import type { CaseHistory } from '../../shared/case/case-store.ts';
import { parseMime } from '../../shared/mail/parse-mime.ts';
import type { CaseAttachment } from './case-attachments.ts';

/** The bytes of a case's file, proved to be the ones that are on record. @throws when they are not */
export async function readAttachment(
  { events, key }: CaseHistory,
  { source, sha256, n }: CaseAttachment,
  records: Pick<RecordBucket, 'read'>,
): Promise<Uint8Array> {
  if (!key) throw new Error('The content of this case was erased');
  if (source.of === 'draft') return records.read(source.file.stored, key);
  const event = events.find((one) => one.type === 'message-received' && one.data.n === source.message);
  if (event?.type !== 'message-received') throw new Error(`Message ${source.message} is not on record`);
  const { attachments } = await parseMime(await records.read(event.data.original, key));
  const content = attachments[source.index]?.content;
  // A reader of a later release may cut a mail differently: what is handed out has to be what was listed.
  const isListed = (file: Uint8Array): boolean => createHash('sha256').update(file).digest('hex') === sha256;
  const found = content && isListed(content) ? content : attachments.find((file) => isListed(file.content))?.content;
  if (!found) throw new Error(`Attachment ${n} is not in the original of message ${source.message}`);
  return found;
}
