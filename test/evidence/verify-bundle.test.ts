import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { isSigned, keyFingerprint } from '../../shared/case/anchor.ts';
import { type BundleFile, bundleFiles } from '../../shared/evidence/bundle-files.ts';
import { canonicalBytes, type Manifest, manifestSchema } from '../../shared/evidence/bundle-format.ts';
import { type BundleReport, verifyBundle } from '../../shared/evidence/verify-bundle.ts';
import { sampleMutations } from './mutations.ts';
import { CASE_ID, filesOf, newKeys, playCorrespondence, type SampleEvidence, zipOf } from './sample-evidence.ts';

const keys = newKeys();
let evidence: SampleEvidence;
let files: BundleFile[];
let whole: Uint8Array;
beforeAll(async () => {
  evidence = await playCorrespondence(keys);
  files = await filesOf(evidence);
  whole = await zipOf(files);
});

const problems = ({ faults }: BundleReport) =>
  faults.map(({ file, seq, problem }) => `${file}${seq === null ? '' : ` #${seq}`}: ${problem}`);
const textOf = (path: string) => Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString();
const replaced = (path: string, bytes: Uint8Array) =>
  files.map((file) => (file.path === path ? { path, bytes } : file));

describe('a bundle', () => {
  it('verifies with nothing but the file', () => {
    const report = verifyBundle(whole);
    expect(problems(report)).toEqual([]);
    expect(report).toMatchObject({
      fingerprint: keyFingerprint(keys.publicKey),
      events: expect.any(Number),
      cases: [{ caseId: CASE_ID, isErased: false }],
      anchors: ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-14', '2026-10-15', '2026-10-16'],
    });
  });

  it('holds every mail as it came and went, byte for byte, and what was attached', () => {
    const paths = files.map(({ path }) => path);
    for (const n of [1, 2, 3, 4, 5]) expect(paths).toContain(`cases/${CASE_ID}/originals/${n}.eml`);
    expect(paths.filter((path) => path.includes('/sent/'))).toHaveLength(5);
    expect(textOf(`cases/${CASE_ID}/attachments/message-2-1-photo_1.jpg`)).toBe('an invented photograph of a fuse');
    expect(textOf(`cases/${CASE_ID}/originals/1.eml`)).toContain('the floor lamp arrived today');
  });

  it('is signed so that any program can check it', () => {
    expect(isSigned(Buffer.from(textOf('manifest.json')), textOf('manifest.sig').trim(), keys.publicKey)).toBe(true);
  });

  it('does not hold the key of the case', () => {
    for (const { bytes } of files) expect(Buffer.from(bytes).toString('latin1')).not.toContain('AQEBAQEBAQEB');
  });

  it('is of the seller whose fingerprint was asked for, and of no other', () => {
    const fingerprint = keyFingerprint(keys.publicKey);
    expect(verifyBundle(whole, fingerprint.toUpperCase()).faults).toEqual([]);
    expect(problems(verifyBundle(whole, keyFingerprint(newKeys().publicKey)))).toEqual([
      expect.stringContaining('manifest.json: is signed with the key'),
    ]);
  });

  it('that is no zip, or an empty one, says so', async () => {
    expect(problems(verifyBundle(Buffer.from('hello')))).toEqual([expect.stringContaining('the zip itself')]);
    expect(problems(verifyBundle(await zipOf([])))).toEqual([expect.stringContaining('the zip itself')]);
  });

  it('made again by somebody else from altered words does not pass for the seller’s', async () => {
    const forged = newKeys();
    const altered = replaced('timeline.html', Buffer.from(textOf('timeline.html').replace('Jana', 'Jane')));
    const resigned = withManifest(altered, (manifest) => ({ ...manifest, publicKey: forged.publicKey }), forged.sign);
    expect(problems(verifyBundle(await zipOf(resigned)))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('timeline.html: does not say'),
        expect.stringContaining('anchors/demo-de/2026-10-05.json: is signed with another key'),
      ]),
    );
  });

  it('without the last event is caught even where manifest and signature are made anew', async () => {
    const lines = textOf('events.jsonl').trimEnd().split('\n');
    const shorter = replaced('events.jsonl', Buffer.from(`${lines.slice(0, -1).join('\n')}\n`));
    const found = problems(verifyBundle(await zipOf(withManifest(shorter, (manifest) => manifest, keys.sign))));
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          `cases/${CASE_ID}/case.json #${lines.length - 1}: does not say what the events add up to`,
        ),
        expect.stringContaining('the anchor of 2026-10-16 sealed event'),
      ]),
    );
  });

  it('that admits a missing original does not verify, and says which', async () => {
    const history = await evidence.history();
    const broken: BundleFile[] = [];
    const source = {
      ...evidence.source,
      read: async (...[object, key]: Parameters<typeof evidence.source.read>) => {
        if (object.key.includes('/2.eml')) throw new Error('Object is gone');
        return evidence.source.read(object, key);
      },
    };
    const about = { generatedAt: '2026-11-21T09:00:00.000Z', requestedBy: 'user:olga', stores: {}, people: {} };
    for await (const file of bundleFiles({ histories: [history], anchors: [], about }, source)) broken.push(file);
    expect(problems(verifyBundle(await zipOf(broken)))).toEqual(
      expect.arrayContaining([expect.stringMatching(/originals\/3\.eml #\d+: was missing from the record/)]),
    );
  });
});

describe('any change to a bundle', () => {
  const mutations = sampleMutations(500);

  it.each(['as it is', 'with a list of files made anew'])(
    'is found and named, %s',
    async (how) => {
      const missed: string[] = [];
      for (const mutate of mutations) {
        const { what, names, changed } = mutate(files);
        // To make the list anew undoes what was done to the list.
        if (how !== 'as it is' && names[0] === 'manifest.json') continue;
        const forged = how === 'as it is' ? changed : withManifest(changed, (manifest) => manifest, null);
        const found = problems(verifyBundle(packed(forged)));
        const isNamed = found.some((problem) => names.some((name) => problem.includes(name)));
        // Who makes the list of files anew has changed the manifest; its signature tells.
        const isTold = how !== 'as it is' && found.some((problem) => problem.startsWith('manifest.json'));
        if (!isNamed && !isTold) missed.push(`${what}: ${found.join('; ') || 'nothing found'}`);
      }
      expect(missed).toEqual([]);
    },
    240_000,
  );

  it('is named by its own file, not only by the manifest, where events or anchors commit to it', async () => {
    for (const path of [
      `cases/${CASE_ID}/originals/2.eml`,
      `cases/${CASE_ID}/sent/2-1.eml`,
      `cases/${CASE_ID}/attachments/message-2-1-photo_1.jpg`,
      `cases/${CASE_ID}/case.json`,
      'anchors/demo-de/2026-10-07.json',
      'timeline.html',
      'HOW-TO-VERIFY.txt',
    ]) {
      const altered = Buffer.from(files.find((file) => file.path === path)?.bytes ?? []);
      altered[20] = (altered[20] ?? 0) ^ 1;
      const forged = withManifest(replaced(path, altered), (manifest) => manifest, keys.sign);
      expect(problems(verifyBundle(await zipOf(forged))).join('\n'), path).toContain(path);
    }
  });

  it('of a letter’s text names the message and its event', async () => {
    const path = `cases/${CASE_ID}/content.json`;
    const altered = Buffer.from(textOf(path).replace('does not switch on', 'switches on'));
    const forged = withManifest(replaced(path, altered), (manifest) => manifest, keys.sign);
    expect(problems(verifyBundle(await zipOf(forged)))).toContain(`${path} #2: message 1 was altered`);
  });
});

describe('a case that was erased', () => {
  it('verifies, shows what was there and when, and nothing of what was written', async () => {
    const erased = await playCorrespondence(keys);
    const reason = 'request under the law';
    await erased.play('2026-11-01T09:00:00.000Z', 'user:olga', { type: 'request-erasure', reason, role: 'auditor' });
    await erased.play('2026-11-02T09:00:00.000Z', 'user:lea', { type: 'erase-case', reason, role: 'lead' });
    const remaining = await filesOf(erased);
    const report = verifyBundle(await zipOf(remaining));
    expect(problems(report)).toEqual([]);
    expect(report.cases).toMatchObject([{ isErased: true }]);
    const all = remaining.map(({ bytes }) => Buffer.from(bytes).toString()).join('\n');
    expect(all).not.toMatch(/Jana|floor lamp|k3h7v2m9p1w5x8/i);
    expect(all).toContain('The content was erased on lawful request');
    expect(remaining.map(({ path }) => path).filter((path) => /originals|sent|attachments/.test(path))).toEqual([]);
  });
});

/** Without compressing: a thousand bundles are packed here. */
const packed = (some: readonly BundleFile[]): Uint8Array =>
  zipSync(Object.fromEntries(some.map(({ path, bytes }) => [path, bytes])), { level: 0 });

/** The manifest made anew over the files, as somebody would who knows how it is made. */
function withManifest(
  changed: readonly BundleFile[],
  edit: (manifest: Manifest) => Manifest,
  sign: ((bytes: Uint8Array) => string) | null,
): BundleFile[] {
  const standing = changed.find(({ path }) => path === 'manifest.json');
  const content = changed.filter(({ path }) => path !== 'manifest.json' && path !== 'manifest.sig');
  const parsed = manifestSchema.safeParse(parseOrNull(standing?.bytes));
  if (!parsed.success) return [...changed];
  const listed = content.map(({ path, bytes }) => ({
    path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const bytes = canonicalBytes(edit({ ...parsed.data, files: listed }));
  const signature = changed.find(({ path }) => path === 'manifest.sig');
  const signed = sign
    ? [{ path: 'manifest.sig', bytes: Buffer.from(`${sign(bytes)}\n`) }]
    : signature
      ? [signature]
      : [];
  return [...content, { path: 'manifest.json', bytes }, ...signed];
}

function parseOrNull(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(bytes ?? []).toString());
  } catch {
    return null;
  }
}
