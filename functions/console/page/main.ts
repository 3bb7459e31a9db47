import { h, render } from 'preact';
import { configurationSchema } from './api/contract.ts';
import { App } from './screen/app.tsx';
import { createSignIn } from './sign-in/sign-in.ts';

const root = document.getElementById('console');
if (!root) throw new Error('index.html has no element with the id "console"');

try {
  const answer = await fetch('/console/configuration.json', { cache: 'no-store' });
  const signIn = createSignIn(configurationSchema.parse(await answer.json()), {
    storage: sessionStorage,
    fetch: (...call) => fetch(...call),
    now: Date.now,
    redirectUri: `${location.origin}/`,
    navigate: (url) => location.assign(url),
  });
  let failure: string | null = null;
  try {
    const returned = await signIn.complete(location.search);
    // The code is used up; a reload must not offer it again.
    if (returned) history.replaceState(null, '', `/${returned.returnTo}`);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
    history.replaceState(null, '', '/');
  }
  render(h(App, { signIn, token: await signIn.accessToken(), failure }), root);
} catch (error) {
  root.textContent = `The console could not start: ${error instanceof Error ? error.message : String(error)}. Reload the page.`;
}
