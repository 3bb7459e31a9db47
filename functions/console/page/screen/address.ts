/** What the page's address (its part after `#`) names: links can be sent, and the browser's "back" leads back. */
export type Address =
  | { screen: 'queue' }
  /** `#case/<id>` */
  | { screen: 'case'; id: string }
  /** `#settings/<kind>/<part>`, the last one or two left out for the first */
  | { screen: 'settings'; kind: string; part: string };

/** @returns null for what is no place of its own, such as the target of the "skip" link */
export function readAddress(hash: string): Address | null {
  const [screen, ...names] = hash.replace(/^#/, '').split('/').map(decoded);
  if (screen === 'case' && names[0]) return { screen, id: names.join('/') };
  if (screen === 'settings') return { screen, kind: names[0] ?? '', part: names.slice(1).join('/') };
  return screen === '' ? { screen: 'queue' } : null;
}

export function writeAddress(address: Address): string {
  if (address.screen === 'queue') return '';
  const names = address.screen === 'case' ? [address.id] : [address.kind, address.part];
  return [address.screen, ...names.map(encodeURIComponent)].join('/').replace(/\/+$/, '');
}

/** What no browser encoded so names nothing. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
