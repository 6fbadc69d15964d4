import { trainedModel } from './trainedModel.ts';

/** How close two words in small letters are in meaning, from -1 to 1; undefined when one of them is not known. */
export function closeness(a: string, b: string): number | undefined {
  const { dimensions, rows, rowOf, scaleOf } = trainedModel().vectors;
  const rowA = rowOf(a);
  const rowB = rowOf(b);
  if (rowA === undefined || rowB === undefined) return undefined;
  let sum = 0;
  for (let k = 0; k < dimensions; k++)
    sum += (rows[rowA * dimensions + k] ?? 0) * (rows[rowB * dimensions + k] ?? 0);
  return sum * scaleOf(rowA) * scaleOf(rowB);
}
