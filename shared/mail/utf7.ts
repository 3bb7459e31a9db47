/** `+…-` runs of modified base64 over UTF-16. */
const SHIFTED = /\+([A-Za-z0-9+/]{0,4000})-?/g;
const utf16 = new TextDecoder('utf-16be');

/** UTF-7 (RFC 2152), which old Outlooks sent and no TextDecoder knows: a mail in it would show `Fr+APY-sche`. */
export function decodeUtf7(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(SHIFTED, (_, run: string) => (run === '' ? '+' : utf16.decode(evenBytes(Buffer.from(run, 'base64')))));
}

function evenBytes(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}
