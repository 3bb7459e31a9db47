import { useCallback, useRef, useState } from 'preact/hooks';
import type { Toast } from './toasts.tsx';

/** Long enough to read, and a problem longer. An undo stays as long as it can be done. */
const SHOWN_MILLISECONDS = { done: 4000, problem: 10_000 } as const;

export function useToasts() {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const count = useRef(0);
  const dismiss = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (toast: Omit<Toast, 'id'>, forMilliseconds: number = SHOWN_MILLISECONDS[toast.kind]) => {
      count.current += 1;
      const id = count.current;
      // Three at most: a row of them would cover what they are about.
      setToasts((shown) => [...shown.slice(-2), { ...toast, id }]);
      setTimeout(() => dismiss(id), forMilliseconds);
    },
    [dismiss],
  );
  return { toasts, show, dismiss };
}
