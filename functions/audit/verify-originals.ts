import type { RecordReader } from '../../shared/aws/record-bucket.ts';
import { bytesHash } from '../../shared/case/case-content.ts';
import type { StoredObject } from '../../shared/case/case-event.ts';
import type { CaseHistory } from '../../shared/case/case-store.ts';
import { lastErasure } from '../../shared/evidence/verify-history.ts';
import type { RecordFault } from './verify-records.ts';

/** Opens every mail that the events of a case name: whether it is still there, and still the one that was kept. */
export async function verifyOriginals(
  { state, events, key }: CaseHistory,
  records: RecordReader,
): Promise<RecordFault[]> {
  if (!key) return [];
  const erased = lastErasure(events);
  const faults: RecordFault[] = [];
  for (const event of events) {
    if (event.seq <= erased || (event.type !== 'message-received' && event.type !== 'send-claimed')) continue;
    const problem = await problemOf(event.data.original, key, records);
    if (problem !== null) faults.push({ caseId: state.id, seq: event.seq, problem });
  }
  return faults;
}

async function problemOf(
  object: StoredObject,
  key: NonNullable<CaseHistory['key']>,
  records: RecordReader,
): Promise<string | null> {
  try {
    const bytes = await records.read(object, key);
    return bytesHash(key, bytes) === object.plainHash ? null : `object ${object.key} is not the one that was kept`;
  } catch (error) {
    return `object ${object.key} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
