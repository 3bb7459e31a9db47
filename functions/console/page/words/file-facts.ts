/** `PDF · 12 kB`: what a person wants to know before they open a file. Long technical types say nothing to anybody. */
export function fileFacts({ type, bytes }: { type: string | null; bytes?: number | undefined }): string {
  const short = /^[\w.-]+\/([a-z0-9]{1,5})$/i.exec(type ?? '')?.[1]?.toUpperCase();
  return [short, bytes === undefined ? undefined : fileSize(bytes)].filter(Boolean).join(' · ');
}

function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
