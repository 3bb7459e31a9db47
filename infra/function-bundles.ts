import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { z } from 'zod';
import { createContentFiles } from './content-files.ts';
import { lightAliases, lightNatural, lightZod } from './small-bundles.ts';
import { createSpellingFiles } from './spelling-files.ts';

export const FUNCTION_NAMES = ['triage', 'review', 'send', 'delivery', 'audit', 'watch', 'console'] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

const project = fileURLToPath(new URL('..', import.meta.url));

/** Where esbuild believes it writes: paths in source maps depend on it, and so must not depend on the real folder. */
const virtualFolder = join(project, 'bundles');

/**
 * Some dependencies are CommonJS and call `require('node:…')`, which an ES module on Lambda doesn't have: without
 * this the bundle fails at its first line, and only after deployment.
 */
const requireForCommonJs =
  "import{createRequire as bundleCreateRequire}from'node:module';const require=bundleCreateRequire(import.meta.url);";

const PAGE_FILES = /\.(html|css|svg|png|ico|webmanifest|woff2)$/;

const forBoth: BuildOptions = {
  absWorkingDir: project,
  bundle: true,
  format: 'esm',
  minify: true,
  // Many of our words are in other scripts; escaped, each of their letters would take six bytes.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
};

const forLambda: BuildOptions = {
  ...forBoth,
  outdir: virtualFolder,
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  target: 'node24',
  sourcemap: 'linked',
  sourcesContent: false,
  // The module builds of the SDK can be shaken; its CommonJS builds cannot, and weigh three times as much.
  mainFields: ['module', 'main'],
  conditions: ['module'],
  banner: { js: requireForCommonJs },
  alias: lightAliases,
};

/**
 * Bundles every function into `folder/<name>/` as Lambda will run it, and returns the folders. The same sources give
 * the same bytes on any machine, so an unchanged function is not deployed again.
 */
export async function bundleFunctions(folder: string): Promise<Record<FunctionName, string>> {
  const content = createContentFiles(project);
  const spelling = createSpellingFiles(project);
  const { outputFiles, metafile } = await build({
    ...forLambda,
    entryPoints: Object.fromEntries(FUNCTION_NAMES.map((name) => [`${name}/index`, `functions/${name}/index.ts`])),
    plugins: [content.plugin, spelling.plugin, lightZod, lightNatural],
    metafile: true,
    write: false,
  });
  for (const { path, contents } of outputFiles) write(join(folder, relative(virtualFolder, path)), contents);
  for (const [path, { inputs }] of Object.entries(metafile.outputs)) {
    const beside = join(folder, relative(virtualFolder, dirname(join(project, path))));
    for (const input of Object.keys(inputs)) {
      const file = content.files.get(input);
      for (const { name, bytes } of file ? [file] : (spelling.files.get(input) ?? [])) write(join(beside, name), bytes);
    }
  }
  await addPage(join(folder, 'console/page'));
  const folders = FUNCTION_NAMES.map((name) => [name, resolve(folder, name)]);
  return z.record(z.enum(FUNCTION_NAMES), z.string()).parse(Object.fromEntries(folders));
}

/** The console's page: its files as they are, and its script built for browsers. */
async function addPage(folder: string): Promise<void> {
  const sources = join(project, 'functions/console/page');
  for (const file of readdirSync(sources)) {
    if (PAGE_FILES.test(file)) cpSync(join(sources, file), join(folder, file));
  }
  await build({
    ...forBoth,
    entryPoints: { main: join(sources, 'main.ts') },
    outdir: folder,
    platform: 'browser',
    target: 'es2022',
  });
}

function write(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
