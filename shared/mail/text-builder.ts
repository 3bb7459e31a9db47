/** Lays out text as a page would: blanks run together, blocks on lines of their own, quotes marked. */
export interface TextBuilder {
  write(text: string, isPreformatted: boolean): void;
  /** A line break as the writer made it. */
  newLine(): void;
  /** Ends the line if it holds anything, and leaves that many empty lines. */
  breakLine(emptyLines: number): void;
  /** A tab, unless the line is still empty. */
  cell(): void;
  quote(change: 1 | -1): void;
  quoteDepth(): number;
  text(): string;
}

export function textBuilder(): TextBuilder {
  const lines: string[] = [];
  let line = '';
  let quotes = 0;
  let wantsBlank = false;
  let endsWithBlank = true;

  const push = (): void => {
    lines.push(quotes === 0 || line === '' ? line : `${'>'.repeat(Math.min(quotes, 20))} ${line}`);
    line = '';
    endsWithBlank = true;
  };
  const append = (text: string): void => {
    if (text === '') return;
    if (wantsBlank && line === '') {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
      wantsBlank = false;
    }
    line += text;
    endsWithBlank = text.endsWith(' ') || text.endsWith('\t');
  };
  return {
    write(text, isPreformatted) {
      if (isPreformatted) {
        const [first = '', ...more] = text.replace(/\r\n?/g, '\n').split('\n');
        append(first);
        for (const next of more) {
          push();
          append(next);
        }
        return;
      }
      const run = text.replace(/[ \t\r\n\f]+/g, ' ');
      append(endsWithBlank && run.startsWith(' ') ? run.slice(1) : run);
    },
    newLine: push,
    breakLine(emptyLines) {
      if (line.trim() !== '') push();
      else line = '';
      endsWithBlank = true;
      wantsBlank ||= emptyLines > 0;
    },
    cell() {
      if (line.trim() !== '') append('\t');
    },
    quote(change) {
      if (line.trim() !== '') push();
      quotes = Math.max(0, quotes + change);
    },
    quoteDepth: () => quotes,
    text() {
      if (line !== '') push();
      return lines.join('\n');
    },
  };
}
