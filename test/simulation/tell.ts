/** Says what happens, for whoever replays a seed; null where nobody listens, so that nothing is put into words for nothing. */
export type Tell = ((what: string) => void) | null;
