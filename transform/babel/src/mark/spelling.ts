import { NATIVE, STRUCTURED } from "./directive.ts";

/** More edits than this, and it is another word: `use strict` is five away. */
const NEAR = 3;

/** The number of letters to insert, delete or replace to get from `a` to `b` (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The one of `words` that `word` was probably meant to be; undefined if it is near none. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const near = words.map((meant) => ({ meant, edits: distance(word.toLowerCase(), meant.toLowerCase()) }));
  const [best] = near.sort((a, b) => a.edits - b.edits);
  return best && best.edits <= NEAR && best.edits < word.length ? best.meant : undefined;
}

/** The directive that `text` was probably meant to be; undefined if it is one, or near none. */
export function meantDirective(text: string): string | undefined {
  if (text === STRUCTURED || text === NATIVE || Math.abs(text.length - NATIVE.length) > NEAR + 3) return undefined;
  return nearest(text.trim(), [STRUCTURED, NATIVE]);
}
