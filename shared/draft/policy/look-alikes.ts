/**
 * Letters that look like a Latin letter or a sign that they are not, after NFKC, lower-casing and the removal of accents
 * (which already undo full-width, mathematical, circled and accented forms). Source: the characters that Unicode TR 39
 * lists as confusable with ASCII, narrowed to Cyrillic, Greek, Armenian, small capitals and punctuation.
 */
const ROWS: readonly (readonly [plain: string, lookAlikes: string])[] = [
  ['a', 'аαɑᴀ'],
  ['b', 'вьʙβ'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁɗᴅ'],
  ['e', 'еєεҽᴇℯ'],
  ['f', 'ғϝꜰ'],
  ['g', 'ԍɡɢց'],
  ['h', 'һнʜհ'],
  ['i', 'іıɩιɪ'],
  ['j', 'јʝᴊ'],
  ['k', 'кκᴋ'],
  ['l', 'ӏʟⅼ'],
  ['m', 'мᴍ'],
  ['n', 'пոηɴ'],
  ['o', 'оοσօᴏ'],
  ['p', 'рρᴘ'],
  ['q', 'ԛզ'],
  ['r', 'гʀ'],
  ['s', 'ѕꜱ'],
  ['t', 'тτᴛ'],
  ['u', 'υսᴜ'],
  ['v', 'νѵᴠ'],
  ['w', 'ѡωԝᴡ'],
  ['x', 'хχ'],
  ['y', 'уγүʏ'],
  ['z', 'ᴢ'],
  ['ss', 'ß'],
  ['oe', 'œ'],
  ['ae', 'æ'],
  ['o', 'ø'],
  ['l', 'ł'],
  ['-', '‐‑‒–—―−﹣⁃'],
  ["'", '‘’‛′ʼ`´'],
  ['"', '“”„‟″«»'],
  ['.', '․·•∙⋅'],
  ['/', '⁄∕'],
  [':', '։∶'],
  ['*', '∗⁎'],
  ['+', '➕'],
];

export const lookAlikes: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([plain, letters]) => [...letters].map((letter): [string, string] => [letter, plain])),
);
