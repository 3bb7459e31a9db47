import { useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import { useWords } from './words-context.ts';

interface HeaderProps {
  me: string | null;
  /** Null for who may not see it. */
  sendingStopped: boolean | null;
  onStopSending: (reason: string) => void;
  onResumeSending: () => void;
  onLanguage: () => void;
  onHelp: () => void;
  onSignOut: () => void;
}

export function Header(props: HeaderProps) {
  const { me, sendingStopped, onStopSending, onResumeSending, onLanguage, onHelp, onSignOut } = props;
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
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
      {sendingStopped !== null && (
        <button type="button" class={sendingStopped ? 'link sending-stopped' : 'link'} onClick={() => setAsking(true)}>
          <span class={sendingStopped ? 'dot dot-stopped' : 'dot'} />{' '}
          <span class="sending-words">{say(sendingStopped ? 'sending.stopped' : 'sending.on')}</span>
        </button>
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
      <button type="button" class="link" title={me ?? undefined} onClick={onSignOut}>
        {say('app.sign-out')}
      </button>
      {asking && (
        <Dialog
          title={say(sendingStopped ? 'sending.resume' : 'sending.stop')}
          onClose={() => setAsking(false)}
          actions={
            <button
              type="button"
              class={sendingStopped ? 'button button-primary' : 'button button-danger'}
              disabled={!sendingStopped && reason.trim() === ''}
              onClick={() => {
                setAsking(false);
                if (sendingStopped) onResumeSending();
                else onStopSending(reason.trim());
              }}
            >
              {say(sendingStopped ? 'sending.resume' : 'sending.stop')}
            </button>
          }
        >
          <p>{say(sendingStopped ? 'sending.resume.text' : 'sending.stop.text')}</p>
          {!sendingStopped && (
            <input
              aria-label={say('sending.reason')}
              placeholder={say('sending.reason')}
              value={reason}
              maxLength={500}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Dialog>
      )}
    </header>
  );
}
