import { type Command, type Disposable, LanguageStatusSeverity, languages } from 'vscode';
import { LANGUAGE_ID } from '../language.ts';
import type { Server, ServerState } from '../server.ts';

interface Shown {
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly severity: LanguageStatusSeverity;
  readonly command: Command;
}

const OUTPUT: Command = { title: 'Show Output', command: 'followup.showOutput' };

const SHOWN: Readonly<Record<ServerState, Shown>> = {
  starting: {
    text: 'Follow-up',
    detail: 'starting',
    busy: true,
    severity: LanguageStatusSeverity.Information,
    command: OUTPUT,
  },
  ready: {
    text: 'Follow-up',
    detail: 'ready',
    busy: false,
    severity: LanguageStatusSeverity.Information,
    command: OUTPUT,
  },
  stopped: {
    text: 'Follow-up',
    detail: 'stopped, so drafts are not checked',
    busy: false,
    severity: LanguageStatusSeverity.Error,
    command: { title: 'Restart', command: 'followup.restartServer' },
  },
};

/** Says in the status bar, beside the language, whether drafts are being checked. */
export function showServerState(server: Server): Disposable {
  const item = languages.createLanguageStatusItem('followup.server', { language: LANGUAGE_ID });
  item.name = 'Follow-up Server';
  const show = (state: ServerState) => Object.assign(item, SHOWN[state]);
  show(server.state);
  const listener = server.onDidChangeState(show);
  return {
    dispose: () => {
      listener.dispose();
      item.dispose();
    },
  };
}
