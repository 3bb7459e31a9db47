import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Setting, TemplatePreview } from '../api/settings-contract.ts';
import { TextEditor } from '../draft/text-editor.tsx';
import type { Mark, TextSpan } from '../draft/text-marks.ts';
import { useKeys } from '../screen/use-keys.ts';
import { useWords } from '../screen/words-context.ts';
import { FindBar } from './find-bar.tsx';
import { PartActions } from './part-actions.tsx';
import { PartNotices } from './part-notices.tsx';
import { partProblems } from './part-problems.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import { ProblemList } from './problem-list.tsx';
import type { SettingRow } from './setting-kinds.ts';
import type { PartPath } from './setting-parts.ts';
import { showPlace } from './show-place.ts';
import { findAll } from './text-search.ts';
import { usePartActions } from './use-part-actions.ts';
import { usePartText } from './use-part-text.ts';
import type { OpenSetting } from './use-setting.ts';

interface PartEditorProps {
  row: SettingRow;
  setting: Setting;
  path: PartPath;
  reload: OpenSetting['reload'];
  /** Typed text came or went: lists that name it are out of date. */
  onUnsaved: () => void;
}

/** One part of a setting, as text. */
export function PartEditor({ row, setting, path, reload, onUnsaved }: PartEditorProps) {
  const words = useWords();
  const { say } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const [wanted, setWanted] = useState('');
  const [previews, setPreviews] = useState<TemplatePreview[] | null>(null);
  const part = usePartText(row.kind, setting, path);
  const actions = usePartActions({ row, setting, path, part, reload });
  const { text, plain, unsaved } = part;

  useEffect(onUnsaved, [unsaved]);

  const hits = useMemo(() => findAll(text, wanted), [text, wanted]);
  const problems = useMemo(
    () => partProblems({ text, plain, path }, actions.refusal, words),
    [text, plain, path, actions.refusal, words],
  );
  const marks: Mark[] = [
    ...hits.map((hit) => ({ ...hit, kind: 'gap' as const })),
    ...problems.flatMap(({ place }) => (place ? [{ ...place, kind: 'block' as const }] : [])),
  ];

  const goTo = (place: TextSpan) => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(place.start, place.start);
    showPlace(field.current, place);
  };
  const save = () => {
    const place = problems[0]?.place;
    if (place && !actions.refusal) goTo(place);
    else if (unsaved) void actions.save();
  };
  useKeys({ save });

  return (
    <>
      <PartNotices theirs={actions.theirs} moved={part.moved} onTakeTheirs={actions.takeTheirs} />
      <FindBar wanted={wanted} hits={hits} onWanted={setWanted} onShow={(hit) => showPlace(field.current, hit)} />
      <div class="setting-scroll">
        <TextEditor
          label={say('settings.text')}
          text={text}
          language={plain ? (path[1] ?? 'en') : 'en'}
          marks={marks}
          code={!plain}
          readOnly={actions.busy}
          field={field}
          onInput={part.type}
        />
      </div>
      <ProblemList problems={problems} onShow={goTo} />
      <PartActions
        row={row}
        setting={setting}
        path={path}
        part={part}
        actions={actions}
        onSave={save}
        onPreview={() => void actions.preview(setPreviews)}
      />
      {previews && <PreviewDialog items={previews} onClose={() => setPreviews(null)} />}
    </>
  );
}
