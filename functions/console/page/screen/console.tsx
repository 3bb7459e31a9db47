import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Api, QueueFilter } from '../api/api.ts';
import type { Named } from '../api/contract.ts';
import { problemWords } from '../api/problem-words.ts';
import { CaseScreen } from '../case/case-screen.tsx';
import { afterLeaving, neighbour } from '../case/next-case.ts';
import { useCase } from '../case/use-case.ts';
import type { UnsavedTexts } from '../draft/unsaved-texts.ts';
import { isOnItsWay } from '../queue/on-its-way.ts';
import { QueueList } from '../queue/queue-list.tsx';
import { useQueue } from '../queue/use-queue.ts';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { Header } from './header.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { SendingBanner } from './sending-banner.tsx';
import { ServicesContext } from './services.ts';
import { Toasts } from './toasts.tsx';
import { useAccount } from './use-account.ts';
import { useAddress } from './use-address.ts';
import { useKeys } from './use-keys.ts';
import { useNow } from './use-now.ts';
import { useToasts } from './use-toasts.ts';
import { useWords } from './words-context.ts';

/** Mail that found no store: nothing is sent from it, and nothing kept ready for it. */
const UNROUTED = 'unrouted';

interface ConsoleProps {
  api: Api;
  unsavedTexts: UnsavedTexts;
  me: string | null;
  onLanguage: () => void;
  onSignOut: () => void;
}

/** The console of someone who is signed in: queue on the left, the open case beside it. */
export function Console({ api, unsavedTexts, me, onLanguage, onSignOut }: ConsoleProps) {
  const words = useWords();
  const { say } = words;
  const now = useNow();
  const [filter, setFilter] = useState<QueueFilter>({ store: '', category: '', state: '' });
  const [address, goTo] = useAddress();
  const openId = address.screen === 'case' ? address.id : null;
  const openCase = useCallback(
    (id: string | null) => goTo(id === null ? { screen: 'queue' } : { screen: 'case', id }),
    [goTo],
  );
  /** Where J and K stand; opening moves it too. */
  const [pointedId, setPointedId] = useState<string | null>(openId);
  const [helping, setHelping] = useState(false);
  const { account, refresh: refreshAccount } = useAccount(api);
  const { toasts, show, dismiss } = useToasts();
  const queue = useQueue(api, filter);
  const open = useCase(api, openId, me);

  const go = (id: string | null) => {
    setPointedId(id);
    openCase(id);
  };
  const move = (step: 1 | -1) => {
    const next = neighbour(queue.items, openId ?? pointedId, step);
    if (!next) return;
    setPointedId(next.id);
    // With a case on the screen the reader pages through cases, else through the list.
    if (openId !== null) openCase(next.id);
  };
  const leave = () => {
    if (openId === null) return;
    const toDo = queue.items.filter((item) => item.id === openId || !isOnItsWay(item));
    go(afterLeaving(toDo, openId)?.id ?? null);
    void queue.refresh();
  };
  const switchSending = async (call: Promise<void>) => {
    try {
      await call;
      await refreshAccount();
    } catch (error) {
      show({ kind: 'problem', text: problemWords(error, words) });
    }
  };

  useKeys({
    ...(address.screen !== 'settings' && {
      next: () => move(1),
      previous: () => move(-1),
      open: () => pointedId !== null && openCase(pointedId),
    }),
    help: () => setHelping(true),
    'leave-field': () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  });

  const services = useMemo(
    () => ({
      api,
      unsavedTexts,
      me,
      isLead: account?.role === 'lead',
      personName: nameIn(account?.people),
      storeName: nameIn(account?.stores),
      stores: account?.stores.filter(({ id }) => id !== UNROUTED) ?? [],
      openCase,
      toast: show,
    }),
    [api, unsavedTexts, me, account, openCase, show],
  );

  return (
    <ServicesContext.Provider value={services}>
      <Header
        account={account}
        inSettings={address.screen === 'settings'}
        sending={{
          stop: (store, reason) => void switchSending(api.stopSending(store, reason)),
          resume: (store) => void switchSending(api.resumeSending(store)),
        }}
        onLanguage={onLanguage}
        onHelp={() => setHelping(true)}
        onSignOut={onSignOut}
      />
      {account && <SendingBanner sending={account.sending} />}
      {address.screen === 'settings' ? (
        account && (
          <SettingsScreen
            mayChange={account.role === 'lead'}
            kind={address.kind}
            part={address.part}
            now={now}
            onPart={(kind, part) => goTo({ ...address, kind, part })}
          />
        )
      ) : (
        <div class={openId === null ? 'panes panes-list' : 'panes panes-case'}>
          <QueueList
            queue={queue}
            filter={filter}
            stores={account?.stores ?? []}
            currentId={openId ?? pointedId}
            me={me}
            now={now}
            hasUnsaved={(id) => unsavedTexts.read(id) !== null}
            onFilter={setFilter}
            onOpen={go}
          />
          {open.loaded ? (
            <CaseScreen
              key={open.loaded.value.id}
              open={open}
              loaded={open.loaded}
              now={now}
              onBack={() => openCase(null)}
              onLeave={leave}
            />
          ) : (
            <main class="nothing-open" id="conversation">
              {openId === null && (
                <>
                  <p>{say('case.none')}</p>
                  <p class="quiet">{say('case.none.hint')}</p>
                </>
              )}
              {openId !== null && open.problem === null && <p class="quiet">{say('app.loading')}</p>}
              {openId !== null && open.problem !== null && (
                <p class="notice notice-warn" role="alert">
                  {problemWords(open.problem, words)}
                </p>
              )}
            </main>
          )}
        </div>
      )}
      <Toasts toasts={toasts} onDismiss={dismiss} />
      {helping && <HelpDialog onClose={() => setHelping(false)} />}
    </ServicesContext.Provider>
  );
}

const nameIn =
  (list: readonly Named[] = []) =>
  (id: string): string =>
    list.find((one) => one.id === id)?.name ?? id;
