/** The parts of `natural` in use, by their files: its root loads database clients and prints to standard output. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function jaroWinkler(
    a: string,
    b: string,
    options?: { readonly ignoreCase?: boolean },
  ): number;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {
    DamerauLevenshteinDistance(
      a: string,
      b: string,
      options?: { readonly restricted?: boolean },
    ): number;
  };
  export default distances;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/inflectors/noun_inflector.js' {
  export default class NounInflector {
    pluralize(noun: string): string;
    singularize(noun: string): string;
  }
}
