import { escapeXml } from '../gateway/endpoint-answer.ts';

/** The page on which a person says who to be. `query` is what the console asked for, and goes along unchanged. */
export function signInPage(action: string, query: URLSearchParams, names: readonly string[], problem = ''): string {
  const hidden = [...query]
    .filter(([name]) => name !== 'user')
    .map(([name, value]) => `<input type="hidden" name="${escapeXml(name)}" value="${escapeXml(value)}">`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in (local)</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 24rem; margin: 15vh auto; padding: 0 1rem }
  input, button { font: inherit; padding: .5rem .75rem; box-sizing: border-box; width: 100%; margin-top: .5rem }
  button { cursor: pointer }
</style>
<h1>Sign in</h1>
<p>This pipeline runs on this machine only, so there is no password: say who you are.
What you may do stands in the pipeline's settings; <code>npm run token -- NAME ROLE</code> enters someone new.</p>
${problem && `<p role="alert"><strong>${escapeXml(problem)}</strong></p>`}
<form method="get" action="${escapeXml(action)}">
${hidden.join('\n')}
<label>User name <input name="user" list="names" value="${escapeXml(names[0] ?? '')}" required maxlength="128" autofocus autocomplete="username"></label>
<datalist id="names">${names.map((name) => `<option value="${escapeXml(name)}">`).join('')}</datalist>
<button>Sign in</button>
</form>
</html>
`;
}
