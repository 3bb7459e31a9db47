import { plainLine } from './plain-value.ts';

/** What Amazon or a form puts where a name should be. */
const NOT_A_NAME =
  /amazon|customer|kunde|kundin|client|cliente|buyer|käufer|acheteur|comprador|acquirente|guest|unknown|n\/a|test|お客様|カスタマー|客户|买家|買家/iu;

/** Letters of any script with what stands between them in names: O'Neil, Jean-Luc, J. Smith, 山田・太郎. No domain names. */
const NAME = /^[\p{L}\p{M}](?:[\p{L}\p{M} '’·・-]|\.(?!\p{Ll}))*$/u;

/**
 * The name to greet a buyer by, or null when there is none to be used: a greeting without a name reads better than
 * "Hello xx_buyer99". Names in capitals or all small are put in title case, so that a greeting doesn't shout.
 */
export function greetingName(name: string | null): string | null {
  const line =
    plainLine(name, 200)
      ?.normalize('NFKC')
      .replace(/\s+-\s+Amazon.*$/iu, '') ?? null;
  if (line === null || line.length > 40 || !NAME.test(line) || NOT_A_NAME.test(line)) return null;
  if (/\p{Script=Latin}/u.test(line) && line.replace(/[^\p{L}]/gu, '').length < 2) return null;
  const oneCase = line === line.toUpperCase() || line === line.toLowerCase();
  return oneCase ? line.replace(/\p{L}[\p{L}\p{M}]*/gu, titleCase) : line;
}

const titleCase = (word: string): string => {
  const [first = '', ...rest] = Array.from(word);
  return first.toUpperCase() + rest.join('').toLowerCase();
};
