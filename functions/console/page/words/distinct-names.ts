interface Named {
  id: string;
  name: string;
}

/** Adds the id to names that stand twice: two stores of one brand would look the same in a list. */
export function distinctNames<Row extends Named>(rows: readonly Row[]): Row[] {
  const twice = (name: string) => rows.filter((row) => row.name === name).length > 1;
  return rows.map((row) => (twice(row.name) ? { ...row, name: `${row.name} (${row.id})` } : row));
}
