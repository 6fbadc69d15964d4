import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { docsBeside, nodeFiles } from './nodeFiles.ts';
import { startServer } from './server.ts';

// Standard output belongs to the protocol; a stray line there would end the conversation.
console.log = console.info = console.error.bind(console);

// By default the heap may grow to several times what lives in it before it is cleared, and checking a workspace makes much
// that is soon let go: 490 MB were seen over 10,000 drafts, of which 180 were in use. At a fifth above it stays at 230, and
// neither checking nor typing is slower (npm run bench -- workspace).
setFlagsFromString('--heap-growing-percent=20');

// Without a transport named on the command line an editor starts the server over stdio.
const named = process.argv.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(arg));
const connection = named
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

startServer(connection, nodeFiles(docsBeside(__dirname)));
