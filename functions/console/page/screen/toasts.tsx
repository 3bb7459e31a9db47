import { useWords } from './words-context.ts';

export interface Toast {
  id: number;
  kind: 'done' | 'problem';
  text: string;
  undo?: () => void;
}

/** What just happened, read out by screen readers; problems at once. */
export function Toasts({ toasts, onDismiss }: { toasts: readonly Toast[]; onDismiss: (id: number) => void }) {
  const { say } = useWords();
  return (
    <div class="toasts" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} class={`toast toast-${toast.kind}`} role={toast.kind === 'problem' ? 'alert' : undefined}>
          <span>{toast.text}</span>
          {toast.undo && (
            <button
              class="toast-button"
              type="button"
              onClick={() => {
                toast.undo?.();
                onDismiss(toast.id);
              }}
            >
              {say('app.undo')}
            </button>
          )}
          <button
            class="toast-button"
            type="button"
            aria-label={say('app.dismiss')}
            onClick={() => onDismiss(toast.id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
