/**
 * Makes quoted contents whole: a content that breaks off within a quotation goes on to the closing mark, one that begins
 * within it reaches back to the opening mark, and quoted sentences that follow belong to who was quoted before them.
 * Chains of labels lose the last sentences of long quotations; the marks do not.
 */
import { CLOSING_MARK, OPENING_MARK } from '../../language/quoted-tokens';
import type { Decision } from './decide';
import type { TaggedText } from './tagged-text';

/**
 * @param decisions in any order; none shares a token with another
 * @returns the same, with longer contents where words of the quotation were left that nobody else has
 */
export function withWholeQuotations(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  const taken = new Uint8Array(text.length);
  for (const { cueFirst, cueLast, source, content } of decisions) {
    taken.fill(1, cueFirst, cueLast + 1);
    for (const i of source) taken[i] = 1;
    for (const i of content) taken[i] = 1;
  }
  const whole = decisions.map((decision) => {
    const { content } = decision;
    if (content.length === 0) return decision;
    const before = wordsBack(text, taken, content[0]);
    const after = wordsOn(text, taken, content[content.length - 1]);
    if (before.length + after.length === 0) return decision;
    for (const i of [...before, ...after]) taken[i] = 1;
    return { ...decision, content: Int32Array.from([...before, ...content, ...after]) };
  });
  return withFollowingSentences(text, taken, whole);
}

/** “It is late,” Ruiz said. “It will be later.”: a quoted sentence that nobody has belongs to the quotation before it. */
function withFollowingSentences(text: TaggedText, taken: Uint8Array, decisions: Decision[]): Decision[] {
  const lastOf = new Int32Array(text.sentences).fill(-1);
  decisions.forEach(({ content, cueLast }, d) => {
    if (!content.some((i) => isQuoted(text, i))) return;
    for (const i of [cueLast, content[content.length - 1]]) lastOf[text.sentence[i]] = d;
  });
  for (let s = 1; s < text.sentences; s++) {
    const speaker = lastOf[s - 1];
    if (speaker < 0 || lastOf[s] >= 0 || text.block[s] !== text.block[s - 1]) continue;
    const words = freeQuotedWords(text, taken, s);
    if (words.length === 0) continue;
    const { content } = decisions[speaker];
    // Only what comes after: a content that stands further on has its own order.
    if (content[content.length - 1] > words[0]) continue;
    decisions[speaker] = { ...decisions[speaker], content: Int32Array.from([...content, ...words]) };
    lastOf[s] = speaker;
  }
  return decisions;
}

/** The sentence's words, when all are quoted and nobody has them. */
function freeQuotedWords(text: TaggedText, taken: Uint8Array, s: number): number[] {
  const words: number[] = [];
  for (let i = text.sentenceStart[s]; i < text.sentenceStart[s + 1]; i++) {
    if (text.isWord[i] === 0) continue;
    if (taken[i] || !isQuoted(text, i)) return [];
    words.push(i);
  }
  return words;
}

const isQuoted = (text: TaggedText, i: number) =>
  text.quote[i] !== OPENING_MARK && text.quote[i] !== CLOSING_MARK && text.quote[i] !== 0;

/** The free words after `last` up to the closing mark. */
function wordsOn(text: TaggedText, taken: Uint8Array, last: number): number[] {
  if (!isQuoted(text, last)) return [];
  const words: number[] = [];
  const block = text.block[text.sentence[last]];
  for (let i = last + 1; i < text.length && text.block[text.sentence[i]] === block; i++) {
    if (text.quote[i] === CLOSING_MARK) return words;
    if (text.isWord[i] === 0) continue;
    if (taken[i] || !isQuoted(text, i)) return [];
    words.push(i);
  }
  return [];
}

/** The free words from the opening mark up to `first`. */
function wordsBack(text: TaggedText, taken: Uint8Array, first: number): number[] {
  if (!isQuoted(text, first)) return [];
  const words: number[] = [];
  const block = text.block[text.sentence[first]];
  for (let i = first - 1; i >= 0 && text.block[text.sentence[i]] === block; i--) {
    if (text.quote[i] === OPENING_MARK) return words.reverse();
    if (text.isWord[i] === 0) continue;
    if (taken[i] || !isQuoted(text, i)) return [];
    words.push(i);
  }
  return [];
}
