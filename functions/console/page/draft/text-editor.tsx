import type { Ref } from 'preact';
import { type Mark, markText } from './text-marks.ts';

interface TextEditorProps {
  label: string;
  text: string;
  language: string;
  marks: readonly Mark[];
  disabled?: boolean;
  readOnly?: boolean;
  /** JSON: letters of one width, and no spelling. */
  code?: boolean;
  field: Ref<HTMLTextAreaElement>;
  onInput: (text: string) => void;
}

/**
 * A plain text field with marks under its words. The copy below it has the same font and the same box, so that its marks
 * lie where the words are; it also makes the field as tall as its text.
 */
export function TextEditor({
  label,
  text,
  language,
  marks,
  disabled = false,
  readOnly = false,
  code = false,
  field,
  onInput,
}: TextEditorProps) {
  return (
    <div class={code ? 'editor editor-code' : 'editor'}>
      <div class="editor-marks" aria-hidden="true">
        {markText(text, marks).map((segment, index) =>
          segment.kind ? (
            <mark key={index} class={`mark-${segment.kind}`}>
              {segment.text}
            </mark>
          ) : (
            segment.text
          ),
        )}
        {'\n'}
      </div>
      <textarea
        ref={field}
        aria-label={label}
        lang={language}
        spellcheck={!code}
        value={text}
        disabled={disabled}
        readOnly={readOnly}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
