import type { CheckedText } from './checked-text.ts';
import type { Finder, Hit } from './hit.ts';
import { isCovered } from './match-phrase.ts';
import type { Occurrence } from './phrase-trie.ts';

/** What makes of a name an address: `: shop88`, ` id shop88`, ` +49 …`, `号shop88`. */
const HANDLE_AFTER =
  /^\s?(?:\(?(?:id|号|號|账号|account|username|user|name|handle|nummer|number|no\.?|numero|アカウント|contact)(?![a-z])\)?\s?(?:is|ist|est|es|e|は|是)?\s?[:=]?\s?@?[a-z0-9_+][a-z0-9._-]{2,}|[:=]\s?@?[a-z0-9_+]|@|\(?\+\d|\(?\d{5,})/;

/** A name that only an account has, anywhere in a sentence that names a messenger. */
const HANDLE = /(?<![a-z0-9_])[a-z][a-z0-9]{1,20}_[a-z0-9_]{2,20}(?![a-z0-9_])/;

/** Short names only count with a sign of an address behind them: `VX-7000` is a model, and `Q: how?` a question. */
const SHORT_HANDLE =
  /(?<![a-z0-9])(?:qq|wx|vx|ig|fb|tg|wa|insta|ins|line id|wechat id)\s?(?:号|號|id)?\s?(?:[:=]\s?@?(?=[a-z0-9._-]{0,20}[\d_.])[a-z0-9_][a-z0-9._-]{3,20}|[:=]\s?@[a-z0-9_.]{3,20}|号\s?[a-z0-9][a-z0-9._-]{3,20}|@[a-z_][a-z0-9._-]{2,20})|(?<![a-z0-9])(?:qq|q群)\s?\d{5,12}(?!\d)|(?<![a-z0-9])(?:vx|wx)(?:\s?[:=]\s?|\s)(?=[a-z_-]{0,19}\d)[a-z][a-z0-9_-]{5,19}(?![a-z0-9])|(?<=[\p{Script=Han}，。！\s]|^)[vwq]\s?:\s?(?=[a-z_-]{0,19}[\d_])[a-z0-9_][a-z0-9_-]{4,19}/gu;

/** LINE, the messenger, is written so; a line is not. */
const LINE_AS_NAME = /(?<![a-z])line\s?(?:id\s?)?[:=@＠]\s?@?[a-z0-9][a-z0-9._-]{3,}/g;

/** `@shopname`, but not `60Hz@4K` nor a mail address. */
const AT_NAME = /(?<![a-z0-9._%+@/-])@[a-z_][a-z0-9_.]{2,29}(?![a-z0-9@])/g;

/** `wh@tsapp`, `t3legram`, `Whats’App`, `tele.gram`: signs that stand in for a letter or part a name, amid letters. */
const DISGUISED =
  /(?<![a-z0-9@])[wtfis71!$5][a-z@$0134578!'"._*|~/+-](?:[a-z@$0134578!]|['"._*|~/+-](?=[a-z@$0134578!])){4,13}(?![a-z0-9@])/g;
const HAS_DISGUISE = /[wtfis71!$5][a-z]{0,8}[@$0134578!'"._*|~/+-][a-z]|[01345]{1,2}[a-z]{3}/;
const STANDS_FOR: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '!': 'i',
};
const NAMES_IN_DISGUISE: ReadonlySet<string> = new Set([
  'whatsapp',
  'wechat',
  'weixin',
  'teiegram',
  'telegram',
  'facebook',
  'instagram',
  'tiktok',
  'snapchat',
]);

const isPlain = (word: string): boolean => /^[a-z]*$/.test(word);

const isNameInDisguise = (word: string): boolean =>
  !isPlain(word) &&
  NAMES_IN_DISGUISE.has(word.replace(/['"._*|~/+-]/g, '').replace(/[^a-z]/g, (sign) => STANDS_FOR[sign] ?? sign));

const matches = (source: string, pattern: RegExp): Occurrence[] =>
  Array.from(source.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** A product that shows WhatsApp's messages, or a seller who says that he does not use it, breaks no rule. */
function isHarmless(text: CheckedText, place: Occurrence, otherWords: readonly Occurrence[]): boolean {
  const { start, end } = place;
  const after = text.shapes.slice(end, end + 40);
  if (HANDLE_AFTER.test(after)) return false;
  const sentence = text.sentence(start);
  if (HANDLE.test(text.shapes.slice(sentence.start, sentence.end))) return false;
  if (isCovered(place, otherWords)) return true;
  return ['product-feature', 'decline'].some((name) => text.cue(name, sentence.start, sentence.end).length > 0);
}

export const findMessengers: Finder = (text) => {
  const { shapes, original, toOriginal } = text;
  const isWrittenAsName = ({ start, end }: Occurrence): boolean => {
    const span = toOriginal(start, end);
    return /^L(?:INE|ine\s?[Ii][Dd])/u.test(original.slice(span.start, span.end).normalize('NFKC'));
  };
  const names = text.cue('messenger');
  const otherWords = names.length > 0 ? text.cue('other-word') : [];
  const hits: Occurrence[] = [
    ...names.filter((place) => !isHarmless(text, place, otherWords)),
    ...matches(shapes, SHORT_HANDLE),
    ...matches(shapes, LINE_AS_NAME).filter(isWrittenAsName),
    ...matches(shapes, AT_NAME),
    ...(HAS_DISGUISE.test(shapes)
      ? matches(shapes, DISGUISED).filter(({ start, end }) => isNameInDisguise(shapes.slice(start, end)))
      : []),
  ];
  return hits.map(({ start, end }): Hit => ({ rule: 'messenger', start, end }));
};
