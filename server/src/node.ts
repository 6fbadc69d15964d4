import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { docsBeside, nodeFiles } from './nodeFiles.ts';
import { startServer } from './server.ts';

// Standard output belongs to the protocol; a stray line there would end the conversation.
console.log = console.info = console.error.bind(console);

// Without a transport named on the command line an editor starts the server over stdio.
const named = process.argv.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(arg));
const connection = named
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

startServer(connection, nodeFiles(docsBeside(__dirname)));
