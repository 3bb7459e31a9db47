import { useEffect, useMemo, useState } from 'preact/hooks';
import { createApi } from '../api/api.ts';
import { createUnsavedTexts } from '../draft/unsaved-texts.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { tokenSubject } from '../sign-in/token-subject.ts';
import { createWords, firstLanguage } from '../words/words.ts';
import { Console } from './console.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { WordsContext } from './words-context.ts';

const LANGUAGE = 'language';

interface AppProps {
  signIn: SignIn;
  /** Of the person who is signed in, or null. */
  token: string | null;
  /** Why signing in failed just now, or null. */
  failure: string | null;
}

/** Decides between the sign-in page and the console, and speaks the reader's language. */
export function App({ signIn, token, failure }: AppProps) {
  const [language, setLanguage] = useState(() => firstLanguage(localStorage.getItem(LANGUAGE), navigator.language));
  const [ended, setEnded] = useState(false);
  const [problem, setProblem] = useState(failure);
  const words = useMemo(() => createWords(language, navigator.language), [language]);
  const unsavedTexts = useMemo(() => createUnsavedTexts(sessionStorage), []);
  const api = useMemo(
    () =>
      createApi({
        fetch: (...call) => fetch(...call),
        accessToken: signIn.accessToken,
        distrust: signIn.distrust,
        signInNeeded: () => setEnded(true),
        newId: () => crypto.randomUUID(),
      }),
    [signIn],
  );

  useEffect(() => {
    document.documentElement.lang = words.language === 'zh' ? 'zh-CN' : 'en';
    document.title = words.say('app.name');
  }, [words]);

  const switchLanguage = () => {
    const next = language === 'en' ? 'zh' : 'en';
    localStorage.setItem(LANGUAGE, next);
    setLanguage(next);
  };
  const begin = () => {
    setProblem(null);
    signIn.begin(location.hash).catch((error: unknown) => setProblem(String(error)));
  };

  return (
    <WordsContext.Provider value={words}>
      {token === null || ended ? (
        <SignInPage failure={problem} ended={ended} onSignIn={begin} onLanguage={switchLanguage} />
      ) : (
        <Console
          api={api}
          unsavedTexts={unsavedTexts}
          me={tokenSubject(token)}
          onLanguage={switchLanguage}
          onSignOut={() => {
            // Typed text is personal data; whoever signs in next at this desk must not find it.
            unsavedTexts.forgetAll();
            void signIn.signOut();
          }}
        />
      )}
    </WordsContext.Provider>
  );
}
