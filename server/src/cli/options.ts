import type { CalendarDate } from '../service/model/calendar.ts';

/** How a report can be written. */
export const formats = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

/** The options of `followup check`, checked; see command-line help for what each does. */
export interface CheckOptions {
  readonly format: Format;
  readonly fix?: true;
  readonly today: CalendarDate;
  readonly config?: string;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly stdinFilename?: string;
}
