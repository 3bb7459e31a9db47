/** Fields of Amazon's notices: `Label: value`, a label over its value, or a table's heading row over its values. */
const MAX_LINES = 400;

/** A reader of those fields; each has the first value that a text gives it. Labels are compared folded and lower case. */
export function createFieldReader<Field extends string>(
  labels: Readonly<Record<Field, readonly string[]>>,
): (text: string) => Partial<Record<Field, string>> {
  const fieldOf = new Map<string, Field>();
  for (const field in labels) for (const label of labels[field]) fieldOf.set(labelKey(label), field);
  return (text) => readFields(text, fieldOf);
}

function readFields<Field extends string>(
  text: string,
  fieldOf: ReadonlyMap<string, Field>,
): Partial<Record<Field, string>> {
  const found: Partial<Record<Field, string>> = {};
  const lines = text.split('\n', MAX_LINES).map((line) => line.slice(0, 4_000));
  for (const [index, line] of lines.entries()) {
    const cells = line.split(/\t|\s\|\s/).map((cell) => cell.trim());
    const headings = cells.map((cell) => fieldOf.get(labelKey(cell)));
    const known = headings.filter((heading) => heading !== undefined);
    if (known.length >= 2) {
      const values = (nextLine(lines, index) ?? '').split(/\t|\s\|\s/).map((cell) => cell.trim());
      for (const [column, field] of headings.entries()) keep(found, field, values[column]);
      continue;
    }
    const [, label = '', value = ''] =
      /^[\s*•·#>-]{0,10}([^:：\t|]{2,60}?)\s{0,5}[:：\t|]\s{0,5}(.*)$/u.exec(line) ?? [];
    const field = fieldOf.get(labelKey(label)) ?? fieldOf.get(labelKey(line));
    if (field === undefined) continue;
    const below = nextLine(lines, index);
    const isBelow = value.trim() === '' && below !== undefined && !startsField(below, fieldOf);
    keep(found, field, isBelow ? below : value);
  }
  return found;
}

function startsField<Field>(line: string, fieldOf: ReadonlyMap<string, Field>): boolean {
  return fieldOf.has(labelKey(line.split(/[:：\t]/)[0] ?? ''));
}

function keep<Field extends string>(
  found: Partial<Record<Field, string>>,
  field: Field | undefined,
  value: string | undefined,
): void {
  const text = value?.replace(/\s+/g, ' ').trim();
  if (field !== undefined && text !== undefined && text !== '' && found[field] === undefined) found[field] = text;
}

function nextLine(lines: readonly string[], index: number): string | undefined {
  return lines.slice(index + 1, index + 4).find((line) => line.trim() !== '');
}

function labelKey(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .replace(/^[\s*•·#>-]{1,20}|[\s*:]{1,20}$/g, '')
    .replace(/\s+/g, ' ');
}
