import type { Case } from '../../case/case.ts';
import type { Manifest } from '../bundle-format.ts';
import { type CaseRecord, caseEntries } from './case-entries.ts';
import type { Entry, Letter } from './entry.ts';
import { type Html, html, ownMarkup } from './html.ts';
import { TIMELINE_STYLE } from './style.ts';
import { duration, type Zone, zonedParts, zonedTime, zoneOf } from './zoned-time.ts';

/** Named in the manifest: only what the same rules wrote can be compared word by word. */
export const TIMELINE_VERSION = 'buyer-mail-timeline/1';

export type TimelineAbout = Pick<Manifest, 'generatedAt' | 'requestedBy' | 'stores' | 'people' | 'missing'>;

export interface TimelineCase extends Omit<CaseRecord, 'nameOf'> {
  /** The fold of its events. */
  state: Case;
}

/** The record for someone who decides a claim and knows nothing of this system: one page, nothing to load, ready to print. */
export function renderTimeline(cases: readonly TimelineCase[], about: TimelineAbout): string {
  const nameOf = (actor: string): string => {
    if (actor.startsWith('function:')) return 'The system';
    const id = actor.replace(/^user:/, '');
    return about.people[id] ?? id;
  };
  const orders = [...new Set(cases.flatMap(({ state }) => state.orderId ?? []))];
  const title = orders.length > 0 ? `Correspondence about order ${orders.join(', ')}` : 'Correspondence with a buyer';
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${ownMarkup(TIMELINE_STYLE)}</style>
</head>
<body>
<h1>${title}</h1>
<p class="sub">Every message between buyer and seller as it is on record, in full and in order.</p>
${cases.map((one) => caseSection({ ...one, nameOf }, about, cases.length > 1))}
${about.missing.length === 0 ? null : missingSection(about)}
<footer>Made on ${zonedTime(about.generatedAt, 'UTC')} UTC at the request of ${nameOf(about.requestedBy)}. This page is written
from the events and texts that lie beside it; manifest.json lists the SHA-256 of every file and is signed.
HOW-TO-VERIFY.txt says how to check that nothing was altered, added or taken away.</footer>
</body>
</html>
`;
  return page.markup;
}

function caseSection(one: TimelineCase & CaseRecord, about: TimelineAbout, isOneOfMany: boolean): Html {
  const { state, content, caseId } = one;
  const zone = zoneOf(state.marketplace);
  const entries = caseEntries(one);
  const facts: [string, string | null][] = [
    ['Order', state.orderId],
    ['Seller', about.stores[state.store] ?? state.store],
    ['Marketplace', state.marketplace === null ? null : `Amazon ${state.marketplace}`],
    ['Buyer', content.buyerName ?? (state.erased ? 'erased' : null)],
    ['Product', [content.productTitle, content.asin].filter((part) => part !== null).join(', ') || null],
    ['Record', `${caseId}, ${one.events.length} events, last on ${zonedTime(state.lastEventAt, 'UTC')} UTC`],
    ['Times', zone ? `UTC, and below it the marketplace’s time (${zone.place})` : 'UTC'],
  ];
  return html`<section>
${isOneOfMany ? html`<h2>Thread ${caseId.slice(0, 8)}</h2>` : null}
<dl class="facts">${facts.map(([name, value]) => (value === null ? null : html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>
${answersTable(one)}
<h2>What happened</h2>
<ol class="timeline">
${entries.map((entry) => entryItem(entry, zone))}
</ol>
</section>
`;
}

/** When each message of the buyer was answered: the first thing that a claim asks about. */
function answersTable({ state }: TimelineCase): Html | null {
  const clocked = state.messages.filter(({ dueAt }) => dueAt !== null);
  if (clocked.length === 0) return null;
  const rows = clocked.map(({ sentAt, answeredAt, disposition, dueAt }, index) => {
    const inTime = answeredAt !== null && dueAt !== null && answeredAt <= dueAt;
    const answer =
      disposition === 'answered' && answeredAt !== null
        ? `${zonedTime(answeredAt, 'UTC')} UTC, after ${duration(sentAt, answeredAt)}${inTime ? '' : ' (later than 24 hours)'}`
        : disposition === 'no-reply-needed'
          ? 'no reply was needed'
          : 'not answered yet';
    return html`<tr><td>${index + 1}</td><td>${zonedTime(sentAt, 'UTC')} UTC</td><td>${answer}</td></tr>`;
  });
  return html`<h2>Answers</h2>
<table><thead><tr><th>Message</th><th>The buyer wrote</th><th>The seller answered</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function entryItem({ at, kind, title, notes, letter }: Entry, zone: Zone | null): Html {
  return html`<li class="${kind}"><div class="when">${whenWords(at, zone)}</div>
<div class="what"><div class="title">${title}</div>${letter ? letterCard(letter) : null}${notes.map((note) => html`<div class="note">${note}</div>`)}</div></li>
`;
}

function whenWords(at: string, zone: Zone | null): Html {
  const utc = zonedParts(at, 'UTC');
  const local = zone && zonedParts(at, zone.timeZone);
  const localDay = local && local.day !== utc.day ? `${local.day}, ` : '';
  return html`<b>${utc.day}, ${utc.clock} UTC</b>${local && zone ? `${localDay}${local.clock} ${zone.place}` : null}`;
}

function letterCard({ subject, text, attachments, file, changes }: Letter): Html {
  if (text === null) return html`<div class="letter gone">The text was erased on lawful request.</div>`;
  const files = attachments.map(({ name, sizeBytes, path }) => {
    const size = `${Math.max(1, Math.round(sizeBytes / 1024))} KB`;
    return html`<div class="files">Attachment: ${path === null ? name : html`<a href="${path}">${name}</a>`} (${size})</div>`;
  });
  return html`<div class="letter"><div class="subject">${subject}</div><div class="text" dir="auto">${text.trim()}</div>${files}${
    file === null
      ? null
      : html`<div class="files">As it travelled: <a href="${file}">${file.split('/').slice(2).join('/')}</a></div>`
  }${changes === null ? null : changesBlock(changes)}</div>`;
}

const changesBlock = (
  changes: NonNullable<Letter['changes']>,
): Html => html`<div class="changes">What a person changed in the proposed wording:
<div class="text" dir="auto">${changes.map(({ kind, text }) =>
  kind === 'added' ? html`<ins>${text}</ins>` : kind === 'removed' ? html`<del>${text}</del>` : shortened(text),
)}</div></div>`;

/** What stayed the same stands above already: some words around a change are enough. */
const shortened = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, 70)} … ${text.slice(-70)}`);

const missingSection = ({ missing }: TimelineAbout): Html => html`<section><h2>Missing records</h2>
<p>These records are named in the events and could not be read when this bundle was made:</p>
<ul>${missing.map(({ path, problem }) => html`<li>${path}: ${problem}</li>`)}</ul></section>`;
