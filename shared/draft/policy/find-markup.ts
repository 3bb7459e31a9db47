import type { Finder } from './hit.ts';

const TAGS =
  'a|img|br|b|i|u|p|div|span|font|table|tbody|tr|td|th|ul|ol|li|h[1-6]|strong|em|script|style|iframe|html|head|body|link|meta|form|input|button|video|audio|object|embed|svg|center|hr|pre|picture|source|base|blockquote|o:p';
/** HTML, Markdown, BBCode, character references and embedded data; `< 5 kg` and `Your Orders > Cancel` are none. */
const MARKUP = new RegExp(
  `</?(?:${TAGS})(?:[\\s/][^<>]{0,400})?>|<img\\b|<a\\s|<!--|<!doctype|!\\[[^\\]\\n]{0,100}\\]\\([^)\\n]{1,400}\\)|\\[[^\\]\\n]{1,100}\\]\\((?:https?:|www\\.|mailto:|/)[^)\\n]{0,400}\\)|\\[/?(?:img|url|b|i|color|size)(?:=[^\\]\\n]{0,200})?\\]|&(?:nbsp|amp|lt|gt|quot|apos|commat|period|#\\d{1,6}|#x[0-9a-f]{1,6});|data:(?:image|text)/[a-z+]{1,20}|(?<![a-z])cid:[\\w.@-]{3,}`,
  'g',
);

const HAS_SIGN = /[<[&]|data:|cid:/;

export const findMarkup: Finder = ({ folded }) =>
  !HAS_SIGN.test(folded)
    ? []
    : Array.from(folded.matchAll(MARKUP), ({ index, 0: found }) => ({
        rule: 'markup',
        start: index,
        end: index + found.length,
      }));
