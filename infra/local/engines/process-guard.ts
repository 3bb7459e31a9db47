/**
 * Runs a program (the arguments) that would not notice by itself that its parent is gone, and ends it when the
 * parent's channel closes: after a `kill -9` of the runtime, Java would otherwise stay and hold its data folder.
 */
import { spawn } from 'node:child_process';

const [program, ...options] = process.argv.slice(2);
if (program) {
  const child = spawn(program, options, { stdio: ['ignore', 'inherit', 'inherit'] });
  const stop = () => {
    child.kill('SIGTERM');
    // A Java that doesn't answer must not outlive us either.
    setTimeout(() => child.kill('SIGKILL'), 3000).unref();
  };
  child.on('exit', (code) => process.exit(code ?? 1));
  child.on('error', () => process.exit(127));
  process.on('disconnect', stop);
  // A terminal's Ctrl-C reaches the whole group; the runtime says when this engine may stop.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', stop);
}
