import type { Finder } from './hit.ts';

/** Gaps of our own templates (`[[name]]`), of Liquid and of what other tools and people leave behind. */
const VARIABLE =
  /\[\[[^\]\n]{0,60}\]{0,2}|\{\{[^}\n]{0,60}\}{0,2}|\{%[^%\n]{0,60}%?\}?|\$\{[^}\n]{0,60}\}?|<<[^>\n]{1,60}>>|(?<![\d%])%(?:\d\$)?s(?![a-z])|%[a-z][a-z_]{2,29}%|\{[a-z][a-z0-9_. ]{1,40}\}|\$[a-z]+_[a-z_]{2,20}|\[object object\]|(?<![a-z])undefined(?![a-z])|(?<![a-z0-9])x{4,}(?![a-z0-9])|(?<![a-z0-9])x{2,}(?=様|さま|さん|先生|女士)|[○◯△●]{2,}|〇{2,}(?=様|さま|さん|店)|(?<![a-z0-9_])__[a-z]\w{0,30}__|(?<=[a-z:] ?)_{3,}/g;
/** `[Customer name]`, `<order number>`: only when the words are those of a placeholder, `[MODE]` is a key. */
const BRACKETED = /[[<{【(（]\s?([^\]\n[<>{}【】()（）]{1,40}?)\s?[\]>}】)）]/g;
const INSTRUCTION =
  /^(?:insert|enter|add|fill in|your|customer|buyer|hier|ihr|ihre|einfugen|inserer|votre|indiquer|insertar|su|introducir|inserire|il suo|la sua|ここに|ここへ|此处|填写|请填|插入|待填|here)(?:[\s:].{2,}|$)/;

export const findUnfilledVariables: Finder = ({ folded, cue }) => {
  const variables = Array.from(folded.matchAll(VARIABLE), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const bracketed = Array.from(folded.matchAll(BRACKETED)).flatMap(({ index, 0: found, 1: content = '' }) => {
    const start = index + found.indexOf(content);
    const isRound = found.startsWith('(');
    // Japanese and Chinese set headings in these brackets: 【ご注文番号】 is none of ours.
    const isHeading = found.startsWith('【');
    const isPlaceholder =
      !isHeading &&
      !isRound &&
      (cue('placeholder', start, start + content.length).some((place) => place.end - place.start === content.length) ||
        (INSTRUCTION.test(content) && content.includes(' ')));
    return isPlaceholder ||
      ((isRound || isHeading) &&
        /^(?:insert|enter|fill in|einfugen|inserer|insertar|inserire|ここに|填写|插入)[\s:]?.{2,}/.test(content))
      ? [{ start: index, end: index + found.length }]
      : [];
  });
  return [...variables, ...bracketed].map((place) => ({ rule: 'unfilled-variable', ...place }));
};
