import {
  commands,
  Disposable,
  EventEmitter,
  env,
  type Range,
  ThemeColor,
  ThemeIcon,
  type TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import { LANGUAGE_ID } from '../language.ts';
import type { Server } from '../server.ts';

const VIEW = 'followup.process';

/** A process as the server tells it. */
interface Process {
  readonly company?: string;
  readonly role?: string;
  readonly uris: readonly string[];
  readonly people: readonly Person[];
}

interface Person {
  readonly name: string;
  readonly title?: string;
  readonly location?: Place;
  readonly due: { readonly text: string; readonly next?: { readonly date: string } };
  readonly messages: readonly Message[];
}

interface Message {
  readonly kind: string;
  readonly date: string;
  readonly state: 'planned' | 'sent' | 'noted';
  readonly location: Place;
  readonly words?: number;
  readonly guidelines: readonly GuidelineState[];
}

interface GuidelineState {
  readonly guideline: string;
  readonly findings: number;
  readonly severity?: Severity;
  readonly location?: Place;
}

interface Place {
  readonly uri: string;
  readonly range: Pick<Range, 'start' | 'end'>;
}

type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A row of the tree, and those below it. */
interface Row extends TreeItem {
  readonly rows: readonly Row[];
}

/** All messages of the active draft's process, in a tree: interviewers, their messages, the ten guidelines. */
export function processView(server: Server): Disposable {
  const changes = new EventEmitter<void>();
  let draft = activeDraft();
  let shown: Process | undefined;
  let asked = 0;
  const view: TreeView<Row> = window.createTreeView<Row>(VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getTreeItem: (row) => row,
      getChildren: (row) => (row ? [...row.rows] : shown ? processRows(shown) : []),
    },
    showCollapseAll: true,
  });

  /** Asks for the process of the draft and shows it; of several questions the last one counts. */
  async function refresh(): Promise<Process | undefined> {
    const question = ++asked;
    const answer = draft
      ? await server
          .request<Process | null>('followup/process', { uri: draft.toString() })
          .catch(() => null)
      : null;
    if (question !== asked) return shown;
    shown = answer ?? undefined;
    changes.fire();
    return shown;
  }
  function refreshIfSeen(): void {
    if (view.visible) void refresh();
  }
  function follow(): void {
    const active = activeDraft();
    if (!active || active.toString() === draft?.toString()) return;
    draft = active;
    refreshIfSeen();
  }

  void commands.executeCommand('setContext', 'followup.active', true);
  return Disposable.from(
    view,
    changes,
    view.onDidChangeVisibility(refreshIfSeen),
    window.onDidChangeActiveTextEditor(follow),
    server.onDidChangeState(refreshIfSeen),
    server.onNotification('followup/processChanged', refreshIfSeen),
    // Returns what is shown, so that it can be used by others.
    commands.registerCommand('followup.showProcess', async () => {
      draft = activeDraft() ?? draft;
      if (!draft) {
        void window.showInformationMessage(
          'Open a .followup.md file first: its messages and those of its neighbours are shown together.',
        );
        return undefined;
      }
      const process = await refresh();
      await commands.executeCommand(`${VIEW}.focus`);
      return process;
    }),
  );
}

function activeDraft(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE_ID ? document.uri : undefined;
}

function processRows({ company, role, uris, people }: Process): Row[] {
  const next = people
    .flatMap(({ name, due, location }) =>
      due.next ? [{ name, due, date: due.next.date, location }] : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0];
  const files = uris.length === 1 ? '1 file' : `${uris.length} files`;
  return [
    {
      id: 'process',
      label:
        company ??
        Uri.parse(uris[0] ?? '')
          .path.split('/')
          .at(-1) ??
        '',
      description: [role, files].filter(Boolean).join(' · '),
      iconPath: new ThemeIcon('organization'),
      collapsibleState: TreeItemCollapsibleState.Expanded,
      rows: [
        ...(next
          ? [
              {
                id: 'next',
                label: `Next: ${next.due.text}`,
                description: next.name,
                tooltip: `What comes next in this process: ${next.due.text}, to ${next.name}`,
                iconPath: new ThemeIcon('calendar'),
                ...goTo(next.location),
                rows: [],
              },
            ]
          : []),
        ...people.map(personRow),
      ],
    },
  ];
}

function personRow({ name, title, due, location, messages }: Person): Row {
  return {
    id: `person ${name}`,
    label: name,
    description: due.text,
    tooltip: [name, title, due.text].filter(Boolean).join('\n'),
    iconPath: new ThemeIcon('account'),
    collapsibleState:
      messages.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
    ...(messages.length === 0 && goTo(location)),
    rows: messages.map((message, i) => messageRow(message, `${name} ${i}`)),
  };
}

function messageRow(message: Message, id: string): Row {
  const { kind, date, state, words, guidelines, location } = message;
  const fine = guidelines.filter((g) => g.findings === 0).length;
  const gravest = SEVERITIES.find((s) => guidelines.some((g) => g.severity === s));
  const rest = [
    ...(state === 'planned' ? [] : ['sent']),
    ...(words === undefined ? [] : [words === 1 ? '1 word' : `${words} words`]),
    ...(guidelines.length > 0 ? [`${fine} of ${guidelines.length} guidelines`] : []),
  ];
  return {
    id: `message ${id}`,
    label: kind,
    description: [inWords(date, { day: 'numeric', month: 'short' }), ...rest].join(' · '),
    tooltip: [kind, inWords(date, { dateStyle: 'full' }), ...rest].join('\n'),
    iconPath: guidelines.length > 0 ? stateIcon(gravest) : new ThemeIcon('mail-read'),
    collapsibleState:
      guidelines.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    ...goTo(location),
    rows: guidelines.map((state) => guidelineRow(state, `${id} ${state.guideline}`)),
  };
}

function guidelineRow(
  { guideline, findings, severity, location }: GuidelineState,
  id: string,
): Row {
  const count = findings === 1 ? '1 finding' : `${findings} findings`;
  return {
    id: `guideline ${id}`,
    label: guideline,
    description: findings === 0 ? 'kept' : count,
    iconPath: stateIcon(severity),
    ...goTo(location),
    rows: [],
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function stateIcon(severity: Severity | undefined): ThemeIcon {
  switch (severity) {
    case undefined:
      return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
    case 'error':
      return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
    case 'warning':
      return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    default:
      return new ThemeIcon('info');
  }
}

const goTo = (place: Place | undefined): Pick<TreeItem, 'command'> =>
  place
    ? {
        command: {
          title: 'Go There',
          command: 'vscode.open',
          arguments: [Uri.parse(place.uri, true), { selection: place.range }],
        },
      }
    : {};

/** A calendar date as the user's language writes it. */
const inWords = (date: string, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(env.language, { ...style, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
