// Runs a command in a process group and ends the whole group as soon as this process's standard
// input closes, which happens however its parent ends. A VS Code server that is merely killed
// leaves its extension hosts behind. Usage: node guard.mjs COMMAND [ARGUMENT...]
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('exit', end);
child.once('error', end);
process.stdin.resume();
process.stdin.once('end', end);
process.stdin.once('close', end);
process.stdin.once('error', end);

function end() {
  child.kill('SIGKILL');
  // The guard was started as the leader of its group, so this ends the guard as well.
  if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
  process.exit();
}
