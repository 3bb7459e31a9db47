/** Index of the first of the sorted positions that is not before `from`: by halving, for texts of many words. */
export function firstFrom<Item>(items: readonly Item[], position: (item: Item) => number, from: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && position(item) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
