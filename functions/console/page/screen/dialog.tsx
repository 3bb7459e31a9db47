import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from './words-context.ts';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons beside "Cancel". */
  actions?: ComponentChildren;
}

/** A modal question. The browser keeps the focus inside, gives it back afterwards, and closes it on Escape. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div class="dialog-inside">
        <h2 id={titleId}>{title}</h2>
        {children}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {say(actions ? 'app.cancel' : 'app.close')}
          </button>
          {actions}
        </div>
      </div>
    </dialog>
  );
}
