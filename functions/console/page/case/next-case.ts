interface Listed {
  id: string;
}

/** The neighbour of a case in the list, or the first when it isn't listed; null at the end. */
export function neighbour<Item extends Listed>(items: readonly Item[], id: string | null, step: 1 | -1): Item | null {
  const index = items.findIndex((item) => item.id === id);
  if (index === -1) return items[0] ?? null;
  return items[index + step] ?? null;
}

/** Where to go when a case leaves the queue: the one below it, else the one above. */
export const afterLeaving = <Item extends Listed>(items: readonly Item[], id: string): Item | null => {
  const next = neighbour(items, id, 1) ?? neighbour(items, id, -1);
  return next?.id === id ? null : next;
};
