/**
 * Sentences of a block. A sentence ends at a stop, takes in the quotation marks and brackets that close right after
 * it, and never crosses the tokens it is given: callers pass one block at a time.
 */
import { ANYWHERE, BEFORE_NAMES } from './abbreviations';
import { SENTENCE_OPENERS } from './function-words';
import { type Token, tokenise } from './tokens';

/** A sentence: its tokens, and where they begin and end. */
export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
}

const STOP = /^(?:[.!?]+|…|。|！|？|\. \. \.)$/u;
const ELLIPSIS = /^(?:\.{2,}|…|\. \. \.)$/u;
/** Marks that close a quotation or a bracket; the openers among them close when they touch the stop. */
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", "''", '”', '’', '»', '“', '‘', '«', ')', ']', '}', '``']);
const OPENS_IN_LOWER_CASE = /^\p{Ll}/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
const CLOSES_NOTHING_BEFORE = /^[,;:]$/;

/**
 * @param text the article's text
 * @param start where the block begins
 * @param end where it ends
 * @returns the block's sentences with their tokens, in order
 */
export function sentencesOf(text: string, start = 0, end = text.length): Sentence[] {
  return splitSentences(tokenise(text, start, end));
}

/**
 * @param tokens of one block, in order
 * @returns the sentences; every token is in exactly one
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let i = 0;
  while (i < tokens.length) {
    const after = sentenceBreak(tokens, i);
    if (after > i) {
      close(sentences, tokens, first, after);
      first = after;
    }
    i = Math.max(after, i + 1);
  }
  close(sentences, tokens, first, tokens.length);
  return sentences;
}

/** Adds tokens [first, after) as a sentence; what holds no word belongs to the sentence before it. */
function close(sentences: Sentence[], tokens: readonly Token[], first: number, after: number): void {
  if (first >= after) return;
  const own = tokens.slice(first, after);
  const before = sentences.at(-1);
  if (before && !own.some((token) => HAS_WORD.test(token.text))) {
    before.tokens.push(...own);
    before.end = own[own.length - 1].end;
  } else sentences.push({ start: own[0].start, end: own[own.length - 1].end, tokens: own });
}

/** @returns the index of the token that begins the next sentence when the one at `i` ends a sentence, else `i` */
function sentenceBreak(tokens: readonly Token[], i: number): number {
  const isStop = STOP.test(tokens[i].text);
  if (!isStop && !isAbbreviation(tokens[i])) return i;
  let after = i + 1;
  while (after < tokens.length && closesAfter(tokens, after)) after += 1;
  const next = tokens[after];
  if (!next) return after;
  if (isStop && !ELLIPSIS.test(tokens[i].text)) return continues(next, tokens[i].text) ? i : after;
  if (ELLIPSIS.test(tokens[i].text)) return beginsSentence(tokens, after) ? after : i;
  return endsAtAbbreviation(tokens, i, after) ? after : i;
}

/** Whether the token at `at` closes what the stop before it ended: a mark that touches what stands before it. */
function closesAfter(tokens: readonly Token[], at: number): boolean {
  const { text, start, end } = tokens[at];
  if (STOP.test(text) && !ELLIPSIS.test(text)) return start === tokens[at - 1].end;
  if (!CLOSERS.has(text)) return false;
  const touchesBefore = start === tokens[at - 1].end;
  const touchesAfter = tokens[at + 1]?.start === end;
  const isCloserOnly = '”’»)]}'.includes(text);
  return touchesBefore && (isCloserOnly || !touchesAfter || !HAS_WORD.test(tokens[at + 1].text));
}

/** “Is it?” she asked: a small letter or a comma after the stop goes on with the sentence. */
function continues(next: Token, stop: string): boolean {
  if (CLOSES_NOTHING_BEFORE.test(next.text)) return true;
  return stop !== '.' && OPENS_IN_LOWER_CASE.test(next.text);
}

function isAbbreviation({ text }: Token): boolean {
  return text.length > 1 && text.endsWith('.') && HAS_WORD.test(text);
}

/** Whether a sentence may begin with the token at `at`: a capital, a digit or an opening mark before one. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const token = HAS_WORD.test(tokens[at].text) ? tokens[at] : tokens[at + 1];
  return token !== undefined && /^[\p{Lu}\p{N}]/u.test(token.text);
}

/** An abbreviation ends its sentence where a word follows that opens sentences and no names. */
function endsAtAbbreviation(tokens: readonly Token[], i: number, after: number): boolean {
  const word = tokens[i].text.slice(0, -1).toLowerCase();
  if (BEFORE_NAMES.has(word) && !ANYWHERE.has(word)) return false;
  const opening = HAS_WORD.test(tokens[after].text) ? tokens[after] : tokens[after + 1];
  if (!opening || !/^\p{Lu}/u.test(opening.text)) return false;
  if (after > i + 1 && "”\"''".includes(tokens[after - 1].text)) return true;
  return opening !== tokens[after] || SENTENCE_OPENERS.has(opening.text.toLowerCase());
}
