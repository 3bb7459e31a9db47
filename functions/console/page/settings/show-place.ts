import type { TextSpan } from '../draft/text-marks.ts';

/**
 * Brings a place of a long text onto the screen. A text field does not say where its characters stand; the copy below it,
 * which carries the marks, breaks its lines at the same places and does.
 */
export function showPlace(field: HTMLTextAreaElement | null, { start }: TextSpan): void {
  const copy = field?.previousElementSibling;
  const box = field?.closest('.setting-scroll');
  if (!copy || !box) return;
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (start < before + length) {
      const range = document.createRange();
      range.setStart(node, start - before);
      range.setEnd(node, start - before + 1);
      box.scrollTop += range.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
      return;
    }
    before += length;
  }
}
