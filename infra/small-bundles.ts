import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/** What the SDK's whole chain of credentials is replaced by; for esbuild's `alias`. */
export const lightAliases = {
  '@aws-sdk/credential-provider-node': fileURLToPath(new URL('./environment-credentials.ts', import.meta.url)),
};

/**
 * esbuild drops what is unused of `import * as z from 'zod'`, but keeps all of `import { z } from 'zod'`: some 100 KB.
 * Both mean the same, so our own files may write what zod's manual writes. Its messages in forty languages, another
 * 250 KB, are kept by either, wherever a dependency imports it.
 */
export const lightZod: Plugin = {
  name: 'light-zod',
  setup(build) {
    build.onLoad({ filter: /[\\/](shared|functions)[\\/][^.]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replace("import { z } from 'zod'", "import * as z from 'zod'"), loader: 'ts' };
    });
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
      loader: 'js',
    }));
  },
};

/** natural's stemmers load the stop words and the tokenizers of `tokenizeAndStem`, which nothing here calls. */
export const lightNatural: Plugin = {
  name: 'light-natural',
  setup(build) {
    build.onLoad({ filter: /[\\/]natural[\\/]util[\\/]stopwords(_[a-z]{2})?\.js$/ }, () => ({
      contents: 'module.exports = { words: [] };',
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]natural[\\/]tokenizers[\\/]aggressive_tokenizer(_[a-z]{2})?\.js$/ }, () => ({
      contents: 'module.exports = null;',
      loader: 'js',
    }));
  },
};
