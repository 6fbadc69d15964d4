import type { Format } from '../options.ts';
import type { Report } from '../report.ts';

/** Turns a report into what goes to standard output, with its last line break. */
export type Reporter = (report: Report) => string;

/** The format's reporter, loaded when it is asked for. */
export const reporterOf =
  (format: Format) =>
  async (report: Report): Promise<string> =>
    (await loaders[format]())(report);

const loaders: Readonly<Record<Format, () => Promise<Reporter>>> = {
  text: async () => (await import('./text.ts')).reportText,
  json: async () => (await import('./json.ts')).reportJson,
  sarif: async () => (await import('./sarif.ts')).reportSarif,
  github: async () => (await import('./github.ts')).reportGithub,
};
