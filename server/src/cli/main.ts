import { run } from './program.ts';

/** A reader that has seen enough, such as `head`, closes the pipe: no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

run(process.argv.slice(2)).then((status) => {
  // Left to end by itself, so that what is still on its way to a pipe gets there.
  process.exitCode = status;
});
