/** How a setting is shown: a row a kind. In a pattern, `*` stands for every key that is there. */
export interface SettingRow {
  kind: string;
  /** Ships with the product; what is kept of it is only what a lead changed. */
  ships?: true;
  /** Lists files: those are added and taken off, not typed. */
  files?: true;
  /** What is edited at a time, in the order of the list; without any, the whole setting. */
  parts?: readonly string[];
  /** Smaller pieces of these parts. */
  pieces?: readonly string[];
}

export const SETTING_ROWS: readonly SettingRow[] = [
  { kind: 'stores' },
  { kind: 'users' },
  { kind: 'sending' },
  { kind: 'thresholds' },
  {
    kind: 'templates',
    ships: true,
    parts: ['languages.*', 'offers'],
    pieces: ['languages.*.opening', 'languages.*.texts.*', 'languages.*.closing'],
  },
  {
    kind: 'keywords',
    ships: true,
    parts: ['*'],
    pieces: [
      '*.keywords',
      '*.risks',
      '*.classes',
      '*.guards',
      '*.requests',
      '*.negations',
      '*.alternatives',
      '*.spellings',
      '*.fillers',
    ],
  },
  {
    kind: 'policy',
    ships: true,
    parts: ['rules', 'limits', 'marketplaces', 'names', 'wording.*'],
    pieces: ['wording.*.phrases', 'wording.*.exceptions', 'wording.*.lists', 'wording.*.cues'],
  },
  { kind: 'manuals', files: true },
];
