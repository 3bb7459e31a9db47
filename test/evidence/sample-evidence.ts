import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { type Anchor, anchorBytes, anchorDigest, type SignedAnchor } from '../../shared/case/anchor.ts';
import { type CaseKey, messageHash } from '../../shared/case/case-content.ts';
import type { CaseHistory } from '../../shared/case/case-store.ts';
import { type ChangeDependencies, changeCase } from '../../shared/case/change-case.ts';
import type { Command } from '../../shared/case/decide.ts';
import { answerReferences, proposeDraft } from '../../shared/case/draft-proposal.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import { dayAfter, dayOf } from '../../shared/clock/days.ts';
import { thresholdsSchema } from '../../shared/content/settings.ts';
import { type BundleFile, type BundleSource, bundleFiles } from '../../shared/evidence/bundle-files.ts';
import { zipFiles } from '../../shared/evidence/zip-bundle.ts';
import { receiveMail as receiveCommand } from '../case/sample-commands.ts';
import { sampleKey, sampleMail } from '../case/sample-content.ts';
import { createMemoryRecords } from '../simulation/engines/buckets.ts';
import { createMemoryCases } from '../simulation/engines/case-store.ts';
import letters from './sample-letters.json' with { type: 'json' };

/** A whole correspondence with its records, as the functions would have written it. The people in it are invented. */

const STORE = 'demo-de';
const ORDER = '203-1234567-7654321';
const BUYER = 'k3h7v2m9p1w5x8@marketplace.amazon.co.uk';
export const CASE_ID = '5e1f'.repeat(6);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface SampleEvidence {
  history(): Promise<CaseHistory>;
  source: BundleSource;
  anchors(): Promise<SignedAnchor[]>;
  /** One more step at its own time. */
  play(at: string, actor: string, command: Command): Promise<void>;
}

export interface SampleKeys {
  publicKey: string;
  sign(bytes: Uint8Array): string;
}

export function newKeys(): SampleKeys {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    sign: (bytes) => createSign('sha256').update(bytes).sign(privateKey).toString('base64'),
  };
}

