import type { Language } from '../content/vocabulary.ts';

/** Spellings that show a language in a single lower-case word; weights add up. */
export const LANGUAGE_SIGNS: readonly { language: Language; pattern: RegExp; weight: number }[] = [
  { language: 'en', pattern: /th|wh|ough|ght$|ck$|ly$|ing$|n't$|'(?:ve|ll|re|m|s|d)$/, weight: 0.5 },
  { language: 'en', pattern: /(?:ed|ness|tion|able)$/, weight: 0.2 },
  { language: 'de', pattern: /ß/, weight: 2 },
  {
    language: 'de',
    pattern: /[äöü]|sch|ei(?:n|t|ch)|(?:ung|lich|keit|heit|isch|tzt|cht|ieren|iert)$|^ge.{2,12}t$/,
    weight: 0.5,
  },
  { language: 'fr', pattern: /[çœêèùîôûëï]|^(?:l|d|j|qu|n|s|c|m)'/, weight: 0.8 },
  { language: 'fr', pattern: /é|eau|oi[rxst]|(?:eux|aux|ais|ait|ez|ment|ique|elle|ette|ée?s?)$/, weight: 0.4 },
  { language: 'es', pattern: /ñ|[íóúá]n$|ción$/, weight: 1.2 },
  { language: 'es', pattern: /[áíóú]|(?:dad|ado|ada|ando|iendo|mente|ción)$|ll|^hu/, weight: 0.35 },
  {
    language: 'it',
    pattern:
      /(?:zione|zioni|mente|gli|ggi|cchi|ità|tto|tta|tti|ato|ata|zza|sco|erò|anno)$|^(?:dell|nell|all|dall|sull|un|l|c|d)'|[èàìòù]$/,
    weight: 0.6,
  },
  { language: 'it', pattern: /cch|gg[ih]|zz|gli|sci|[aeiou]$/, weight: 0.15 },
  {
    language: 'nl',
    pattern:
      /ij|oe[a-z]|aa[a-z]|ee[a-z]|oo[a-z]|uu[a-z]|(?:tje|heid|lijk|isch|oor|aar|cht)$|^ge.{2,12}(?:d|t|en)$|sch$/,
    weight: 0.4,
  },
  { language: 'pt', pattern: /[ãõ]|ção$|ções$|nh[aeo]|lh[aeo]|ê|ç/, weight: 0.9 },
  { language: 'pt', pattern: /[âáíóúà]|(?:ado|ada|ando|endo|mente|agem|ei|ou|eu)$/, weight: 0.3 },
  { language: 'sv', pattern: /å/, weight: 1.5 },
  { language: 'sv', pattern: /[äö]|(?:ning|ningen|het|lig|ligt|ade|ats|erna|orna|arna|en|et)$|sk|kv/, weight: 0.25 },
  { language: 'pl', pattern: /[ąęłśźżćń]/, weight: 1.5 },
  {
    language: 'pl',
    pattern: /sz|cz|rz|dz|(?:ski|ego|emu|ych|ach|ami|ować|wać|łem|łam|nie|ość)$|w[a-z]?y/,
    weight: 0.5,
  },
];

/** Characters of Chinese text that Japanese has not, or uses rarely; enough of one settles a text without kana. */
export const CHINESE_ONLY = /[的了吗呢吧们这那么没很还让给你您她谁啥咱哪别怎個們這沒還嗎麼請謝為]/g;
/** Shapes and words that only Japanese writes with these characters. */
export const JAPANESE_ONLY = /[込働畑峠枠栃搾々円図広売読気対応駅学価変効様済]/g;
