import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/** A file that lies beside a bundle. */
export interface BundledFile {
  name: string;
  bytes: Uint8Array;
}

export interface SpellingFiles {
  plugin: Plugin;
  /** By source path as esbuild's metafile has it. */
  files: Map<string, readonly BundledFile[]>;
}

const DICTIONARY = /[\\/]node_modules[\\/]dictionary-([a-z-]+)[\\/]index\.js$/;
const HUNSPELL = /[\\/]node_modules[\\/]hunspell-wasm[\\/]wasm[\\/]hunspell\.js$/;

/**
 * Dictionaries and Hunspell's WebAssembly read their data from beside their own modules, which a bundle has no more: it gets the
 * data beside itself. Dictionaries are read when they are first imported, so that a function starts as it did.
 */
export function createSpellingFiles(project: string): SpellingFiles {
  const files: SpellingFiles['files'] = new Map();
  const keep = async (path: string, beside: readonly [from: string, name: string][]): Promise<void> => {
    const bundled = beside.map(async ([from, name]) => ({
      name,
      bytes: await readFile(new URL(from, `file://${path}`)),
    }));
    files.set(relative(project, path).split(sep).join('/'), await Promise.all(bundled));
  };
  const plugin: Plugin = {
    name: 'spelling-files',
    setup({ onLoad }) {
      onLoad({ filter: DICTIONARY }, async ({ path }) => {
        const name = `spelling/${DICTIONARY.exec(path)?.[1]}`;
        await keep(path, [
          ['index.aff', `${name}.aff`],
          ['index.dic', `${name}.dic`],
          ['license', `${name}.license`],
        ]);
        return { contents: reading(name), loader: 'js' };
      });
      onLoad({ filter: HUNSPELL }, async ({ path }) => {
        await keep(path, [['hunspell.wasm', 'hunspell.wasm']]);
        return { contents: await readFile(path, 'utf8'), loader: 'js' };
      });
    },
  };
  return { plugin, files };
}

const reading = (name: string): string =>
  [
    "import { readFileSync } from 'node:fs';",
    `const read = (ending) => readFileSync(new URL(\`./${name}.\${ending}\`, import.meta.url));`,
    "export default { aff: read('aff'), dic: read('dic') };",
  ].join('\n');
