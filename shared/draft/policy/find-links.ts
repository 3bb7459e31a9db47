import type { PolicyNames } from '../../content/policy/policy-schema.ts';
import type { CheckedText } from './checked-text.ts';
import type { Finder, Hit } from './hit.ts';
import { amazonHosts, judgeLink } from './judge-link.ts';

/** Whatever stands after a scheme, up to a blank, a bracket or Chinese punctuation. */
const WITH_SCHEME =
  /(?<![a-z])(?<scheme>https?|hxxps?|ftp|whatsapp|weixin|tg|intent|market):\s?\/\/\s?(?<rest>[^\s<>"'()[\]{}，。！？；、）】」\u0001]{1,500})|(?<![a-z])(?:mailto|tel|sms|javascript):[^\s<>"']{2,200}/g;
const LABEL = '(?:[a-z0-9][a-z0-9-]{0,62}|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{2,12})';
/** A plain dot, or one in disguise: bracketed, spaced out, a Chinese one. */
const DOT =
  '(?:\\.|(?<=[a-z0-9])。|\\s?[([{]\\s?(?:\\.|dot|punkt|point|punto|点|點|ドット)\\s?[)\\]}]\\s?|点|點|ドット|\\s?\\.\\s?(?=(?:com|net|org|cn)(?![a-z0-9])))';
const DOTS = new RegExp(DOT, 'gu');
const BARE = new RegExp(
  `(?<![a-z0-9@._%+/-])(?<host>${LABEL}(?:${DOT}[a-z0-9-]{1,63}){1,6})(?<port>:\\d{2,5})?(?<path>/[^\\s<>"'()，。！？；、）】」\\u0001]{0,300})?`,
  'gu',
);
/** `shop dot com`: the ending has to be one that is no word, for French `point de vente` and Spanish `punto de entrega`. */
const SPELLED =
  /(?<![a-z0-9@._-])(?!(?:el|le|il|un|the|der|den|dem|este|ce|au|du|al|del|a)\s)[a-z0-9][a-z0-9-]{1,62}\s(?:dot|punkt|point|punto|ponto|\.)\s?(?:com|net|org|shop|store|co|io|info|biz|online|site|xyz|cn|top|club|vip|eu|example)(?![a-z0-9-])/g;
/** `norvale point fr`: a country's ending that is a word of another language counts behind its own language's dot. */
const SPELLED_COUNTRY =
  /(?<![a-z0-9@._-])[a-z0-9][a-z0-9-]{1,62}\s(?:dot\s(?:de|fr|uk|jp|co\suk)|punkt\s(?:de|at|ch)|point\s(?:fr|ch)|punto\s(?:it|mx|es(?=[,;:)]|\.?$|\.\s)))(?![a-z0-9-])/g;

/** Without one of these there is no bare domain, and most replies have none. */
const HAS_DOMAIN_DOT = /[.。][a-z0-9]|\s\.|\.\s(?:com|net|org|cn)|点|點|ドット|[([{]\s?(?:dot|\.|p)/;

const HAS_SCHEME = /:\s?\/\/|(?:mailto|tel|sms|javascript):/;
const HAS_SPELLED_DOT = /\s(?:dot|punkt|point|punto|ponto|\.)/;

const TRAILING = /[.,;:!?*_]{1,20}$/;

/** A space that was forgotten after a full stop: `arrived.Es`, not `SHOP.ES`. */
const isSentenceStart = (ending: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(ending) && !/^(?:com|net|org)$/i.test(ending);

interface Domain {
  end: number;
  /** The ending is a word as well, or written as the start of a sentence. */
  isDoubtful: boolean;
}

/** Links with and without a scheme, and domains spelled out. Amazon's own and the store's tracking hosts may stand. */
export function createLinkFinder(names: PolicyNames): Finder {
  const amazon = amazonHosts(names);
  const endings = new Set(names.topLevelDomains);
  const doubtfulEndings = new Set(names.ambiguousTopLevelDomains);

  /** Cuts a chain of labels after the last that ends a domain; null when none does. */
  function domainIn(host: string, asWritten: (start: number, end: number) => string): Domain | null {
    const dots = Array.from(host.matchAll(DOTS), ({ index, 0: dot }) => ({ start: index, end: index + dot.length }));
    for (let index = dots.length - 1; index >= 0; index--) {
      const start = dots[index]?.end ?? 0;
      const end = dots[index + 1]?.start ?? host.length;
      const ending = host.slice(start, end);
      const isDoubtful = doubtfulEndings.has(ending) || isSentenceStart(asWritten(start, end));
      if (endings.has(ending) || doubtfulEndings.has(ending)) return { end, isDoubtful };
    }
    return null;
  }

  function withScheme(
    { shapes, original, toOriginal }: CheckedText,
    hosts: readonly string[],
  ): (Hit | { rule: null; start: number; end: number })[] {
    return Array.from(HAS_SCHEME.test(shapes) ? shapes.matchAll(WITH_SCHEME) : [], ({ index, 0: found, groups }) => {
      const { scheme, rest = '' } = groups ?? {};
      const end = index + found.replace(TRAILING, '').length;
      if (!scheme) return { rule: 'external-link', start: index, end };
      const from = toOriginal(index + found.length - rest.length, end);
      return {
        rule: judgeLink({ scheme, rest: original.slice(from.start, from.end) }, amazon, hosts),
        start: index,
        end,
      };
    });
  }

  return (text, { trackingHosts = [] }) => {
    const { shapes, original, toOriginal } = text;
    const written = (start: number, end: number): string => {
      const span = toOriginal(start, end);
      return original.slice(span.start, span.end);
    };
    const hosts = trackingHosts.map((host) => host.toLowerCase());
    const links = withScheme(text, hosts);
    const isTaken = (start: number): boolean => links.some((link) => start >= link.start && start < link.end);

    const bare = (HAS_DOMAIN_DOT.test(shapes) ? Array.from(shapes.matchAll(BARE)) : []).flatMap((match): Hit[] => {
      const { host = '', path } = match.groups ?? {};
      const start = match.index;
      const domain = isTaken(start) ? null : domainIn(host, (from, to) => written(start + from, start + to));
      if (!domain) return [];
      const isWhole = domain.end === host.length;
      const isMeant =
        (isWhole && path !== undefined && path.length > 1) ||
        host.startsWith('www.') ||
        text.cue('visit', start - 30, start).length > 0;
      if (domain.isDoubtful && !isMeant) return [];
      const end = isWhole ? start + match[0].replace(TRAILING, '').length : start + domain.end;
      const rule = judgeLink({ scheme: null, rest: written(start, end) }, amazon, hosts);
      return rule ? [{ rule, start, end }] : [];
    });
    const spelled = (HAS_SPELLED_DOT.test(shapes) ? [SPELLED, SPELLED_COUNTRY] : []).flatMap((pattern) =>
      Array.from(shapes.matchAll(pattern), ({ index, 0: found }) => ({
        rule: 'external-link',
        start: index,
        end: index + found.length,
      })),
    );
    return [
      ...links.flatMap(({ rule, start, end }) => (rule ? [{ rule, start, end }] : [])),
      ...bare,
      ...spelled.filter(({ start }) => !isTaken(start)),
    ];
  };
}
