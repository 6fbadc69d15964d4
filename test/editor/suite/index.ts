import './codeActions.test.ts';
import './commands.test.ts';
import './diagnostics.test.ts';
import './messages.test.ts';
import './process.test.ts';
import './reading.test.ts';
import './saving.test.ts';
