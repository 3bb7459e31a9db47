import { useRef, useState } from 'preact/hooks';
import { ApiProblem } from '../api/problem.ts';
import { problemWords } from '../api/problem-words.ts';
import type { Setting, SettingVersion, TemplatePreview } from '../api/settings-contract.ts';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import { changesWith, changesWithout } from './content-changes.ts';
import type { Refusal } from './part-problems.ts';
import { readPart } from './part-text.ts';
import type { SettingRow } from './setting-kinds.ts';
import { type PartPath, valueAt } from './setting-parts.ts';
import { unknownFields } from './unknown-fields.ts';
import type { PartText } from './use-part-text.ts';
import type { OpenSetting } from './use-setting.ts';

interface PartActionsInput {
  row: SettingRow;
  setting: Setting;
  path: PartPath;
  part: PartText;
  reload: OpenSetting['reload'];
}

/** Saving a part of a setting. Each call names the version on the screen; whatever goes wrong, the typed text stays. */
export function usePartActions({ row, setting, path, part, reload }: PartActionsInput) {
  const { api, toast } = useServices();
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** What somebody else saved while this person was typing. */
  const [theirs, setTheirs] = useState<SettingVersion | null>(null);

  async function run(call: () => Promise<void>): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await call();
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 400)
        setRefusal({ text: part.text, detail: error.message, fields: error.fields });
      else if (error instanceof ApiProblem && (error.status === 412 || error.status === 409)) await readTheirs();
      else toast({ kind: 'problem', text: problemWords(error, words) });
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  async function readTheirs(): Promise<void> {
    try {
      setTheirs((await reload()).versions[0] ?? null);
    } catch (error) {
      toast({ kind: 'problem', text: problemWords(error, words) });
    }
  }

  /** The whole setting as it would be with the text on the screen; null while that is no JSON. */
  function changed(): { sent: unknown; value: unknown } | null {
    const read = readPart(part.text, part.plain);
    if (read.fault) return null;
    const before = valueAt(setting.value, path);
    return { sent: read.value, value: row.ships ? changesWith(setting.changes, path, before, read.value) : read.value };
  }

  async function write(value: unknown): Promise<Setting> {
    const saved = await api.settings.write(row.kind, setting.version, value);
    part.discard();
    setRefusal(null);
    setTheirs(null);
    await reload().catch((error: unknown) => toast({ kind: 'problem', text: problemWords(error, words) }));
    toast({ kind: 'done', text: words.say('settings.saved', { version: saved.version }) });
    return saved;
  }

  return {
    busy,
    refusal: refusal?.text === part.text ? refusal : null,
    theirs,
    save: () =>
      run(async () => {
        const next = changed();
        if (!next) return;
        const saved = await write(next.value);
        const unknown = unknownFields(next.sent, valueAt(saved.value, path));
        if (unknown.length > 0)
          toast({ kind: 'problem', text: words.say('settings.unknown', { fields: unknown.join(', ') }) });
      }),
    /** Takes back what was ever changed of this part. */
    restore: () =>
      run(async () => {
        await write(changesWithout(setting.changes, path));
      }),
    preview: (show: (items: TemplatePreview[]) => void) =>
      run(async () => {
        const next = changed();
        if (next) show(await api.settings.previewTemplates(next.value));
      }),
    /** Their words instead of one's own, which can be had back for a moment. */
    takeTheirs() {
      const own = part.text;
      part.discard();
      setTheirs(null);
      toast({ kind: 'done', text: words.say('settings.theirs.taken'), undo: () => part.type(own) }, 10_000);
    },
  };
}
