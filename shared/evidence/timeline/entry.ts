import type { TextChange } from '../../draft/edit-distance.ts';

/** One thing that happened, in words that a claims officer knows. */
export interface Entry {
  /** ISO 8601, UTC. */
  at: string;
  seq: number;
  /** `buyer`, `seller`: a letter with its text; `amazon`: mail from Amazon; `step`: what was done about it. */
  kind: 'buyer' | 'seller' | 'amazon' | 'step';
  title: string;
  /** Further sentences. */
  notes: string[];
  letter: Letter | null;
}

export interface Letter {
  subject: string;
  /** Null when it was erased. */
  text: string | null;
  attachments: { name: string; sizeBytes: number; path: string | null }[];
  /** The file in the bundle that holds it as it travelled. */
  file: string | null;
  /** What a person changed in what the template had proposed; null where nothing was. */
  changes: readonly TextChange[] | null;
}
