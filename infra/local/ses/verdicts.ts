import { z } from 'zod';

const statusSchema = z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED']);
export type VerdictStatus = z.infer<typeof statusSchema>;

const CHECKS = ['spam', 'virus', 'spf', 'dkim', 'dmarc'] as const;
export type Verdicts = Record<(typeof CHECKS)[number], VerdictStatus>;

/** Read by the local server only and taken out of the stored mail: `X-Local-Verdicts: spam=FAIL, dmarc=GRAY`. */
export const VERDICTS_HEADER = 'X-Local-Verdicts';

const PASSED: Verdicts = { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' };

/** What SES would have found. Everything passes unless the header says otherwise; throws for a header it can't read. */
export function readVerdicts(header: string | undefined): Verdicts {
  const verdicts = { ...PASSED };
  for (const part of header?.split(',') ?? []) {
    const [name, value] = part.split('=').map((text) => text.trim());
    const check = CHECKS.find((candidate) => candidate === name?.toLowerCase());
    const status = statusSchema.safeParse(value?.toUpperCase()).data;
    if (!check || !status)
      throw new Error(
        `${VERDICTS_HEADER}: "${part.trim()}" is none of ${CHECKS.join(', ')} = ${statusSchema.options.join(', ')}`,
      );
    verdicts[check] = status;
  }
  return verdicts;
}
