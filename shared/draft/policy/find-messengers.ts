import type { Finder } from './hit.ts';

export const findMessengers: Finder = (text) =>
  text
    .cue('messenger')
    .filter(({ start }) => {
      const { start: from, end: to } = text.sentence(start);
      return text.cue('product-feature', from, to).length === 0 || text.cue('contact-verb', from, to).length > 0;
    })
    .map(({ start, end }) => ({ rule: 'messenger', start, end }));
