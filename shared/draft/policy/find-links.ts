import type { PolicyNames } from '../../content/policy/policy-schema.ts';
import type { CheckedText } from './checked-text.ts';
import type { Finder, Hit } from './hit.ts';
import { amazonHosts, judgeLink } from './judge-link.ts';

/** Whatever stands after a scheme, up to a blank, a bracket or Chinese punctuation. */
const WITH_SCHEME =
  /(?<![a-z])(?<scheme>https?|hxxps?|ftp|whatsapp|weixin|tg|mailto|tel|sms|intent|market):(?:\s?\/\/\s?)?(?<rest>[^\s<>"'()[\]{}，。！？；、）】」\u0001]{1,500})/g;
const LABEL = '(?:[a-z0-9][a-z0-9-]{0,62}|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{2,12})';
/** A plain dot, or one in disguise: bracketed, spaced out, a Chinese one. */
const DOT = '(?:[.。]|\\s?[([{]\\s?(?:\\.|dot|punkt|point|punto|点|點|ドット)\\s?[)\\]}]\\s?|点|點|ドット)';
const BARE = new RegExp(
  `(?<![a-z0-9@._%+/-])(?<host>${LABEL}(?:${DOT}[a-z0-9-]{1,63}){1,6})(?<port>:\\d{2,5})?(?<path>/[^\\s<>"'()，。！？；、）】」\\u0001]{0,300})?`,
  'gu',
);
/** `shop dot com`: the ending has to be one that is no word, for French `point de vente` and Spanish `punto de entrega`. */
const SPELLED =
  /(?<![a-z0-9@._-])[a-z0-9][a-z0-9-]{1,62}\s(?:dot|punkt|point|punto|\.)\s?(?:com|net|org|shop|store|co|io|info|biz|online|site|xyz|cn|top|club|vip|eu|example)(?![a-z0-9-])/g;

const SCHEMES_WITHOUT_HOST = new Set(['mailto', 'tel', 'sms']);

function findWithScheme(
  { shapes, original, toOriginal }: CheckedText,
  judge: typeof judgeLink,
  amazon: ReadonlySet<string>,
  hosts: readonly string[],
): Hit[] {
  return Array.from(shapes.matchAll(WITH_SCHEME)).flatMap((match) => {
    const scheme = match.groups?.scheme ?? '';
    const rest = (match.groups?.rest ?? '').replace(/[.,;:!?]+$/, '');
    if (SCHEMES_WITHOUT_HOST.has(scheme) === false && !match[0].includes('//')) return [];
    const end = match.index + match[0].length - ((match.groups?.rest ?? '').length - rest.length);
    const from = toOriginal(end - rest.length, end);
    const rule = judge({ scheme, rest: original.slice(from.start, from.end) }, amazon, hosts);
    return [{ rule: rule ?? '', start: match.index, end }];
  });
}

/** Cuts a chain of labels at its last one that ends a domain; null when none does. */
function domainIn(
  host: string,
  names: PolicyNames,
  hasContext: (end: number) => boolean,
): { end: number; ambiguous: boolean } | null {
  const dots = Array.from(host.matchAll(new RegExp(DOT, 'gu')));
  for (let index = dots.length - 1; index >= 0; index--) {
    const dot = dots[index];
    if (!dot) continue;
    const labelStart = dot.index + dot[0].length;
    const labelEnd = dots[index + 1]?.index ?? host.length;
    const ending = host.slice(labelStart, labelEnd);
    if (names.topLevelDomains.includes(ending)) return { end: labelEnd, ambiguous: false };
    if (names.ambiguousTopLevelDomains.includes(ending) && hasContext(labelEnd))
      return { end: labelEnd, ambiguous: true };
  }
  return null;
}

/** Links with and without a scheme, and domains spelled out. Amazon's own and the store's tracking hosts may stand. */
export const findLinks: Finder = (text, { trackingHosts = [] }, { names }) => {
  const { shapes, original, toOriginal } = text;
  const amazon = amazonHosts(names);
  const allowed = trackingHosts.map((host) => host.toLowerCase());
  const withScheme = findWithScheme(text, judgeLink, amazon, allowed);
  const isTaken = (start: number): boolean => withScheme.some((link) => start >= link.start && start < link.end);

  const bare = Array.from(shapes.matchAll(BARE)).flatMap((match): Hit[] => {
    const { host = '', path } = match.groups ?? {};
    if (isTaken(match.index)) return [];
    const hasContext = (): boolean =>
      path !== undefined || host.startsWith('www.') || text.cue('visit', match.index - 30, match.index).length > 0;
    const domain = domainIn(host, names, hasContext);
    if (!domain) return [];
    const whole = domain.end === host.length;
    const end = whole ? match.index + match[0].replace(/[.,;:!?]+$/, '').length : match.index + domain.end;
    const span = toOriginal(match.index, end);
    const rule = judgeLink({ scheme: null, rest: original.slice(span.start, span.end) }, amazon, allowed);
    return rule ? [{ rule, start: match.index, end }] : [];
  });
  const spelled = Array.from(shapes.matchAll(SPELLED), (match) => ({
    rule: 'external-link',
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start }) => !isTaken(start));
  return [...withScheme.filter(({ rule }) => rule !== ''), ...bare, ...spelled];
};
