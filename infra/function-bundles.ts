import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildResult, buildSync } from 'esbuild';

export const FUNCTION_NAMES = ['triage', 'review', 'send', 'delivery', 'audit', 'watch', 'console'] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

const project = fileURLToPath(new URL('..', import.meta.url));

/**
 * Some dependencies are CommonJS and call `require('node:…')`, which an ES module on Lambda doesn't have: without
 * this the bundle fails at its first line, and only after deployment.
 */
const requireForCommonJs =
  "import{createRequire as bundleCreateRequire}from'node:module';const require=bundleCreateRequire(import.meta.url);";

const PAGE_FILES = /\.(html|css|svg|png|ico|webmanifest|woff2)$/;

/** Where esbuild believes it writes: paths in source maps depend on it, and so must not depend on the real folder. */
const virtualFolder = join(project, 'bundles');

/**
 * Bundles every function into `folder/<name>/` as Lambda will run it, and returns the folders. The same sources give
 * the same bytes on any machine, so an unchanged function is not deployed again.
 */
export function bundleFunctions(folder: string): Record<FunctionName, string> {
  const built = buildSync({
    absWorkingDir: project,
    entryPoints: Object.fromEntries(FUNCTION_NAMES.map((name) => [`${name}/index`, `functions/${name}/index.ts`])),
    outdir: virtualFolder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    // The module builds of the SDK can be shaken; its CommonJS builds cannot, and weigh three times as much.
    mainFields: ['module', 'main'],
    conditions: ['module'],
    banner: { js: requireForCommonJs },
    legalComments: 'none',
    logLevel: 'error',
  });
  write(built, folder);
  addPage(join(folder, 'console'));
  const root = resolve(folder);
  return {
    triage: join(root, 'triage'),
    review: join(root, 'review'),
    send: join(root, 'send'),
    delivery: join(root, 'delivery'),
    audit: join(root, 'audit'),
    watch: join(root, 'watch'),
    console: join(root, 'console'),
  };
}

/** The console's page: its files as they are, its script built for browsers, all under `page/` beside the handler. */
function addPage(folder: string): void {
  const sources = join(project, 'functions/console/page');
  const script = ['main.tsx', 'main.ts'].map((name) => join(sources, name)).find(existsSync);
  if (!script) return;
  for (const file of readdirSync(sources)) {
    if (PAGE_FILES.test(file)) cpSync(join(sources, file), join(folder, 'page', file));
  }
  const built = buildSync({
    absWorkingDir: project,
    entryPoints: { main: script },
    outdir: join(virtualFolder, 'page'),
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    minify: true,
    logLevel: 'error',
  });
  write(built, folder);
}

function write(built: BuildResult<{ write: false }>, folder: string): void {
  for (const file of built.outputFiles) {
    const path = join(folder, file.path.slice(virtualFolder.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.contents);
  }
}
