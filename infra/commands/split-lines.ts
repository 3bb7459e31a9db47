/**
 * Lines of a byte stream with their line breaks, as bytes: a mail's charset is not known yet, so it can't be read as text.
 * A line longer than `maxBytes` comes in pieces, so that a file without line breaks stays bounded in memory.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      const piece = chunk.subarray(start, end + 1);
      yield restBytes === 0 ? piece : Buffer.concat([...rest, piece]);
      rest = [];
      restBytes = 0;
      start = end + 1;
    }
    if (start < chunk.length) {
      rest.push(chunk.subarray(start));
      restBytes += chunk.length - start;
    }
    if (restBytes > maxBytes) {
      yield Buffer.concat(rest);
      rest = [];
      restBytes = 0;
    }
  }
  if (restBytes > 0) yield Buffer.concat(rest);
}
