/** What a stand-in for an AWS service answers. */
export interface EndpointAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

export const xmlAnswer = (status: number, content: string): EndpointAnswer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${content}`,
});

/** An error as S3 words it; the SDK makes an exception of `code`. */
export const s3Refusal = (status: number, code: string, message: string): EndpointAnswer =>
  xmlAnswer(status, `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`);
