import { useRef } from 'preact/hooks';

interface MenuProps {
  label: string;
  disabled: boolean;
  rows: readonly { text: string; onChoose: () => void }[];
}

/** Rarer actions behind three dots; choosing one closes it. */
export function Menu({ label, disabled, rows }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <details class="menu" ref={details}>
      <summary class="button" aria-label={label} title={label}>
        ⋯
      </summary>
      <div>
        {rows.map(({ text, onChoose }) => (
          <button
            key={text}
            type="button"
            disabled={disabled}
            onClick={() => {
              details.current?.removeAttribute('open');
              onChoose();
            }}
          >
            {text}
          </button>
        ))}
      </div>
    </details>
  );
}
