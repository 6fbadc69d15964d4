import type { CancellationToken, Location } from 'vscode-languageserver';
import type { Parts } from './parts.ts';
import type { Place, ProcessOverview } from './service/features/processOverview.ts';

/** What `followup/process` answers about the process of a draft, as a view shows it. */
interface ProcessAnswer extends Pick<ProcessOverview, 'company' | 'role' | 'uris'> {
  readonly people: readonly object[];
}

/** Answers `followup/process`, and sends `followup/processChanged` when what was answered last may be another now. */
export function serveProcessView(parts: Parts): void {
  const { connection, service, indexer, turns, ranges } = parts;
  let shown: ReadonlySet<string> = new Set();
  let isDue = false;

  const placed = <T extends { readonly place?: Place }>({ place, ...rest }: T) => ({
    ...rest,
    ...(place && {
      location: { uri: place.uri, range: ranges.range(place.uri, place.span) } satisfies Location,
    }),
  });
  connection.onRequest(
    'followup/process',
    async (
      { uri }: { readonly uri: string },
      token: CancellationToken,
    ): Promise<ProcessAnswer | null> => {
      await indexer.ready(uri);
      if (token.isCancellationRequested) return null;
      const overview = parts.workspace.isIgnored(uri) ? undefined : service.overview(uri);
      shown = new Set(overview?.uris ?? [uri]);
      indexer.trim();
      if (!overview) return null;
      return {
        ...overview,
        people: overview.people.map((person) => ({
          ...placed(person),
          messages: person.messages.map((message) => ({
            ...placed(message),
            guidelines: message.guidelines.map(placed),
          })),
        })),
      };
    },
  );
  if (!parts.options.processView) return;
  service.index.onChange(({ process }) => {
    if (isDue || ![...process].some((uri) => shown.has(uri))) return;
    isDue = true;
    void turns.next(new AbortController().signal).then(() => {
      isDue = false;
      return connection.sendNotification('followup/processChanged', {});
    });
  });
}
