import { useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

/** Copies `text`, and says so in its own place. */
export function CopyButton({ text, what, wide = false }: { text: string; what: string; wide?: boolean }) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <button
      type="button"
      class={wide ? 'button' : 'copy'}
      aria-label={wide ? undefined : `${say('app.copy')}: ${what}`}
      title={say('app.copy')}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{copied ? say('app.copied') : wide ? what : say('app.copy')}</span>
    </button>
  );
}
