/** FNV-1a over UTF-16 units, 32 bits; `seed` keeps apart features of different kinds that are spelt alike. */
export function hashText(text: string, seed = fnvBasis): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return hash >>> 0;
}

/** The same, one unit further. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

const fnvBasis = 0x811c9dc5;

/** Folds a hash into the fixed space of features, 24 bits: a model's 50,000 features leave a stranger one chance in 300 to meet one. */
export const foldHash = (hash: number): number => (hash ^ (hash >>> 24)) & 0xffffff;
