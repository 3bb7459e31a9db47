/**
 * What one mail may cost. SES delivers up to 40 MB; the numbers keep a hostile mail under about a second and 400 MB
 * in a function of 1 GB. A mail that passes one is still read as far as the limit goes and says which one it hit.
 */
export const LIMITS = {
  /** SES's S3 action takes no more. */
  mailBytes: 40 * 1024 * 1024,
  /** Of all header fields before the first empty line. */
  headerBytes: 256 * 1024,
  /** Of one header line; longer ones are cut. */
  headerLineBytes: 32 * 1024,
  /** Of all parts' headers together: postal-mime refuses more. */
  allHeaderBytes: 2 * 1024 * 1024,
  parts: 500,
  nestingDepth: 40,
  /** Of undecoded (7bit, 8bit, binary) lines: postal-mime keeps some 2 KB for each, a million of them take 2 GB. */
  plainLines: 20_000,
  /** Messages inside messages that are opened to look for a buyer's. */
  embeddedMessages: 3,
  /** Of one text part before decoding. */
  textPartBytes: 1024 * 1024,
  /** Of the buyer's words as handed on. */
  textCharacters: 100_000,
  /** Of text that is searched for order numbers, markers and quoted headers. */
  searchedCharacters: 400_000,
  subjectCharacters: 1_000,
  attachments: 200,
  references: 100,
  identifiers: 50,
} as const;
