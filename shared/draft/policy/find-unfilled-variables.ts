import type { Finder } from './hit.ts';

/** Gaps of our own templates (`[[name]]`), of Liquid and of what other tools and people leave behind. */
const VARIABLE =
  /\[\[[^\]\n]{0,60}\]{0,2}|\{\{[^}\n]{0,60}\}{0,2}|\{%[^%\n]{0,60}%?\}?|\$\{[^}\n]{0,60}\}?|<<[^>\n]{1,60}>>|(?<![\d%])%(?:\d\$)?s(?![a-z])|%[a-z][a-z_]{2,29}%|\{[a-z][a-z0-9_. ]{1,40}\}|\$[a-z]+_[a-z_]{2,20}|\[object object\]|(?<![a-z])undefined(?![a-z])|(?<![a-z0-9])x{4,}(?![a-z0-9])|(?<![a-z0-9])x{2,}(?=様|さま|さん|先生|女士)|[○◯△●]{2,}|〇{2,}(?=様|さま|さん|店)|(?<![a-z0-9_])__[a-z]\w{0,30}__|(?<=[a-z:] ?)_{3,}/g;
/** `Dear XXX`, `order number: xxx`: where a name or a number should stand; `xxx` at a letter's end is a kiss. */
const CROSSED_OUT =
  /(?<=(?<![a-z])(?:dear|hello|hi|hallo|guten tag|liebe|lieber|sehr geehrter?(?: frau| herr)?|frau|herr|bonjour|cher|chere|madame|monsieur|hola|estimad[oa]|senora?|gentile|salve|buongiorno|signora?) |尊敬的\s?|亲爱的\s?|(?:number|no\.?|nr\.?|nummer|numero|番号|单号|编号|号码)\s?(?:is|ist|est|es|e|は|为|是)?\s?[:：]?\s?)x{2,}(?![a-z0-9])/g;
/** `[Customer name]`, `<order number>`: only when the words are those of a placeholder, `[MODE]` is a key. */
const BRACKETED = /[[<{【(（]\s?([^\]\n[<>{}【】()（）]{1,40}?)\s?[\]>}】)）]/g;
const INSTRUCTION =
  /^(?:insert|enter|add|fill in|your|customer|buyer|hier|ihr|ihre|einfugen|inserer|votre|indiquer|insertar|su|introducir|inserire|il suo|la sua|ここに|ここへ|此处|填写|请填|插入|待填|here)(?:[\s:].{2,}|$)/;

/** Without one of these there is no gap, and most replies have none. */
const HAS_SIGN = /[[\]{}<>%$○◯△●〇【（(]|__|xx|undefined/;

export const findUnfilledVariables: Finder = ({ folded, cue }) => {
  if (!HAS_SIGN.test(folded)) return [];

  const isPlaceholder = (start: number, end: number): boolean =>
    cue('placeholder', start, end).some((place) => place.start === start && place.end === end);

  /** Round brackets explain and 【】 sets headings: there only an order to fill in counts, or a word amid a sentence. */
  function isGap(index: number, found: string, content: string): boolean {
    const start = index + found.indexOf(content);
    const isNamed = isPlaceholder(start, start + content.length);
    if (INSTRUCTION.test(content) && (content.includes(' ') || /[^\x20-\x7e]{4}/.test(content))) return true;
    if (found.startsWith('(')) return false;
    if (!found.startsWith('【')) return isNamed;
    const isAtLineStart = index === 0 || folded[index - 1] === '\n';
    return isNamed && (!isAtLineStart || /^(?:様|先生|女士|さん)/.test(folded.slice(index + found.length)));
  }

  return [
    ...[VARIABLE, CROSSED_OUT].flatMap((pattern) =>
      Array.from(folded.matchAll(pattern), ({ index, 0: found }) => ({ index, found })),
    ),
    ...Array.from(folded.matchAll(BRACKETED), ({ index, 0: found, 1: content = '' }) => ({
      index,
      found,
      content,
    })).filter(({ index, found, content }) => isGap(index, found, content)),
  ].map(({ index, found }) => ({ rule: 'unfilled-variable', start: index, end: index + found.length }));
};
