export type KeyAction =
  | 'next'
  | 'previous'
  | 'open'
  | 'approve'
  | 'edit'
  | 'save'
  | 'reject'
  | 'no-reply-needed'
  | 'copy-order'
  | 'assign'
  | 'help'
  | 'leave-field';

interface KeyRow {
  key: string;
  action: KeyAction;
  /** Works while typing in a field too. */
  inField?: true;
  /** Needs Ctrl, or ⌘ on a Mac. */
  withCommand?: true;
}

/** Every key of the console; the help page lists these rows. */
export const KEYS: readonly KeyRow[] = [
  { key: 'j', action: 'next' },
  { key: 'k', action: 'previous' },
  { key: 'Enter', action: 'open' },
  { key: 'a', action: 'approve' },
  { key: 'e', action: 'edit' },
  { key: 's', action: 'save', inField: true, withCommand: true },
  { key: 'n', action: 'no-reply-needed' },
  { key: 'r', action: 'reject' },
  { key: 'm', action: 'assign' },
  { key: 'o', action: 'copy-order' },
  { key: '?', action: 'help' },
  { key: 'Escape', action: 'leave-field', inField: true },
];

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Held down. */
  repeat: boolean;
  /** An input method is composing: its Enter and Escape pick characters (every Chinese word is typed so). */
  isComposing: boolean;
}

/**
 * What a key press means.
 *
 * @param focus `field` while typing, `control` on a button or link (whose own Enter must work), else `page`
 */
export function keyAction(press: KeyPress, focus: 'field' | 'control' | 'page'): KeyAction | null {
  if (press.isComposing || press.altKey) return null;
  const row = KEYS.find(({ key }) => key === (press.key.length === 1 ? press.key.toLowerCase() : press.key));
  if (!row || (row.withCommand ?? false) !== (press.ctrlKey || press.metaKey)) return null;
  if (focus === 'field' && !row.inField) return null;
  if (focus === 'control' && row.key === 'Enter') return null;
  // Only moving may repeat: a held "a" would approve one case after another, unread.
  if (press.repeat && row.action !== 'next' && row.action !== 'previous') return null;
  return row.action;
}
