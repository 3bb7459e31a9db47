import { useRef, useState } from 'preact/hooks';
import type { DraftChange, LoadedCase } from '../api/api.ts';
import { ApiProblem } from '../api/problem.ts';
import { problemWords } from '../api/problem-words.ts';
import type { DraftText } from '../draft/use-draft-text.ts';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import type { StringKey } from '../words/strings.ts';
import type { OpenCase } from './use-case.ts';

/** Answers after which the screen is known to be out of date. */
const OUT_OF_DATE: readonly number[] = [404, 409, 412, 422];

interface CaseActionsInput {
  open: OpenCase;
  loaded: LoadedCase;
  text: DraftText;
  /** The case is settled for this person: on to the next one. */
  leave: () => void;
}

/**
 * What a person can do to the open case. Each names the version that was on the screen (`If-Match`), so that it holds for
 * what was read and nothing else; when someone was quicker, the case is read again and the typed text stays.
 */
export function useCaseActions({ open, loaded, text, leave }: CaseActionsInput) {
  const { api, openCase, toast } = useServices();
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const latest = useRef(loaded);
  latest.current = loaded;
  const claiming = useRef<Promise<void>>(Promise.resolve());
  const { id, draft } = loaded.value;

  async function run(call: () => Promise<void>): Promise<boolean> {
    // A second click before the first is answered would approve or reject twice.
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    try {
      // Whoever saves right after the first letter would otherwise meet their own claim as somebody's change.
      await claiming.current;
      await call();
      return true;
    } catch (error) {
      toast({ kind: 'problem', text: problemWords(error, words) });
      if (error instanceof ApiProblem && OUT_OF_DATE.includes(error.status)) await open.reload();
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  const say = (done: StringKey) => toast({ kind: 'done', text: words.say(done) });

  const act = (action: Parameters<typeof api.act>[2], body?: Record<string, unknown>) => () =>
    api.act(id, latest.current.etag, action, body);

  async function runAndStay(call: () => Promise<void>, done?: StringKey): Promise<boolean> {
    if (!(await run(call))) return false;
    await open.reload();
    if (done) say(done);
    return true;
  }

  async function runAndLeave(call: () => Promise<void>, done: StringKey): Promise<void> {
    if (!(await run(call))) return;
    say(done);
    text.discard();
    leave();
  }

  const withdraw = async (of: LoadedCase) => {
    // The reader is on to another case by now, and wants this one back.
    if (await runAndStay(() => api.act(of.value.id, of.etag, 'withdraw'), 'toast.withdrawn')) openCase(of.value.id);
  };

  /** Left blank, the API answers under the buyer's own subject. */
  const typed = () => ({ subject: text.subject.trim() || undefined, body: text.body });

  /** A file makes a new draft: what was typed goes into it first, or it would stand against a draft that is gone. */
  async function attach(send: (etag: string) => Promise<void>): Promise<void> {
    const saveAndSend = async () => {
      if (text.unsaved) {
        await api.saveDraft(id, latest.current.etag, typed());
        latest.current = (await open.reload()) ?? latest.current;
        text.discard();
      }
      await send(latest.current.etag);
    };
    await runAndStay(saveAndSend, 'toast.attached');
  }

  return {
    busy,

    /** @param override a lead's reason to approve against a blocking finding */
    async approve(acknowledged: readonly string[], override?: string) {
      if (!draft) return;
      if (!(await run(act('approve', { hash: draft.hash, acknowledge: acknowledged, override })))) return;
      const approved = await open.reload();
      if (approved?.value.draft?.state === 'waiting') {
        say('toast.endorsed');
      } else {
        const undoMilliseconds = Date.parse(approved?.value.draft?.sendNotBefore ?? '') - Date.now();
        const undo = approved && undoMilliseconds > 0 ? () => void withdraw(approved) : undefined;
        toast({ kind: 'done', text: words.say('toast.approved'), undo }, Math.max(4000, undoMilliseconds || 0));
      }
      leave();
    },
    async save() {
      if (await runAndStay(() => api.saveDraft(id, latest.current.etag, typed()), 'toast.saved')) text.discard();
    },
    attachFile: (file: File) => attach((etag) => api.attachFile(id, etag, file)),
    attachManual: (manual: string) => attach((etag) => api.attachManual(id, etag, manual)),
    /** Takes files off the draft by naming those that stay. */
    async keepAttachments(attachments: readonly number[]) {
      const change = { ...(text.unsaved ? typed() : {}), attachments };
      if (await runAndStay(() => api.saveDraft(id, latest.current.etag, change), 'toast.detached')) text.discard();
    },
    async switchDraft(change: DraftChange) {
      if (await runAndStay(() => api.saveDraft(id, latest.current.etag, change), 'toast.switched')) text.discard();
    },
    reject: (reason: string) => runAndStay(act('reject', reason ? { reason } : {}), 'toast.rejected'),
    noReplyNeeded: () => runAndLeave(act('no-reply-needed'), 'toast.no-reply-needed'),
    close: () => runAndLeave(act('close'), 'toast.closed'),
    sentByHand: () => runAndLeave(act('sent-by-hand'), 'toast.recorded'),
    assign: () => runAndStay(act('assign')),
    /** Takes the case beside what the person is doing: quietly, but told when someone else has it. */
    claim() {
      const take = async () => {
        await act('assign')().catch((error: unknown) => toast({ kind: 'problem', text: problemWords(error, words) }));
        latest.current = (await open.reload()) ?? latest.current;
      };
      claiming.current = take();
    },
    release: () => runAndStay(act('release')),
    async takeOver() {
      if (!(await run(act('release')))) return;
      const released = await open.reload();
      if (released) await runAndStay(() => api.act(id, released.etag, 'assign'));
    },
    reclassify: (category: string) => runAndStay(act('reclassify', { category: category || null })),
    resolve: (outcome: 'went-out' | 'did-not') => runAndStay(act('resolve', { outcome })),
    completeOffer: (of: number, index: number) => runAndStay(act('offer-done', { draft: of, index })),
    withdraw: () => withdraw(loaded),
  };
}

export type CaseActions = ReturnType<typeof useCaseActions>;
