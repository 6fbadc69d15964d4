/** Verbs that carry nothing but their noun: to *do* an analysis is to analyse. */
export const DO = '(do|conduct|perform|undertake|complete|run | carry out)';
export const GIVE = '(give|provide|offer)';
export const DECIDE = '(make|take|reach | come to | arrive at)';
/** Adjectives that become the verb's adverb; with any other the noun is kept. */
export const HOW =
  '{how: (careful|quick|brief|thorough|full|proper|rapid|swift|formal|systematic|independent|regular|serious|slight|significant|substantial|gradual|steady|direct)?}';

/** The adverb goes before the verb that stands for the noun. */
export const withManner = (rows: string): string =>
  rows.replace(/(=>|~>) \{/g, '$1 {how>adverb} {');
