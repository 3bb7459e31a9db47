import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../console/open-browser.ts';
import { filesOf, newKeys, playCorrespondence, zipOf } from './sample-evidence.ts';

/** Draws docs/evidence-timeline.png anew from the sample correspondence: `npx tsx test/evidence/write-screenshot.ts`. */
const files = await filesOf(await playCorrespondence(newKeys()));
const folder = await mkdtemp(join(tmpdir(), 'timeline-'));
const page = join(folder, 'timeline.html');
await writeFile(page, files.find(({ path }) => path === 'timeline.html')?.bytes ?? '');
await writeFile(join(folder, 'evidence.zip'), await zipOf(files));
const browser = await openBrowser();
const tab = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
await tab.goto(pathToFileURL(page).href);
// The beginning is enough to see how it reads; the whole page would weigh three times as much.
const clip = { x: 0, y: 0, width: 1000, height: 1900 };
await tab.screenshot({ path: process.argv[2] ?? 'docs/evidence-timeline.png', fullPage: true, clip });
await browser.close();
process.stdout.write(`${folder}\n`);
