import { useEffect, useRef } from 'preact/hooks';
import { type KeyAction, keyAction } from '../words/keyboard.ts';

/** Answers key presses anywhere on the page with these actions; none while a dialog asks something. */
export function useKeys(handlers: Partial<Record<KeyAction, () => void>>): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const action = keyAction(event, focusKind(document.activeElement));
      const handler = action && latest.current[action];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function focusKind(focused: Element | null): 'field' | 'control' | 'page' {
  if (focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement) {
    return focused instanceof HTMLInputElement && focused.type === 'checkbox' ? 'control' : 'field';
  }
  // Letters choose an option in an open drop-down.
  if (focused instanceof HTMLSelectElement) return 'field';
  return focused?.closest('button, a, summary') ? 'control' : 'page';
}
