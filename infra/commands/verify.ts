import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type BundleReport, verifyBundle } from '../../shared/evidence/verify-bundle.ts';

const HELP = `Proves an evidence bundle offline: exit 0 when nothing was altered, else 1 and what was.

  npm run --silent verify -- BUNDLE.zip [--key FINGERPRINT]

  --key   SHA-256 of the public key that has to have signed; ask the seller for it on another way`;

/** What is wrong, one line each; or what was proved. */
function lines({ faults, ...report }: BundleReport): string[] {
  if (faults.length > 0) {
    return [
      ...faults.map(({ file, caseId, seq, problem }) => {
        const where = [file, caseId && `case ${caseId}`, seq && `event ${seq}`].filter(Boolean).join(', ');
        return `ALTERED  ${where}: ${problem}`;
      }),
      `This bundle does not verify: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
    ];
  }
  return [
    ...report.cases.map(({ caseId, store, orderId, events, isErased }) => {
      const about = orderId === null ? 'no order' : `order ${orderId}`;
      return `case ${caseId}  ${store}, ${about}: ${events} events${isErased ? '; its content was erased, the events say when' : ''}`;
    }),
    ...report.notes.map((note) => `note: ${note}`),
    `anchors: ${report.anchors.length === 0 ? 'none' : report.anchors.join(', ')}`,
    `signed on ${report.generatedAt} with the key ${report.fingerprint}`,
    `Verified: ${report.files} files, ${report.events} events. Nothing was altered, added or taken away.`,
  ];
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { key: { type: 'string' } }, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) {
    process.stderr.write(`${HELP}\n`);
    return 2;
  }
  const report = verifyBundle(await readFile(path), values.key ?? null);
  process.stdout.write(`${lines(report).join('\n')}\n`);
  return report.faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`verify: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
