import { describe, expect, it } from 'vitest';
import { acceptFile, FileRefused } from '../../shared/attachments/accept-file.ts';
import { sampleJpeg, samplePdf, samplePng } from './sample-files.ts';

const problemOf = (name: string, content: Uint8Array): string => {
  try {
    acceptFile(name, content);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return `${error.rule}: ${error.message}`;
  }
};

const changed = (file: Buffer, at: number): Buffer => {
  const copy = Buffer.from(file);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
};

describe('a file for a buyer', () => {
  it.each([
    ['guide.pdf', samplePdf(), 'application/pdf'],
    ['photo.JPG', sampleJpeg(), 'image/jpeg'],
    ['photo.jpeg', sampleJpeg(), 'image/jpeg'],
    ['plan.png', samplePng(), 'image/png'],
  ])('%s is taken for what its bytes say', (name, content, type) => {
    expect(acceptFile(name, content)).toEqual({
      name,
      type,
      bytes: content.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('gets an ending where its name has none, and keeps a dot that is no ending', () => {
    expect(acceptFile('Manual', samplePdf()).name).toBe('Manual.pdf');
    expect(acceptFile('Manual v2.1', samplePdf()).name).toBe('Manual v2.1.pdf');
  });

  it('gets a name without a path or a line break', () => {
    expect(acceptFile('../../etc/\r\nBcc: x@example.com/plan.png', samplePng()).name).toBe('plan.png');
    expect(acceptFile('a\r\nBcc: b.png', samplePng()).name).not.toMatch(/[\r\n]/);
  });

  it('is refused when it is of another type, whatever it is called', () => {
    expect(problemOf('tool.pdf', Buffer.from('MZ\u0000\u0000'))).toMatch(/^attachment-type/);
    expect(problemOf('page.pdf', Buffer.from('<html><script>'))).toMatch(/^attachment-type/);
    expect(problemOf('empty.png', Buffer.alloc(0))).toMatch(/^attachment-type/);
  });

  it('is refused when its name claims another type', () => {
    expect(problemOf('plan.pdf', samplePng())).toMatch(/^attachment-damaged: .*\.pdf.*image\/png/);
    expect(problemOf('plan.exe', samplePng())).toMatch(/^attachment-damaged/);
  });

  it('is refused when it is cut off', () => {
    for (const [name, file] of [
      ['a.pdf', samplePdf()],
      ['a.jpg', sampleJpeg()],
      ['a.png', samplePng()],
    ] as const) {
      for (const share of [0.3, 0.6, 0.9]) {
        const cut = file.subarray(0, Math.floor(file.length * share));
        expect(problemOf(name, cut), `${name} ${share}`).toMatch(/^attachment-damaged/);
      }
    }
  });

  it('is refused when a PNG is damaged within, or a PDF points elsewhere', () => {
    expect(problemOf('a.png', changed(samplePng(), 44))).toMatch(/IDAT is damaged/);
    const moved = Buffer.from(
      samplePdf()
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n7'),
      'latin1',
    );
    expect(problemOf('a.pdf', moved)).toMatch(/not where it says/);
    const beyond = Buffer.from(
      samplePdf()
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n99999'),
      'latin1',
    );
    expect(problemOf('a.pdf', beyond)).toMatch(/not where it says/);
  });

  it('never throws anything else, whatever the bytes', () => {
    for (const file of [samplePdf(), sampleJpeg(), samplePng()]) {
      for (let at = 0; at < file.length; at += 1) expect(problemOf('a', changed(file, at))).toEqual(expect.any(String));
    }
  });
});
