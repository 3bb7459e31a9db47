import { stringify } from 'csv-stringify/sync';
import type { ExportBucket, ExportUpload } from '../../shared/aws/export-bucket.ts';
import type { CaseStore } from '../../shared/case/case-store.ts';
import { createFullRows, maskedRow, type RecordContent, type RecordRow, ROW_COLUMNS } from './record-rows.ts';
import { type RecordSearch, type RecordSource, type SearchScope, searchRecords } from './search-records.ts';

export type ExportFormat = 'csv' | 'jsonl';

export interface RecordExport {
  search: Omit<RecordSearch, 'limit'>;
  format: ExportFormat;
  content: RecordContent;
}

export interface ExportDependencies extends RecordSource {
  cases: Pick<CaseStore, 'history'>;
  exports: ExportBucket;
  now(): string;
}

export type Exported =
  | { kind: 'inline'; body: string; contentType: string; fileName: string; rows: number }
  | { kind: 'link'; link: string; rows: number; next: string | null };

/** An answer of Lambda may have 6 MB, its text escaped as JSON: what is larger goes by a link. */
const INLINE_BYTES = 1_500_000;
/** Before API Gateway gives up at 30 seconds; the rest is asked for with the cursor. */
const BUDGET_MILLISECONDS = 20_000;
const ROWS_A_PAGE = 200;
/** Excel takes a CSV file without it for the local code page. */
const BYTE_ORDER_MARK = '\uFEFF';

const CONTENT_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
};

/** Read as text on its way through Lambda, a CSV file would lose its byte order mark. */
export const isSentAsBytes = (contentType: string): boolean => contentType.startsWith('text/csv');

/** All that a search finds, as a file: small ones at once, large ones written in pieces while they are found. */
export async function exportRecords(
  { search, format, content }: RecordExport,
  dependencies: ExportDependencies,
  scope: SearchScope,
): Promise<Exported> {
  const { exports, cases, now } = dependencies;
  const endsAt = Date.parse(now()) + BUDGET_MILLISECONDS;
  const fullRows = createFullRows(cases);
  const contentType = CONTENT_TYPES[format];
  const fileName = `records-${content}-${now().slice(0, 10)}.${format}`;
  let upload: ExportUpload | null = null;
  let waiting = format === 'csv' ? BYTE_ORDER_MARK + csvLine([...ROW_COLUMNS[content]]) : '';
  let rows = 0;
  let cursor = search.cursor ?? null;
  do {
    const page = { ...search, ...(cursor === null ? {} : { cursor }), limit: ROWS_A_PAGE };
    const { records, next } = await searchRecords(page, dependencies, scope);
    const found: RecordRow[] = content === 'full' ? await fullRows(records) : records.map(maskedRow);
    waiting += found.map((row) => (format === 'csv' ? csvRow(row, content) : `${JSON.stringify(row)}\n`)).join('');
    rows += found.length;
    cursor = next;
    if (waiting.length > INLINE_BYTES) {
      upload ??= exports.open(fileName, contentType);
      await upload.write(Buffer.from(waiting));
      waiting = '';
    }
  } while (cursor !== null && Date.parse(now()) < endsAt);
  if (!upload && cursor === null) return { kind: 'inline', body: waiting, contentType, fileName, rows };
  upload ??= exports.open(fileName, contentType);
  await upload.write(Buffer.from(waiting));
  return { kind: 'link', link: await upload.finish(), rows, next: cursor };
}

const csvRow = (row: RecordRow, content: RecordContent): string => {
  const fields: Record<string, unknown> = { ...row };
  return csvLine(
    ROW_COLUMNS[content].map((column) => (column === 'data' ? JSON.stringify(fields[column]) : fields[column])),
  );
};

/** `escape_formulas`: a spreadsheet must not run what a buyer wrote behind `=`, `+`, `-` or `@`. */
const csvLine = (fields: readonly unknown[]): string =>
  stringify([[...fields]], { escape_formulas: true, record_delimiter: '\r\n' });
