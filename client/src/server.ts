import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type Uri,
  window,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import { answerFileRequests } from './fileRequests.ts';
import { LANGUAGE_ID } from './language.ts';
import { openFirst } from './openFirst.ts';
import { settingsByLayer } from './settings.ts';

/** Makes the client of the runtime, whose server is a process or a worker. It must not start it. */
export type NewLanguageClient = (options: LanguageClientOptions) => BaseLanguageClient;

export type ServerState = 'starting' | 'ready' | 'stopped';

/** The language server as the rest of the client sees it: one that may come and go. */
export interface Server {
  readonly state: ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** Resolves when the server is ready or has failed to start; a failure is told to the user, not thrown. */
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** The server's answer. Rejects when there is no server, or with the server's own error. */
  request<Result>(method: string, params: object): Promise<Result>;
  /** Hears what the server says by itself, this one and those that come after it. */
  onNotification(method: string, listener: () => void): Disposable;
}

/** As many as the language client allows by default: more often than this within the time, and it stays down. */
const MAX_RESTARTS = 4;
const RESTART_WINDOW_MS = 3 * 60 * 1000;

export function createServer(
  newLanguageClient: NewLanguageClient,
  output: LogOutputChannel,
  docs: Uri,
): Server {
  const changes = new EventEmitter<ServerState>();
  const listeners = new Map<string, EventEmitter<void>>();
  let client: BaseLanguageClient | undefined;
  let starting: Promise<void> | undefined;
  let state: ServerState = 'stopped';

  function setState(next: ServerState): void {
    state = next;
    changes.fire(next);
  }

  async function start(): Promise<void> {
    // A client whose start has failed can't be started again, so every start has one of its own.
    const { middleware, forget } = openFirst();
    const started = newLanguageClient({
      documentSelector: [{ language: LANGUAGE_ID }],
      outputChannel: output,
      initializationOptions: {
        docs: docs.toString(),
        fileSystem: true,
        processView: true,
        compareCommand: true,
        userDictionary: true,
      },
      initializationFailedHandler: () => false,
      middleware: { ...middleware, workspace: settingsByLayer },
      errorHandler: restartWhileItHelps(() => tellStopped()),
    });
    client = started;
    answerFileRequests(started);
    for (const [method, emitter] of listeners) started.onNotification(method, () => emitter.fire());
    started.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) forget();
      if (client === started) setState(STATES[newState]);
    });
    try {
      starting = started.start();
      await starting;
    } catch (error) {
      output.error(`The language server did not start. ${error}`);
      if (client === started) setState('stopped');
    }
  }

  async function stop(): Promise<void> {
    const stopped = client;
    try {
      // A client can't be stopped while it starts, and its server would live on.
      await starting;
      client = undefined;
      await stopped?.dispose();
    } catch (error) {
      // It was down already, or did not answer in time and is ended by its runtime.
      output.info(`The language server did not stop by itself. ${error}`);
    }
    setState('stopped');
  }

  return {
    get state() {
      return state;
    },
    onDidChangeState: changes.event,
    start,
    stop,
    restart: async () => {
      await stop();
      await start();
    },
    onNotification: (method, listener) => {
      const emitter = listeners.get(method) ?? new EventEmitter<void>();
      if (!listeners.has(method)) client?.onNotification(method, () => emitter.fire());
      listeners.set(method, emitter);
      return emitter.event(listener);
    },
    request: async (method, params) => {
      if (!client?.isRunning()) throw new Error('The language server is not running.');
      return client.sendRequest(method, params);
    },
  };
}

const STATES: Readonly<Record<State, ServerState>> = {
  [State.Starting]: 'starting',
  [State.Running]: 'ready',
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'stopped',
};

/** Brings a crashed server back without a word, until crashes come so fast that it can't help. */
function restartWhileItHelps(giveUp: () => void): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: count && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < RESTART_WINDOW_MS), now];
      if (crashes.length <= MAX_RESTARTS) return { action: CloseAction.Restart, handled: true };
      giveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function tellStopped(): Promise<void> {
  const restart = 'Restart';
  const show = 'Show Output';
  const choice = await window.showErrorMessage(
    'Follow-up has stopped checking, because its server kept ending. Your drafts are untouched; restarting may help.',
    restart,
    show,
  );
  if (choice === restart) await commands.executeCommand('followup.restartServer');
  if (choice === show) await commands.executeCommand('followup.showOutput');
}
