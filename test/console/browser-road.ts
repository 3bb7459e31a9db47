import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { Browser, Page } from 'playwright-core';
import { enterUser } from '../../infra/local/enter-user.ts';
import { operatorTable } from '../../infra/local/operator-table.ts';
import { type LocalPipeline, startLocalPipeline } from '../../infra/local/pipeline.ts';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { samplePdf, samplePng } from '../attachments/sample-files.ts';
import { changeSettingsInTheConsole } from './browser-settings.ts';
import { openBrowser } from './open-browser.ts';

/**
 * The road of a mail as a reviewer goes it, in a real browser against the pipeline on this machine: sign in, see the mail
 * arrive, edit the reply, approve it, and find exactly one reply in the outbox. Pictures are left in the data folder.
 */

const ADDED = 'I have asked the carrier to look for it today.';
const nina = { name: 'Nina', alias: 'nina0example1', orderId: '111-7654321-7654321' };
const omar = { name: 'Omar', alias: 'omar0example2', orderId: '111-7654322-7654322' };

const data = mkdtempSync(join(tmpdir(), 'browser-road-'));
const step = (text: string) => console.log(`- ${text}`);

const pipeline = await startLocalPipeline({ data, httpPort: 0, smtpPort: 0, samples: false, progress: step });
const browser = await openBrowser();
try {
  const complaints: string[] = [];
  const page = await signedInPage(browser, pipeline, complaints);
  step('signed in');

  await editAndApprove(page);
  await twoPeopleOneMail(page, await signedInPage(browser, pipeline, complaints));
  await stopAndResume(page);
  await enterUser(createSettingsStore(operatorTable(pipeline.runtime), pipeline.runtime.table), {
    id: 'rita',
    role: 'reviewer',
    stores: ['*'],
  });
  await changeSettingsInTheConsole({
    lead: page,
    otherLead: await signedInPage(browser, pipeline, complaints),
    reviewer: await signedInPage(browser, pipeline, complaints, 'rita'),
    pictures: data,
  });
  step('a lead changed settings; a reviewer may not');
  await takePictures(page);

  assert.deepEqual(complaints, [], 'the browser complains about nothing');
  console.log(`The road holds. Pictures: ${data}`);
} finally {
  await browser.close();
  await pipeline.stop();
}

async function editAndApprove(page: Page): Promise<void> {
  await deliver(nina);
  await openCase(page, nina.orderId);
  step('a mail appeared by itself');

  await page.keyboard.press('e');
  await fillGaps(page);
  const editor = editorOf(page);
  await editor.fill((await editor.inputValue()).replace('\n\n', `\n\n${ADDED}\n\n`));
  await page.reload();
  assert.ok((await editor.inputValue()).includes(ADDED), 'text that was typed outlives a reload');
  step('typed text outlives a reload');

  const words = await editor.inputValue();
  await editor.fill(`${words}\n\nOr write to me: someone@example.com`);
  await page.locator('.finding-block').first().waitFor();
  await page.screenshot({ path: join(data, 'checked.png') });
  await editor.fill(words);
  await page.locator('.finding-block').waitFor({ state: 'detached' });
  await page.getByText('not saved').waitFor();
  step('a breach shows while it is typed, and goes with it');

  await page.keyboard.press('Control+s');
  await page.getByText('Saved and checked.').waitFor();
  await page.screenshot({ path: join(data, 'edited.png') });

  await filesInAndOut(page);

  await approveByKey(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back.').waitFor();
  await approveByKey(page);
  step('approved with one key, taken back, approved again');

  const reply = await onlyReplyTo(nina.alias);
  assert.match(reply, /^To: .*nina0example1@marketplace\.amazon\.com/m);
  assert.match(reply, new RegExp(`^Subject: Re: [\\s\\S]*${nina.orderId}`, 'm'));
  assert.ok(reply.replaceAll(/=\r?\n/g, '').includes(ADDED), 'the reply is the text that was approved');
  assert.match(reply, /filename="?guide\.pdf/, 'its file goes with it');
  assert.ok(!reply.includes('photo.png'), 'a file that was taken off stays here');
  step('one reply went out, as it was approved');
}

async function filesInAndOut(page: Page): Promise<void> {
  const picker = page.locator('.draft-attachments input[type=file]');
  const choose = (name: string, buffer: Buffer) =>
    picker.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await choose('notes.txt', Buffer.from('Notes'));
  await page.getByText('Only PDF, JPG and PNG files').waitFor();
  await choose('guide.pdf', samplePdf());
  await page.locator('.draft-attachments .attachment', { hasText: 'guide.pdf' }).waitFor();
  await choose('photo.png', samplePng(4_500_000));
  await page.locator('.draft-attachments .attachment', { hasText: 'photo.png' }).waitFor();
  await page.screenshot({ path: join(data, 'attached.png') });
  await page.getByRole('button', { name: 'Take off: photo.png' }).click();
  await page.locator('.draft-attachments .attachment', { hasText: 'photo.png' }).waitFor({ state: 'detached' });

  const saved = page.waitForEvent('download');
  await page.locator('.draft-attachments .attachment-name', { hasText: 'guide.pdf' }).click();
  const download = await saved;
  assert.equal(download.suggestedFilename(), 'guide.pdf');
  assert.ok(readFileSync(await download.path()).equals(samplePdf()), 'what is fetched is what was attached');
  step('files were attached, refused, taken off and fetched');
}

/** Everybody sees a stop and its reason, also who may not end it. */
async function stopAndResume(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sending is on' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Checking a template');
  await page.getByRole('button', { name: 'Stop sending' }).click();
  await page.locator('.stopped-banner', { hasText: 'Reason: Checking a template' }).waitFor();
  await page.screenshot({ path: join(data, 'stopped.png') });
  await page.getByRole('button', { name: 'Sending stopped' }).click();
  await page.getByRole('button', { name: 'Resume sending' }).click();
  await page.locator('.stopped-banner').waitFor({ state: 'detached' });
  step('sending was stopped for all and resumed');
}

/** The same case in two browsers: who saves second is told, keeps their words, and overwrites nothing. */
async function twoPeopleOneMail(first: Page, second: Page): Promise<void> {
  await deliver(omar);
  await openCase(first, omar.orderId);
  await openCase(second, omar.orderId);
  const mine = 'Dear Omar, these are the words of the second person.';
  // Both have read the same version; neither has polled since.
  await second.route('**/api/cases/*', (route) =>
    route.request().method() === 'GET' ? route.abort() : route.continue(),
  );
  await editorOf(first).fill('Dear Omar, these are the words of the first person.');
  await first.keyboard.press('Control+s');
  await first.getByText('Saved and checked.').waitFor();
  await editorOf(second).fill(mine);
  await second.unroute('**/api/cases/*');
  await second.getByText('Someone was quicker').waitFor();
  await second.getByText('The draft below your text is a newer one').waitFor();
  assert.equal(await editorOf(second).inputValue(), mine, 'typed text outlives a change by someone else');
  await second.screenshot({ path: join(data, 'conflict.png') });
  step('two people wrote: the second was told, and kept their words');
}

async function takePictures(page: Page): Promise<void> {
  await page.screenshot({ path: join(data, 'case.png') });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: join(data, 'phone.png') });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.screenshot({ path: join(data, 'dark.png') });
}

