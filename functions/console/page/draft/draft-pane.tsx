import { useEffect, useRef, useState } from 'preact/hooks';
import { REPLY_LANGUAGES } from '../../../../shared/content/vocabulary.ts';
import type { DraftChange } from '../api/api.ts';
import type { CaseView } from '../api/contract.ts';
import type { CaseActions } from '../case/use-case-actions.ts';
import { Choice } from '../screen/choice.tsx';
import { Dialog } from '../screen/dialog.tsx';
import { useWords } from '../screen/words-context.ts';
import { carryFindings } from './carried-findings.ts';
import { DraftAttachments } from './draft-attachments.tsx';
import { DraftStatus } from './draft-status.tsx';
import { FindingsList } from './findings-list.tsx';
import { GapList } from './gap-list.tsx';
import { fillGap, findGaps } from './gaps.ts';
import { editedDraft } from './reply-mode.ts';
import { templateChoices } from './template-choice.ts';
import { TextEditor } from './text-editor.tsx';
import type { Mark, TextSpan } from './text-marks.ts';
import type { DraftText } from './use-draft-text.ts';
import { useTextCheck } from './use-text-check.ts';
import { countWords, WORD_LIMIT } from './word-count.ts';

interface DraftPaneProps {
  viewed: CaseView;
  text: DraftText;
  actions: CaseActions;
  editable: boolean;
  /** Counts up when the reader asks to edit. */
  editRequest: number;
  onTyping: () => void;
}

/** The reply: its words, what is missing in them, and what Amazon's rules say. */
export function DraftPane({ viewed, text, actions, editable, editRequest, onTyping }: DraftPaneProps) {
  const words = useWords();
  const { say, languageName } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const [pending, setPending] = useState<DraftChange | null>(null);
  const { draft } = viewed;
  const { last, standing } = useTextCheck(viewed, text);

  useEffect(() => {
    if (editRequest > 0) field.current?.focus();
  }, [editRequest]);

  const gaps = findGaps(text.body);
  // A gap is listed as one already, with a field to fill it.
  const isGap = ({ start, end }: TextSpan) => gaps.some((gap) => gap.start === start && gap.end === end);
  const findings = carryFindings(last.body, text.body, last.findings).filter((finding) => !isGap(finding));
  const elsewhere = last.gaps.filter(({ start, end }) => start === end).map(({ name }) => name);
  const marks: Mark[] = [
    ...findings.map(({ start, end, severity }) => ({ start, end, kind: severity })),
    ...gaps.map(({ start, end }) => ({ start, end, kind: 'gap' as const })),
  ];
  const language = draft?.language ?? 'en';
  const wordCount = countWords(text.body, language);

  const show = ({ start, end }: TextSpan) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  const type = (change: Parameters<DraftText['type']>[0]) => {
    text.type(change);
    onTyping();
  };
  const switchDraft = (change: DraftChange) => {
    if (text.unsaved) setPending(change);
    else void actions.switchDraft(change);
  };

  return (
    <section class="draft" aria-label={say('draft.title')}>
      <header class="draft-head">
        <h2>{say('draft.title')}</h2>
        <Choice
          label={say('draft.template')}
          value={draft?.template ?? ''}
          disabled={!editable || actions.busy}
          options={templateChoices(viewed.category, draft?.template ?? null, words)}
          onChoose={(template) => template && switchDraft({ template })}
        />
        <Choice
          label={say('draft.language')}
          value={language}
          disabled={!editable || actions.busy}
          options={REPLY_LANGUAGES.map((code) => ({ value: code, text: languageName(code) }))}
          onChoose={(code) => switchDraft({ language: code })}
        />
      </header>
      <DraftStatus viewed={viewed} text={text} actions={actions} />
      <input
        class="subject"
        aria-label={say('draft.subject')}
        placeholder={say('draft.subject')}
        value={text.subject}
        disabled={!editable}
        onInput={(event) => type({ subject: event.currentTarget.value })}
      />
      <TextEditor
        label={say('draft.body')}
        text={text.body}
        language={language}
        marks={marks}
        disabled={!editable}
        field={field}
        onInput={(body) => type({ body })}
      />
      <p class="draft-count">
        <span class={wordCount > WORD_LIMIT ? 'over' : ''}>
          {say(wordCount > WORD_LIMIT ? 'draft.words.long' : 'draft.words', { count: wordCount, limit: WORD_LIMIT })}
        </span>
        <span class="spread" />
        {text.unsaved && (
          <button type="button" class="link" onClick={text.discard}>
            {say('draft.revert')}
          </button>
        )}
        {draft && (
          <span class={text.unsaved ? 'badge badge-unsaved' : 'quiet'}>
            {say(text.unsaved ? 'draft.unsaved' : 'draft.saved')}
          </span>
        )}
      </p>
      <DraftAttachments viewed={viewed} actions={actions} editable={editable} onAttach={onTyping} />
      <GapList
        gaps={gaps}
        elsewhere={elsewhere}
        onShow={show}
        onFill={(name, value) => type({ body: fillGap(text.body, name, value) })}
      />
      {(editedDraft(viewed) || text.unsaved) && (
        <FindingsList
          findings={findings}
          incomplete={gaps.length > 0 || elsewhere.length > 0}
          standing={standing}
          onShow={show}
        />
      )}
      {pending && (
        <Dialog
          title={say('draft.template')}
          onClose={() => setPending(null)}
          actions={
            <button
              type="button"
              class="button button-primary"
              onClick={() => {
                setPending(null);
                void actions.switchDraft(pending);
              }}
            >
              {say('draft.switch')}
            </button>
          }
        >
          <p>{say('draft.switch.confirm')}</p>
        </Dialog>
      )}
    </section>
  );
}
