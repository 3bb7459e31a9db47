import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { takeDataFolder } from '../../infra/local/data-folder.ts';
import { freePort } from '../../infra/local/engines/free-port.ts';
import { readRuntimeFile } from '../../infra/local/runtime-file.ts';
import {
  callApi,
  eventually,
  keptMails,
  removeFolder,
  sendMail,
  startTiny,
  temporaryFolder,
  tokenFor,
  usersOf,
} from './tiny-pipeline.ts';

const folders = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
const [data = '', foreign = '', locked = ''] = folders;
afterAll(() => folders.forEach(removeFolder));

describe('a pipeline that is stopped and started again', () => {
  it('still has its mails, objects, waiting messages, users and tokens, and forgets them when asked to', async () => {
    const httpPort = await freePort();
    const first = await startTiny({ data, httpPort });
    const token = await tokenFor(first, 'mei');
    await sendMail(first, { subject: 'before' });
    await eventually(async () => (await keptMails(first, 'before'))[0]);
    const put = { command: 'PutObject', input: { Key: 'kept', Body: 'content' } };
    const { VersionId } = (await callApi(first, '/api/s3', put)).json();
    await callApi(first, '/api/send', { raw: 'From: a@example.com\r\nTo: b@example.com\r\n\r\nHello' });
    // SES's own first message, Send and Delivery.
    await eventually(() => first.queueDepths()['Tiny-Events']?.waiting === 3);
    expect(readRuntimeFile(data)).toEqual(first.runtime);
    const depths = first.queueDepths();
    await first.stop();
    expect(readRuntimeFile(data)).toBeNull();

    const second = await startTiny({ data, httpPort });
    const authorization = `Bearer ${token}`;
    expect((await fetch(`${second.runtime.http}/api/x`, { headers: { authorization } })).status).toBe(200);
    expect(await keptMails(second, 'before')).toHaveLength(1);
    const get = { command: 'GetObject', input: { Key: 'kept', VersionId } };
    expect((await callApi(second, '/api/s3', get)).json().text).toBe('content');
    expect(second.queueDepths()).toEqual(depths);
    expect((await usersOf(second)).value).toMatchObject([{ id: 'demo', role: 'lead', stores: ['*'] }]);
    await callApi(second, '/api/send', { raw: 'From: a@example.com\r\nTo: b@example.com\r\n\r\nHello' });
    expect(existsSync(join(second.runtime.outbox))).toBe(true);
    await second.stop();

    const third = await startTiny({ data, httpPort, fresh: true });
    expect(await keptMails(third, 'before')).toEqual([]);
    expect((await fetch(`${third.runtime.http}/api/x`, { headers: { authorization } })).status).toBe(401);
    await third.stop();
  }, 180_000);
});

describe('a data folder', () => {
  it('of something else is left alone, even with --fresh', () => {
    writeFileSync(join(foreign, 'thesis.txt'), 'years of work');
    for (const fresh of [false, true])
      expect(() => takeDataFolder(foreign, { fresh })).toThrow(/holds files of something else/);
    expect(readFileSync(join(foreign, 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('is taken by one pipeline at a time, and is not emptied under it', () => {
    const folder = takeDataFolder(locked, { fresh: false });
    mkdirSync(folder.file('dynamodb'));
    for (const fresh of [false, true])
      expect(() => takeDataFolder(locked, { fresh })).toThrow(new RegExp(`process ${process.pid}.*runs on`));
    expect(existsSync(folder.file('dynamodb'))).toBe(true);
    folder.release();
    takeDataFolder(locked, { fresh: true }).release();
    expect(existsSync(folder.file('dynamodb'))).toBe(false);
  });
});
