/** All chance of a run comes from here, so that a seed tells the whole story. */
export interface Random {
  /** 0 ≤ x < 1 */
  fraction(): number;
  chance(probability: number): boolean;
  /** Whole, both ends included. */
  between(from: number, to: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** One of the keys, as likely as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, quick, good enough to spread faults. */
export function createRandom(seed: number): Random {
  let state = (seed * 0x9e3779b1 + 0x85ebca6b) >>> 0;

  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  return {
    fraction,
    chance: (probability) => fraction() < probability,
    between: (from, to) => from + Math.floor(fraction() * (to - from + 1)),
    pick: (items) => items[Math.floor(fraction() * items.length)] ?? items[0],
    weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
      const rows = Object.entries(weights) as [Key, number][];
      let left = fraction() * rows.reduce((sum, [, weight]) => sum + weight, 0);
      const row = rows.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      const [key] = row ?? rows[0] ?? [];
      if (key === undefined) throw new Error('There is nothing to choose from');
      return key;
    },
  };
}
