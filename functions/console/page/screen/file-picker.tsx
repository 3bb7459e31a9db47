import { useRef } from 'preact/hooks';
import { fileBarrier, SENDABLE_ENDINGS } from '../draft/file-barrier.ts';
import { useServices } from './services.ts';
import { useWords } from './words-context.ts';

interface FilePickerProps {
  label: string;
  disabled: boolean;
  /** Id of the text that says which files may be chosen. */
  describedBy: string;
  onFile: (file: File) => void;
}

/** A button that asks for a file that can be sent to a buyer; others are refused before they are uploaded. */
export function FilePicker({ label, disabled, describedBy, onFile }: FilePickerProps) {
  const { say } = useWords();
  const { toast } = useServices();
  const picker = useRef<HTMLInputElement>(null);
  const choose = (file: File) => {
    const barrier = fileBarrier(file);
    if (barrier) toast({ kind: 'problem', text: say(`problem.${barrier}`) });
    else onFile(file);
  };
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        accept={SENDABLE_ENDINGS.join(',')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again after it was refused.
          event.currentTarget.value = '';
          if (file) choose(file);
        }}
      />
      <button
        type="button"
        class="button button-small"
        disabled={disabled}
        aria-describedby={describedBy}
        onClick={() => picker.current?.click()}
      >
        {label}
      </button>
    </>
  );
}
