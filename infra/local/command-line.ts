import { parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

export interface StartOptions {
  data: string;
  httpPort: number;
  smtpPort: number;
  fresh: boolean;
  samples: boolean;
}

export const DEFAULT_DATA_FOLDER = '.local';

export const HELP = `Runs the whole pipeline on this machine.

  npm start -- [options]

  --data DIR         where everything is kept (default ${DEFAULT_DATA_FOLDER})
  --http-port PORT   console and API (default 8787)
  --smtp-port PORT   where mail is taken (default 2525)
  --fresh            forget what DIR holds and begin anew
  --no-samples       don't deliver the sample mailbox at a first start
  --help             this text

A mail may carry X-Local-Verdicts: spam=FAIL, virus=FAIL, spf=FAIL, dkim=FAIL, dmarc=FAIL
to try what Amazon SES would find; without it everything passes.`;

/** The options, or null when help was asked for. Throws a StartError that names what is wrong. */
export function readCommandLine(parameters: string[]): StartOptions | null {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(parameters);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new StartError(`${reason}: npm start -- --help lists the options.`);
  }
  const { help, data, fresh, 'http-port': http, 'smtp-port': smtp, 'no-samples': noSamples } = parsed;
  if (help) return null;
  return {
    data,
    httpPort: port(http, '--http-port'),
    smtpPort: port(smtp, '--smtp-port'),
    fresh,
    samples: !noSamples,
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    options: {
      data: { type: 'string', default: DEFAULT_DATA_FOLDER },
      'http-port': { type: 'string', default: '8787' },
      'smtp-port': { type: 'string', default: '2525' },
      fresh: { type: 'boolean', default: false },
      'no-samples': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;
}

function port(text: string, option: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new StartError(`${option} takes a port number from 0 to 65535, not "${text}".`);
}
