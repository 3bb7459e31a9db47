import { useState } from 'preact/hooks';
import type { Account } from '../api/contract.ts';
import { writeAddress } from './address.ts';
import { SendingDialog, type SendingSwitch } from './sending-dialog.tsx';
import { useServices } from './services.ts';
import { useWords } from './words-context.ts';

interface HeaderProps {
  /** Null until the API has answered. */
  account: Account | null;
  inSettings: boolean;
  sending: SendingSwitch;
  onLanguage: () => void;
  onHelp: () => void;
  onSignOut: () => void;
}

export function Header({ account, inSettings, sending, onLanguage, onHelp, onSignOut }: HeaderProps) {
  const { say } = useWords();
  const { me, isLead, personName } = useServices();
  const [asking, setAsking] = useState(false);
  const { stoppedForAll = false, stoppedStores = [] } = account?.sending ?? {};
  const stopped = stoppedForAll || stoppedStores.length > 0;
  return (
    <header class="top">
      <a class="skip" href="#conversation">
        {say('app.skip')}
      </a>
      <span class="brand">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <rect x="1.5" y="4" width="17" height="12.5" rx="2.5" />
          <path d="M2.5 6l7.5 5.5L17.5 6" />
        </svg>
        {say('app.name')}
      </span>
      <span class="spread" />
      {isLead && (
        <button type="button" class={stopped ? 'link sending-stopped' : 'link'} onClick={() => setAsking(true)}>
          <span class={stopped ? 'dot dot-stopped' : 'dot'} />{' '}
          <span class="sending-words">
            {say(stoppedForAll ? 'sending.stopped' : stopped ? 'sending.stopped.some' : 'sending.on')}
          </span>
        </button>
      )}
      {isLead && (
        <a
          class="link"
          href={`#${writeAddress({ screen: 'settings', kind: '', part: '' })}`}
          aria-current={inSettings ? 'page' : undefined}
        >
          {say('settings.title')}
        </a>
      )}
      <button
        type="button"
        class="link"
        lang={say('app.language') === 'English' ? 'en' : 'zh'}
        title={say('app.language.switch')}
        onClick={onLanguage}
      >
        {say('app.language')}
      </button>
      <button type="button" class="link top-keys" onClick={onHelp}>
        {say('app.help')} <kbd>?</kbd>
      </button>
      <button type="button" class="link" title={me === null ? undefined : personName(me)} onClick={onSignOut}>
        {say('app.sign-out')}
      </button>
      {asking && account && <SendingDialog account={account} {...sending} onClose={() => setAsking(false)} />}
    </header>
  );
}
