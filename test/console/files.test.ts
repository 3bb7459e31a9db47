import { describe, expect, it } from 'vitest';
import { createApi } from '../../functions/console/page/api/api.ts';
import { ApiProblem } from '../../functions/console/page/api/problem.ts';
import { problemWords } from '../../functions/console/page/api/problem-words.ts';
import { fileBarrier } from '../../functions/console/page/draft/file-barrier.ts';
import { fileFacts } from '../../functions/console/page/words/file-facts.ts';
import { createWords } from '../../functions/console/page/words/words.ts';

interface Sent {
  line: string;
  headers: Headers;
  body: unknown;
}

function recordingApi(answer: () => Response = () => Response.json({})) {
  const sent: Sent[] = [];
  const api = createApi({
    fetch: async (path, { method, headers, body } = {}) => {
      sent.push({ line: `${method} ${path}`, headers: new Headers(headers), body });
      return answer();
    },
    accessToken: async () => 'token',
    distrust: () => {},
    signInNeeded: () => {},
    newId: () => 'upload-0001',
  });
  return { api, sent };
}

const fileOf = (name: string, bytes: number) => new File([new Uint8Array(bytes)], name);

describe('attaching a file', () => {
  it('sends its bytes as they are, under its own name, for the version that was read', async () => {
    const { api, sent } = recordingApi();
    await api.attachFile('c1', '"7"', fileOf('Anleitung für Ana.pdf', 12));
    expect(sent.map(({ line }) => line)).toEqual(['POST /api/cases/c1/attachments']);
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-file-name': 'Anleitung%20f%C3%BCr%20Ana.pdf',
      'if-match': '"7"',
    });
    expect(sent[0]?.body).toBeInstanceOf(Blob);
  });

  it('puts what one request does not hold in parts first', async () => {
    const { api, sent } = recordingApi();
    await api.attachFile('c1', '"7"', fileOf('photo.png', 5_000_000));
    expect(sent.map(({ line }) => line)).toEqual([
      'PUT /api/uploads/upload-0001/1',
      'PUT /api/uploads/upload-0001/2',
      'POST /api/cases/c1/attachments',
    ]);
    expect(sent.slice(0, 2).map(({ body }) => body instanceof Blob && body.size)).toEqual([4_000_000, 1_000_000]);
    expect(sent[2]?.body).toBe(JSON.stringify({ name: 'photo.png', upload: 'upload-0001', parts: 2 }));
  });

  it('tells in the reader’s language which rule a file breaks', async () => {
    const problem = { title: 'The file cannot be attached', detail: 'Take one off.', code: 'attachment-count' };
    const { api } = recordingApi(() => Response.json(problem, { status: 422 }));
    const error = await api.attachFile('c1', '"7"', fileOf('a.png', 1)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(problemWords(error, createWords('zh'))).toBe('附件数量已达上限：请先移除一个。');
  });
});

describe('a file that no upload would make good', () => {
  it.each([
    ['guide.pdf', 7_000_000, null],
    ['PHOTO.JPEG', 1, null],
    ['guide.pdf', 8_000_000, 'attachment-size'],
    ['notes.docx', 1, 'attachment-type'],
    ['pdf', 1, 'attachment-type'],
  ] as const)('%s of %i bytes: %s', (name, size, barrier) => {
    expect(fileBarrier({ name, size })).toBe(barrier);
  });
});

describe('what is said of a file', () => {
  it('is its kind and size, as far as they tell a person anything', () => {
    expect(fileFacts({ type: 'application/pdf', bytes: 12_345 })).toBe('PDF · 12 kB');
    expect(fileFacts({ type: 'image/jpeg', bytes: 3_400_000 })).toBe('JPEG · 3.4 MB');
    expect(fileFacts({ type: 'application/octet-stream', bytes: 1 })).toBe('1 kB');
    expect(fileFacts({ type: null })).toBe('');
  });
});

describe('the sending switch', () => {
  it('names the store that it is for, and none for all', async () => {
    const { api, sent } = recordingApi();
    await api.stopSending('demo-us', 'Recall');
    await api.stopSending(null, 'Account review');
    await api.resumeSending('demo-us');
    await api.resumeSending(null);
    expect(sent.map(({ line, body }) => `${line} ${body}`)).toEqual([
      'POST /api/sending/stop {"reason":"Recall","store":"demo-us"}',
      'POST /api/sending/stop {"reason":"Account review"}',
      'POST /api/sending/resume {"store":"demo-us"}',
      'POST /api/sending/resume {}',
    ]);
  });
});