export async function playCorrespondence(keys: SampleKeys, key: CaseKey = sampleKey): Promise<SampleEvidence> {
  let now = '2026-09-01T00:00:00.000Z';
  const { store } = createMemoryCases({ now: () => 0, indexLag: () => 0 });
  const records = createMemoryRecords();
  const dependencies: ChangeDependencies = {
    cases: store,
    clock: { now: () => now },
    thresholds: thresholdsSchema.parse({}),
    retentionMonths: () => 18,
    pause: async () => {},
  };
  const history = async (): Promise<CaseHistory> => {
    const found = await store.history(CASE_ID);
    if (!found) throw new Error('The case is not there');
    return found;
  };
  const evidence: SampleEvidence = {
    history,
    source: {
      read: records.read,
      attachmentsIn: async (mail) => {
        const photo = Buffer.from(mail).toString().split('PHOTO:')[1];
        return photo === undefined ? [] : [{ sha256: sha256(Buffer.from(photo)), content: Buffer.from(photo) }];
      },
      publicKey: async () => keys.publicKey,
      sign: async (bytes) => keys.sign(bytes),
    },
    anchors: async () => sealDays(await history(), keys),
    async play(at, actor, command) {
      now = at;
      const { outcome } = await changeCase(dependencies, CASE_ID, actor, () => ({ command }));
      if (outcome === 'refused') throw new Error(`${command.type} was refused`);
    },
  };

  for (const [index, letter] of letters.entries()) {
    const receivedAt = secondsAfter(letter.at, 41);
    now = receivedAt;
    const photo = letter.photo === undefined ? null : Buffer.from(letter.photo);
    const attachments =
      photo === null
        ? []
        : [{ name: 'photo 1.jpg', type: 'image/jpeg', bytes: photo.length, sha256: sha256(photo), danger: null }];
    const mail = sampleMail({
      messageId: `<b${index}@example.com>`,
      from: { address: BUYER, name: 'Jana Sommer' },
      buyer: { alias: BUYER, base: BUYER, name: 'Jana Sommer' },
      subject: `Order inquiry from Amazon customer Jana Sommer (Order: ${ORDER})`,
      marketplace: 'UK',
      orderId: ORDER,
      orderIds: [ORDER],
      language: 'en',
      text: letter.buyer,
      sentAt: letter.at,
      productTitle: 'Floor lamp "Linde", 150 cm',
      asin: 'B0LAMP1234',
      attachments,
    });
    const raw = Buffer.from(
      `From: ${BUYER}\r\nSubject: ${mail.subject}\r\n\r\n${letter.buyer}${photo ? `\r\nPHOTO:${photo}` : ''}`,
    );
    const original = await records.store(`originals/${CASE_ID}/${index}.eml`, raw, key, now);
    const contentHash = messageHash(key, mail);
    const proposed = (body: string, rendered: string) =>
      proposeDraft(
        key,
        {
          template: 'defective',
          language: 'en',
          subject: `Re: ${mail.subject}`,
          body,
          missing: [],
          to: BUYER,
          inReplyTo: mail.messageId,
          references: answerReferences(mail),
          attachments: [],
          findings: [],
          facts: null,
          rendered,
          lastMessage: contentHash,
        },
        [],
        { templates: '1' },
      );
    const first = proposed(letter.proposed, letter.proposed);
    await changeCase(dependencies, CASE_ID, 'function:triage', (stored) => ({
      command: receiveCommand(letter.at, {
        mailKey: `mail-${index}`,
        receivedAt,
        language: 'en',
        category: 'quality',
        scenario: 'defective',
        contentHash,
        original,
        draft: first.proposal,
        opening: { store: STORE, marketplace: 'UK', orderId: ORDER },
      }),
      view: {
        buyerAlias: BUYER,
        buyerBase: BUYER,
        buyerName: 'Jana Sommer',
        subject: mail.subject,
        snippet: letter.buyer.slice(0, 80),
        asin: mail.asin,
        productTitle: mail.productTitle,
      },
      ...(stored?.key ? {} : { newKey: key }),
      mailKey: `mail-${index}`,
      messages: (events) =>
        events.flatMap((event) =>
          event.type === 'message-received' ? [{ n: event.data.n, mail, classification: null }] : [],
        ),
      drafts: (events) =>
        events.flatMap((event) => (event.type === 'draft-created' ? [{ ...first.content, n: event.data.n }] : [])),
    }));
    const reviewer = letter.reviewer ?? 'user:ana';
    let current = first;
    if (letter.edited !== undefined) {
      const edited = proposed(letter.edited, letter.proposed);
      current = edited;
      now = secondsAfter(letter.answeredAt, -240);
      await changeCase(dependencies, CASE_ID, reviewer, () => ({
        command: { type: 'edit-draft', draft: edited.proposal },
        drafts: (events) =>
          events.flatMap((event) => (event.type === 'draft-created' ? [{ ...edited.content, n: event.data.n }] : [])),
      }));
    }
    const { state } = await history();
    const n = state.draftCount;
    const { contentHash: hash } = current.proposal;
    const steps: [number, string, Command][] = [
      [-60, reviewer, { type: 'approve-draft', hash, acknowledged: [], override: null, findings: [], undoSeconds: 10 }],
    ];
    for (const [seconds, actor, command] of steps) {
      await evidence.play(secondsAfter(letter.answeredAt, seconds), actor, command);
    }
    now = secondsAfter(letter.answeredAt, -2);
    const sent = Buffer.from(`To: ${BUYER}\r\nSubject: Re: ${mail.subject}\r\n\r\n${current.content.body}`);
    const kept = await records.store(`sent/${CASE_ID}/${n}-1.eml`, sent, key, now);
    await evidence.play(now, 'function:send', {
      type: 'claim-send',
      draft: n,
      contentHash: hash,
      original: kept,
      sendingStopped: false,
    });
    await evidence.play(letter.answeredAt, 'function:send', {
      type: 'confirm-send',
      draft: n,
      outcome: { type: 'submitted', sesMessageId: `0102018f-${index}` },
    });
    await evidence.play(secondsAfter(letter.answeredAt, 4), 'function:delivery', {
      type: 'record-delivery',
      draft: n,
      event: 'Delivery',
      sesMessageId: `0102018f-${index}`,
      occurredAt: secondsAfter(letter.answeredAt, 3),
      detail: 'SES reported delivery.',
    });
  }
  return evidence;
}

/** Anchors of all days from the first event to the last, chained. */
function sealDays({ state, events }: CaseHistory, keys: SampleKeys): SignedAnchor[] {
  const anchors: SignedAnchor[] = [];
  const last = dayOf(events.at(-1)?.at ?? '');
  for (let day = dayOf(events[0]?.at ?? ''); day <= last; day = dayAfter(day)) {
    const head = events.findLast(({ at }) => dayOf(at) === day);
    const before = anchors.at(-1);
    const anchor: Anchor = {
      format: 'buyer-mail-anchor/1',
      store: state.store,
      day,
      previous: before ? anchorDigest(before) : null,
      heads: head ? [{ caseId: state.id, seq: head.seq, hash: head.hash }] : [],
      signedAt: `${dayAfter(day)}T00:10:00.000Z`,
      algorithm: 'ECDSA_SHA_256',
      publicKey: keys.publicKey,
    };
    anchors.push({ ...anchor, signature: keys.sign(anchorBytes(anchor)) });
  }
  return anchors;
}

export async function filesOf(evidence: SampleEvidence): Promise<BundleFile[]> {
  const files: BundleFile[] = [];
  const input = {
    histories: [await evidence.history()],
    anchors: await evidence.anchors(),
    about: {
      generatedAt: '2026-11-21T09:00:00.000Z',
      requestedBy: 'user:olga',
      stores: { [STORE]: 'Lindenhof Handel' },
      people: { ana: 'Ana Lindt', ben: 'Ben Okoro', olga: 'Olga Reyes' },
    },
  };
  for await (const file of bundleFiles(input, evidence.source)) files.push(file);
  return files;
}

export async function zipOf(files: readonly BundleFile[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  async function* each() {
    yield* files;
  }
  for await (const piece of zipFiles(each(), '2026-11-21T09:00:00.000Z')) pieces.push(piece);
  return Buffer.concat(pieces);
}
