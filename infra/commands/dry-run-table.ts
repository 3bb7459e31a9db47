import type { DryRunLine, LineLabel } from './dry-run-line.ts';

const COLUMNS = [
  { title: 'mail', width: 32 },
  { title: 'kind', width: 15 },
  { title: 'market', width: 6 },
  { title: 'order', width: 19 },
  { title: 'lang', width: 4 },
  { title: 'category', width: 15 },
  { title: 'scenario', width: 22 },
  { title: 'risks', width: 16 },
  { title: 'words', width: 60 },
] as const;

export function tableHeading(): string {
  return `${row(COLUMNS.map((column) => column.title))}\n${COLUMNS.map(({ width }) => '─'.repeat(width)).join(' ')}`;
}

/** One line for people: the end of long file names and the beginning of long texts. */
export function tableRow(label: LineLabel, line: DryRunLine): string {
  const name = String('file' in label ? label.file : label.id);
  const category = line.category === null ? '' : `${line.category} ${line.confidence.toFixed(2)}`;
  return row([
    name.length > COLUMNS[0].width ? `…${name.slice(1 - COLUMNS[0].width)}` : name,
    line.kind,
    line.marketplace ?? '',
    line.orderId ?? '',
    line.language ?? '',
    category,
    line.scenario ?? '',
    line.risks.join(' '),
    line.error ?? line.text,
  ]);
}

function row(cells: readonly string[]): string {
  return COLUMNS.map(({ width }, index) => fit(cells[index] ?? '', width))
    .join(' ')
    .trimEnd();
}

/** Cut and padded to that many terminal columns; ideographs and kana take two. */
function fit(text: string, width: number): string {
  let fitted = '';
  let used = 0;
  for (const character of text.replace(/[\p{Cc}\s]+/gu, ' ')) {
    const columns =
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u.test(
        character,
      )
        ? 2
        : 1;
    if (used + columns > width) break;
    fitted += character;
    used += columns;
  }
  return fitted + ' '.repeat(width - used);
}
