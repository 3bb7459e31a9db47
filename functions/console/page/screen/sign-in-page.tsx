import { useWords } from './words-context.ts';

interface SignInPageProps {
  /** Why the last try failed, or null. */
  failure: string | null;
  /** The person was signed in, and no longer is. */
  ended: boolean;
  onSignIn: () => void;
  onLanguage: () => void;
}

export function SignInPage({ failure, ended, onSignIn, onLanguage }: SignInPageProps) {
  const { say } = useWords();
  return (
    <main class="sign-in">
      <p class="brand">{say('app.name')}</p>
      <h1>{say('sign-in.title')}</h1>
      <p>{say(ended ? 'sign-in.ended' : 'sign-in.text')}</p>
      {failure !== null && (
        <p class="notice notice-warn" role="alert">
          {say('sign-in.failed', { reason: failure })}
        </p>
      )}
      <button type="button" class="button button-primary" onClick={onSignIn}>
        {say('sign-in.button')}
      </button>
      <button type="button" class="link" title={say('app.language.switch')} onClick={onLanguage}>
        {say('app.language')}
      </button>
    </main>
  );
}