async function signedInPage(
  from: Browser,
  { runtime }: LocalPipeline,
  complaints: string[],
  user = 'demo',
): Promise<Page> {
  const context = await from.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refusal that the page shows in words is no fault of the page.
    const expected = /status of 4(00|04|09|12|22)|ERR_FAILED/.test(message.text());
    if (message.type() === 'error' && !expected) complaints.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(runtime.http);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('User name').fill(user);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('.queue').waitFor();
  return page;
}

async function openCase(page: Page, orderId: string): Promise<void> {
  await page.locator('.card', { hasText: orderId }).click({ timeout: 15_000 });
  await page.locator('.case-title', { hasText: orderId }).waitFor();
}

function editorOf(page: Page) {
  return page.getByRole('textbox', { name: 'Text of the reply' });
}

/** A key approves only what has stood on the screen for more than a second. */
async function approveByKey(page: Page): Promise<void> {
  await page.locator('.approval .button-primary kbd', { hasText: 'A' }).waitFor();
  await setTimeout(1500);
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await page.getByText('Approved.').last().waitFor();
}

/** A draft may want what nobody knows yet, such as the carrier. */
async function fillGaps(page: Page): Promise<void> {
  const gaps = page.locator('.gaps li');
  while ((await gaps.count()) > 0) {
    await gaps.first().locator('input').fill('on its way');
    await gaps.first().getByRole('button', { name: 'Fill in' }).click();
  }
}

async function deliver({ name, alias, orderId }: typeof nina): Promise<void> {
  const { host, port } = pipeline.runtime.smtp;
  const transport = createTransport({ host, port, secure: false, tls: { rejectUnauthorized: false } });
  await transport.sendMail({
    envelope: { from: 'seller+caf_=demo@example.com', to: 'demo-us@inbox.example.com' },
    from: `"${name} - Amazon Marketplace" <${alias}@marketplace.amazon.com>`,
    to: 'seller@example.com',
    subject: `Order delivery inquiry from Amazon customer ${name} (Order: ${orderId})`,
    headers: { 'X-Space-Notification-Type': 'BBC_MESSAGE_SENT_TO_MERCHANT', 'X-Marketplace-ID': 'ATVPDKIKX0DER' },
    text: [
      `Order ID ${orderId}:`,
      '1 of Bamboo Cutting Board, 3 pieces [ASIN: B0EXAMPLE3]',
      '',
      '------------- Begin message -------------',
      '',
      'Hello, my package has not arrived. Where is it? It should have been here on Monday.',
      '',
      '------------- End message -------------',
    ].join('\n'),
  });
}

/** The reply to a buyer once it is there; a second one would show within the seconds that are waited. */
async function onlyReplyTo(alias: string): Promise<string> {
  const { outbox } = pipeline.runtime;
  const replies = () =>
    readdirSync(outbox)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFileSync(join(outbox, name), 'utf8'))
      .filter((mail) => mail.includes(alias));
  for (let waited = 0; waited < 60 && replies().length === 0; waited += 1) await setTimeout(1000);
  await setTimeout(3000);
  const [reply, ...others] = replies();
  assert.ok(reply !== undefined, 'the reply went out within a minute');
  assert.equal(others.length, 0, 'and only once');
  return reply;
}
