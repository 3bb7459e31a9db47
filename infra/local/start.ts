import { requireFreePort } from './check-ports.ts';
import { HELP, readCommandLine } from './command-line.ts';
import { StartError } from './start-error.ts';
import { TemplateError } from './template/template.ts';

try {
  const options = readCommandLine(process.argv.slice(2));
  if (options) await run(options);
  else console.log(HELP);
} catch (error) {
  if (!(error instanceof StartError || error instanceof TemplateError)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function run(options: NonNullable<ReturnType<typeof readCommandLine>>): Promise<void> {
  await requireFreePort(options.httpPort, '--http-port');
  await requireFreePort(options.smtpPort, '--smtp-port');
  // Loaded late: what is wrong with the options is said at once.
  const { startLocalPipeline } = await import('./pipeline.ts');
  const startedAt = Date.now();
  const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  const progress = (line: string) => console.log(`${line} … (${seconds()})`);
  const pipeline = await startLocalPipeline({ ...options, progress });
  const { http, smtp, outbox } = pipeline.runtime;

  console.log(`
Console and API   ${http}/        sign in as "demo"
Mail is taken at  smtp://${smtp.host}:${smtp.port}    for demo-us@inbox.example.com and demo-de@inbox.example.com
Replies land in   ${outbox}
Logs are in       ${options.data}/logs
Tokens            npm run --silent token -- --data ${options.data} NAME ROLE [STORE…]

Ctrl-C stops; everything is kept for the next start. Started in ${seconds()}.
ready`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      console.log('Stopping …');
      pipeline.stop().then(() => process.exit(0));
    });
}
