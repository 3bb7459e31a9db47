import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/**
 * What is all data: JSON files, and what `shared/content` has in one file a language, taken together: what languages have
 * in common is kept once.
 */
const CONTENT = /[\\/]shared[\\/](.+\.json|content[\\/](lexicons|templates)[\\/]index\.ts)$/;

export interface ContentFiles {
  plugin: Plugin;
  /** By source path as esbuild's metafile has it: where the data lies beside the bundle, and the data: compressed JSON. */
  files: Map<string, { name: string; bytes: Uint8Array }>;
}

/**
 * Keeps content out of the code: words in seven languages weigh as much as the code that reads them, and the engine
 * reads JSON several times as fast as it compiles a program. Each such module becomes a file beside the bundle, compressed:
 * words shrink to a third, and unpacking them takes less time than reading them.
 */
export function createContentFiles(project: string): ContentFiles {
  const files: ContentFiles['files'] = new Map();
  const plugin: Plugin = {
    name: 'content-files',
    setup({ onLoad }) {
      onLoad({ filter: CONTENT }, async ({ path }) => {
        const exports = path.endsWith('.json')
          ? { default: JSON.parse(await readFile(path, 'utf8')) }
          : await evaluate(path);
        const json = JSON.stringify(exports);
        if (!isDeepStrictEqual(JSON.parse(json), exports)) {
          return {
            errors: [{ text: 'It is deployed as JSON, and so may hold plain data only.', location: { file: path } }],
          };
        }
        const modulePath = relative(project, path).split(sep).join('/');
        const name = `${modulePath.replace(/^shared\//, '').replace(/\.(ts|json)$/, '')}.json.br`;
        files.set(modulePath, { name, bytes: brotliCompressSync(json) });
        return { contents: reading(name, Object.keys(exports)), loader: 'js' };
      });
    },
  };
  return { plugin, files };
}

/** The exports of a module, with whatever it imports. */
async function evaluate(path: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return { ...(await import(`data:text/javascript;base64,${code}`)) };
}

const reading = (name: string, exports: string[]) =>
  [
    "import { readFileSync } from 'node:fs';",
    "import { brotliDecompressSync } from 'node:zlib';",
    `const packed = readFileSync(new URL('./${name}', import.meta.url));`,
    "const content = JSON.parse(brotliDecompressSync(packed).toString('utf8'));",
    ...exports.map((key) =>
      key === 'default' ? 'export default content.default;' : `export const ${key} = content.${key};`,
    ),
  ].join('\n');
