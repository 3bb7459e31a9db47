import type { ChoiceOption } from './choice-option.ts';

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly ChoiceOption[];
  disabled?: boolean;
  onChoose: (value: string) => void;
}

/** A drop-down whose label only screen readers hear: its value says what it is. Options of a group stand together. */
export function Choice({ label, value, options, disabled = false, onChoose }: ChoiceProps) {
  const grouped = Map.groupBy(options, ({ group }) => group ?? '');
  return (
    <select
      class="choice"
      aria-label={label}
      title={label}
      value={value}
      disabled={disabled}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {[...grouped].map(([group, members]) => {
        const rows = members.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ));
        return group ? (
          <optgroup key={group} label={group}>
            {rows}
          </optgroup>
        ) : (
          rows
        );
      })}
    </select>
  );
}
