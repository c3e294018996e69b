/**
 * Finds claims that two sources make in the same article. The same: they share most of their words and all of their
 * figures. Sets of stems are enough here, since one article tells of few things.
 */
import type { Attribution, Claim } from '../analysis';
import { stemOf } from '../language/stems';
import { tokenise } from '../language/tokens';
import { EMPTY_WORDS } from './words/sign-words';

/** The share of the shorter claim's words that the other has, from which they say the same. */
const SAME_FROM = 0.6;
/** With fewer words in common the same could be said of anything. */
const LEAST_SHARED = 3;
/** Words that stand in more claims than this tell none apart; they also keep the work linear. */
const COMMON_FROM = 30;

interface Gist {
  claim: number;
  speaker: string;
  words: ReadonlySet<string>;
  figures: string;
}

/**
 * @param claims in text order
 * @returns the same claims, each with the other sources' attributions that make it too
 */
export function corroborate(text: string, claims: readonly Claim[], attributions: readonly Attribution[]): Claim[] {
  const gists = claims.flatMap((claim, i) => gistOf(text, claim, i, attributions));
  const others = new Map<number, Set<number>>();
  for (const [one, other] of pairsOf(gists)) {
    if (!isSame(one, other)) continue;
    for (const [a, b] of [
      [one, other],
      [other, one],
    ]) {
      const attribution = claims[b.claim].attribution;
      if (attribution !== null) others.set(a.claim, (others.get(a.claim) ?? new Set()).add(attribution));
    }
  }
  return claims.map((claim, i) => {
    const also = others.get(i);
    return also ? { ...claim, alsoBy: [...also].sort((a, b) => a - b) } : claim;
  });
}

/** Only a claim whose source is known can be told from another's. Denials corroborate nothing. */
function gistOf(text: string, claim: Claim, index: number, attributions: readonly Attribution[]): Gist[] {
  const speaker = claim.attribution === null ? null : attributions[claim.attribution].speaker;
  if (speaker === null || claim.implied || claim.denied) return [];
  const tokens = claim.spans
    .flatMap(([start, end]) => tokenise(text, start, end))
    .map((token) => token.text.toLowerCase());
  const words = tokens.filter((word) => /^[\p{L}\d]/u.test(word) && !EMPTY_WORDS.has(word)).map(stemOf);
  const figures = tokens
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ');
  return [{ claim: index, speaker, words: new Set(words), figures }];
}

/** Pairs of claims by different sources that share a telling word. */
function* pairsOf(gists: readonly Gist[]): Generator<[Gist, Gist]> {
  const having = new Map<string, number[]>();
  gists.forEach(({ words }, i) => {
    for (const word of words) having.set(word, [...(having.get(word) ?? []).slice(-COMMON_FROM), i]);
  });
  const seen = new Set<number>();
  for (const list of having.values()) {
    if (list.length > COMMON_FROM) continue;
    for (const i of list) {
      for (const j of list) {
        const pair = i * gists.length + j;
        if (i >= j || seen.has(pair) || gists[i].speaker === gists[j].speaker) continue;
        seen.add(pair);
        yield [gists[i], gists[j]];
      }
    }
  }
}

function isSame(one: Gist, other: Gist): boolean {
  if (one.figures !== other.figures) return false;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared >= LEAST_SHARED && shared >= SAME_FROM * Math.max(one.words.size, other.words.size);
}
