/** HOW-TO-VERIFY.txt: for whoever has the bundle and not this program. */
export const INSTRUCTIONS = `HOW TO VERIFY THIS BUNDLE

With the program that made it, offline:

    npm run --silent verify -- BUNDLE.zip [--key FINGERPRINT]

It ends with exit code 0 when everything holds, or with 1 and one line for each file, case and event that was altered, added
or taken away. FINGERPRINT is the SHA-256 of the seller's public key. Ask the seller for it on another way: a bundle can
prove that it is whole, but not by itself whose it is.

By hand, with any tool that knows SHA-256, HMAC and ECDSA P-256:

1. manifest.json lists every other file with its size and SHA-256. manifest.sig is the signature of the bytes of
   manifest.json: ECDSA over SHA-256, DER, base64. "publicKey" in manifest.json is the key (DER, base64).
2. events.jsonl has one event a line, as canonical JSON (RFC 8785). "hash" is the SHA-256 of the event without "hash";
   "prevHash" is the hash of the event before it, 64 zeros for the first of a case. So no event can be altered, added, taken
   away or moved without breaking the chain.
3. anchors/STORE/DAY.json were signed when their day was over (UTC) and are kept where nobody can replace them. "heads" names
   the last event of every case that moved on that day, "previous" the SHA-256 of the anchor of the day before, as canonical JSON.
   "signature" is of the canonical JSON of everything else in the file. The key is the one of manifest.json.
4. cases/ID/content.json holds messages and drafts, and "salt". A "contentHash" in an event is HMAC-SHA256 (key: the salt,
   decoded from base64) over canonical JSON:
   of a message: {messageId, from (the address), subject, text, attachments: [{name, sha256}]}
   of a draft: {to, subject, body, attachments: [{name, type, sha256}], inReplyTo, references, lastMessage}
5. cases/ID/originals/N.eml is mail N as it arrived, byte for byte; cases/ID/sent/N-A.eml is draft N as it was handed over for
   sending, attempt A. "plainHash" in the event is the same HMAC over the JSON string of the file's SHA-256 (in quotes).
6. timeline.html is written from all this, for reading. cases/ID/case.json is what the events add up to.

A case whose content was erased on lawful request has no texts and no files. Its events are all there, say so, and verify.
`;
