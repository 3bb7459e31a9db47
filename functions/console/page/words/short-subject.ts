/** A subject without `(Order: …)` at its end: the order number stands beside it already, and the line is short. */
export function shortSubject(subject: string, orderId: string | null): string {
  if (!orderId) return subject;
  const at = subject.lastIndexOf(orderId);
  if (at === -1) return subject;
  const before = subject.slice(0, at).replace(/[(（][^()（）]{0,30}$/, '');
  const after = subject.slice(at + orderId.length).replace(/^\s*[)）]/, '');
  return `${before.trimEnd()}${after}`.trim() || subject;
}
