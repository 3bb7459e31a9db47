import type { Ref } from 'preact';
import { useWords } from '../screen/words-context.ts';
import { type Mark, markText } from './text-marks.ts';

interface TextEditorProps {
  text: string;
  language: string;
  marks: readonly Mark[];
  disabled: boolean;
  field: Ref<HTMLTextAreaElement>;
  onInput: (text: string) => void;
}

/**
 * A plain text field with marks under its words. The copy below it has the same font and the same box, so that its marks
 * lie where the words are; it also makes the field as tall as its text.
 */
export function TextEditor({ text, language, marks, disabled, field, onInput }: TextEditorProps) {
  const { say } = useWords();
  return (
    <div class="editor">
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
        aria-label={say('draft.body')}
        lang={language}
        spellcheck
        value={text}
        disabled={disabled}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
