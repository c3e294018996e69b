/** Finds the long form before an acronym in brackets: "Citizens for Clean Harbours in Maine (CCHM)" (after Schwartz & Hearst 2003). */
import type { Token } from '../language/tokens';
import { bare } from './name-parts';
import { isNameWord } from './name-runs';
import { isAcronym } from './text-reading';

/** In letters; two could be anything's. */
const SHORTEST = 3;
/** A long form has at most so many small words besides those of its letters. */
const SMALL_WORDS = 4;

export interface LongForm {
  /** Index of its first token. */
  from: number;
  /** Index of the opening bracket. */
  to: number;
}

/**
 * @param open index of an opening bracket
 * @returns the words before it whose capitals the acronym is made of, first to last; or null
 */
export function longFormBefore(tokens: readonly Token[], open: number): LongForm | null {
  const acronym = tokens[open + 1]?.text ?? '';
  const letters = bare(acronym);
  if (tokens[open]?.text !== '(' || !isAcronym(acronym) || letters.length < SHORTEST) return null;
  let next = letters.length - 1;
  const earliest = Math.max(0, open - letters.length - SMALL_WORDS);
  for (let i = open - 1; i >= earliest; i--) {
    const word = tokens[i].text;
    if (isNameWord(tokens[i])) {
      if (bare(word)[0] !== letters[next]) return null;
      if (next === 0) return i < open - 1 ? { from: i, to: open } : null;
      next--;
    } else if (!/^\p{Ll}+$|^&$/u.test(word)) return null;
    // A small word's letter may be in the acronym too: "Bureau of Land Management (BoLM)" → "bolm".
    else if (word[0] === letters[next] && next > 0 && /\p{Ll}/u.test(acronym)) next--;
  }
  return null;
}
