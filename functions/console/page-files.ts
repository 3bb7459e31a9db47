import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export interface PageFile {
  contentType: string;
  bytes: Buffer;
  gzipped: Buffer;
  /** Strong validator, with its quotes. */
  etag: string;
}

/**
 * Every file of the page and the path it is served at. A request's path is only ever looked up in this table, never joined
 * to a folder, so no spelling of `..` reaches another file.
 */
const PAGE_FILES = [
  { path: '/', name: 'index.html', contentType: 'text/html; charset=utf-8' },
  { path: '/console/main.js', name: 'main.js', contentType: 'text/javascript; charset=utf-8' },
  { path: '/console/style.css', name: 'style.css', contentType: 'text/css; charset=utf-8' },
] as const;

/** Reads the page once, at cold start: a bundle that lacks a file fails there and not at a reviewer's desk. */
export function readPageFiles(folder: URL): ReadonlyMap<string, PageFile> {
  return new Map(
    PAGE_FILES.map(({ path, name, contentType }) => {
      const bytes = readFileSync(new URL(name, folder));
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
      return [path, { contentType, bytes, gzipped: gzipSync(bytes), etag }];
    }),
  );
}
