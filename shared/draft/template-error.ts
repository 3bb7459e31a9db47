/** A template that can't be parsed or rendered; the lead who wrote it mends it. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly line: number | null;
  readonly column: number | null;

  constructor(message: string, place: { line: number | null; column: number | null }, cause?: unknown) {
    super(message, { cause });
    this.line = place.line;
    this.column = place.column;
  }

  /** From whatever LiquidJS threw: its errors carry a token that knows its position. */
  static from(error: unknown): TemplateError {
    if (error instanceof TemplateError) return error;
    const message = error instanceof Error ? error.message : String(error);
    const [line, column] = positionOf(error);
    return new TemplateError(message, { line, column }, error);
  }
}

function positionOf(error: unknown): [number | null, number | null] {
  const match = error instanceof Error ? /line:(\d+), col:(\d+)/.exec(error.message) : null;
  return match ? [Number(match[1]), Number(match[2])] : [null, null];
}
