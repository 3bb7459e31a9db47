const RESERVED_HOST = /(?:^|\.)(?:example\.(?:com|net|org|(?:co\.)?[a-z]{2})|[a-z0-9-]+\.(?:example|test|invalid))$/i;
/** Public services whose names a check must know; only the path behind them is invented. */
const PUBLIC_HOSTS = [/(?:^|\.)amazon\.(?:com|de|fr|es|it|co\.jp)$/i, /^(?:bit\.ly|tinyurl\.com|youtu\.be|t\.cn)$/i];

/** Hosts of addresses and links in a text that could belong to someone: none may stand in a fixture. */
export function foreignHosts(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/[\u200b-\u200d]/g, '');
  const hosts = [...plain.matchAll(/(?:https?:\/\/|@)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map((match) => match[1] ?? '');
  return hosts.filter((host) => !RESERVED_HOST.test(host) && !PUBLIC_HOSTS.some((known) => known.test(host)));
}
