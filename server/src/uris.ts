import { URI } from 'vscode-uri';

/** Editors spell the same URI differently (`%3A` or `:`); one spelling makes them comparable. */
export const canonical = (uri: string): string => URI.parse(uri).toString();
