/** Finds the name that a noun phrase ends in: "harbour lawyer Luis Gil", "Mayor Ana Ruiz of Sandhaven", "the ISW". */
import type { Span } from '../../article';
import type { Token } from '../language/tokens';
import { GIVEN_NAME_KINDS } from './gender';
import { partName } from './name-parts';
import { isNameWord, nameRunAt } from './name-runs';
import { singular } from './noun-kinds';
import { clausesCutOff, headEnd } from './phrase-parts';
import { BODIES, DOCUMENTS, GROUPS, PEOPLE, QUANTIFIERS } from './words/kind-nouns';

export interface PhraseName {
  /** The run of words that the name stands in, titles included. */
  run: Token[];
  /** The name's own words. */
  tokens: Token[];
  /** What stands before it and says why it counts. */
  before?: Span;
}

/** Longer runs that end in a noun are titles of works, or names of bodies. */
const LONGEST_NOUN = 4;

/** Words that only lead up to a name. */
const LEADING = /^(?:the|a|an|and|then|also|even|but|that|for|as|like|fellow|another|one)$/i;

/**
 * @param options `whole`: the name must be all that the segment holds, and have two words: an apposition is no lone word
 * @returns the name, or null when the phrase's head is a noun
 */
export function nameOf(segment: readonly Token[], options: { whole?: boolean } = {}): PhraseName | null {
  const phrase = clausesCutOff(segment);
  const end = headEnd(phrase);
  const from = lastRunFrom(phrase, end);
  if (from < 0) return null;
  const run = nameRunAt(phrase, from);
  const { name, titles } = partName(run.tokens);
  if (name.length === 0 || (titles.length === 0 && isNoun(name))) return null;
  if (options.whole && (name.length < 2 || phrase.slice(0, from).some((token) => !LEADING.test(token.text))))
    return null;
  return { run: run.tokens, tokens: name, ...before(phrase, from, run.tokens, name) };
}

/** "Lawmakers", "Former Officials", "Poll": a noun that only has a capital because it opens a sentence or stands in a headline. */
function isNoun(name: readonly Token[]): boolean {
  const last = singular(name[name.length - 1].text.toLowerCase());
  if (BODIES.has(last) || GIVEN_NAME_KINDS.has(name[0].text.toLowerCase())) return false;
  return (
    name.length <= LONGEST_NOUN &&
    (PEOPLE.has(last) || DOCUMENTS.has(last) || GROUPS.has(last) || QUANTIFIERS.has(last))
  );
}

/** @returns where the run of name words begins that ends at the head's end, or -1 */
function lastRunFrom(phrase: readonly Token[], end: number): number {
  let i = 0;
  while (i < end) {
    if (!isNameWord(phrase[i]) || (i === 0 && LEADING.test(phrase[i].text))) {
      i++;
      continue;
    }
    const run = nameRunAt(phrase, i);
    if (run.to >= end) return i;
    i = run.to;
  }
  return -1;
}

/** Everything before the name but articles, forms of address and possessors of nothing. */
function before(
  phrase: readonly Token[],
  from: number,
  run: readonly Token[],
  name: readonly Token[],
): { before?: Span } {
  const { role } = partName(run);
  const words = [...phrase.slice(0, from), ...role].filter((token, i) => i > 0 || !LEADING.test(token.text));
  if (words.length === 0 || words[words.length - 1].end >= name[0].start) return {};
  return { before: [words[0].start, words[words.length - 1].end] };
}
