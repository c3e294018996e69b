/**
 * Attributions by layout, where a rule is surer than a model that has hardly seen any: transcripts ("NAME: …"), signed
 * quotations ("“…” — Name"), and quotations that run on over several paragraphs.
 */

import { CLOSING_MARK, OPENING_MARK } from '../../language/quoted-tokens';
import { hashText, mix } from '../../model/hashing';
import { NOT_COLON_SOURCES } from '../word-classes';
import type { Decision } from './decide';
import { SHAPES, type TaggedText } from './tagged-text';

/** What layout says is nearly always right. */
const SURE = 0.9;
/** A speaker's name and title before a colon, or after a dash, in tokens. */
const LONGEST_NAME = 7;
/** In a transcript at least so many paragraphs begin with a name and a colon. */
const LEAST_TURNS = 2;
/** A signed quotation of fewer words is a motto or a title. */
const LEAST_QUOTED = 4;

const COLON = hashText(':');
const DASHES: ReadonlySet<number> = new Set(['—', '–', '-', '--', '―', '~'].map((dash) => hashText(dash)));
const COMMA = hashText(',');
const SENTENCE_ENDS: ReadonlySet<number> = new Set(
  ['.', '?', '!', '…', '...', '"', '”', '—', '–', '--'].map((mark) => hashText(mark)),
);
/** "Update: …", "When: …" */
const NO_SPEAKERS: ReadonlySet<number> = new Set([...NOT_COLON_SOURCES].map((word) => hashText(word)));

/** Tokens [from, to) of a block. */
interface Paragraph {
  from: number;
  to: number;
}

/**
 * @param decisions what the models found, in text order
 * @returns these, run-on quotations made whole, and what layout tells beside them, in text order
 */
export function withSetForms(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  const paragraphs = paragraphsOf(text);
  const turns = paragraphs.flatMap((paragraph) => turnOf(text, paragraph) ?? []);
  const isTranscript = turns.length >= LEAST_TURNS && isTalk(text, turns);
  const signed = paragraphs.flatMap((paragraph, p) => signedQuotation(text, paragraph, paragraphs[p + 1]) ?? []);
  // In a transcript a turn is one statement; elsewhere a colon decides only where the models found nothing.
  const inTurns = isTranscript ? takenBy(text, turns) : new Uint8Array(text.length);
  const kept = decisions.filter((decision) => !tokensOf(decision).some((i) => inTurns[i]));
  const taken = takenBy(text, kept);
  const free = signed.filter((form) => !tokensOf(form).some((i) => taken[i] || inTurns[i]));
  const all = [...kept, ...(isTranscript ? turns : []), ...free].sort((a, b) => firstOf(a) - firstOf(b));
  return runOn(text, paragraphs, all);
}

const firstOf = ({ cueFirst, source, content }: Decision) =>
  Math.min(cueFirst, source[0] ?? cueFirst, content[0] ?? cueFirst);

function paragraphsOf(text: TaggedText): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let s = 0; s < text.sentences; s++) {
    const to = text.sentenceStart[s + 1];
    const last = paragraphs.at(-1);
    if (last && s > 0 && text.block[s] === text.block[s - 1]) last.to = to;
    else paragraphs.push({ from: text.sentenceStart[s], to });
  }
  return paragraphs;
}

/** "SENATOR LEE: …", "Dr. Lee: …": a name in capitals or capitalised words, a colon, and words. */
function turnOf(text: TaggedText, { from, to }: Paragraph): Decision | null {
  let colon = from;
  while (colon < to && colon - from <= LONGEST_NAME && text.word[colon] !== COLON) colon++;
  if (colon === from || colon >= to - 1 || text.word[colon] !== COLON || !isName(text, from, colon, true)) return null;
  // Interviews have their Q: and A:.
  if (colon === from + 1 && text.shape[from] !== SHAPES.single && NO_SPEAKERS.has(text.word[from])) return null;
  return {
    cueFirst: colon,
    cueLast: colon,
    source: wordsIn(text, from, colon),
    content: wordsIn(text, colon + 1, to),
    score: SURE,
  };
}

/**
 * Tells talk from lists that are set alike ("Tickets: 12 euros"): most turns end as sentences do, and the speakers are in
 * capitals or speak again.
 */
function isTalk(text: TaggedText, turns: readonly Decision[]): boolean {
  const nameOf = ({ source }: Decision) => source.reduce((hash, i) => mix(hash, text.word[i]), 0);
  const names = turns.map(nameOf);
  const isNamedLoudly = turns.some(({ source }) => source.every((i) => text.shape[i] === SHAPES.allCapitals));
  const ended = turns.filter(({ content }) => SENTENCE_ENDS.has(text.word[content[content.length - 1] + 1] ?? 0));
  return ended.length * 2 >= turns.length && (isNamedLoudly || new Set(names).size < names.length);
}

/** A quotation that fills the paragraph, a dash, a name: in the same paragraph or alone in the next. */
function signedQuotation(text: TaggedText, { from, to }: Paragraph, next: Paragraph | undefined): Decision | null {
  if (text.quote[from] !== OPENING_MARK) return null;
  let close = to - 1;
  while (close > from && text.quote[close] !== CLOSING_MARK) close--;
  if (close - from <= LEAST_QUOTED) return null;
  const isAlone = close === to - 1 || (close === to - 2 && text.isWord[to - 1] === 0);
  const signature = !isAlone ? { from: close + 1, to } : next;
  if (!signature || !DASHES.has(text.word[signature.from])) return null;
  const end = nameEnd(text, signature.from + 1, signature.to);
  if (!isName(text, signature.from + 1, end, false)) return null;
  const dash = signature.from;
  return {
    cueFirst: dash,
    cueLast: dash,
    source: wordsIn(text, dash + 1, end),
    content: wordsIn(text, from, close),
    score: SURE,
  };
}

/** A signature may go on after a comma ("— Ana Ruiz, the mayor"): the name is what stands before it. */
function nameEnd(text: TaggedText, from: number, to: number): number {
  let end = from;
  while (end < to && text.word[end] !== COMMA && (text.isWord[end] || end === from)) end++;
  return end;
}

function isName(text: TaggedText, from: number, to: number, isTurn: boolean): boolean {
  if (to <= from || to - from > LONGEST_NAME) return false;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const shape = text.shape[i];
    if (shape === SHAPES.capital || shape === SHAPES.mixed || shape === SHAPES.single || shape === SHAPES.allCapitals)
      capitals++;
    // "Here is what we know:" is no name.
    else if (text.isWord[i] && (isTurn || to - from > 3)) return false;
  }
  return capitals > 0;
}

/** A paragraph that opens with a mark goes on with the quotation that the one before left open or ended on. */
function runOn(text: TaggedText, paragraphs: readonly Paragraph[], decisions: readonly Decision[]): Decision[] {
  const result = decisions.map((decision) => ({ ...decision }));
  const taken = takenBy(text, result);
  const endingAt = new Map(result.map((decision) => [decision.content[decision.content.length - 1] ?? -1, decision]));
  for (let p = 1; p < paragraphs.length; p++) {
    const { from, to } = paragraphs[p];
    const before = paragraphs[p - 1];
    if (text.quote[from] !== OPENING_MARK || !leavesOpen(text, before)) continue;
    const quoted = wordsIn(text, from, quotationEnd(text, from, to));
    if (quoted.length === 0 || quoted.some((i) => taken[i])) continue;
    const speaker = endingAt.get(lastWordOf(text, before));
    if (!speaker) continue;
    speaker.content = Int32Array.from([...speaker.content, ...quoted]);
    endingAt.set(quoted[quoted.length - 1], speaker);
  }
  return result;
}

/** Whether the last mark of a paragraph opens a quotation that is not closed in it. */
function leavesOpen(text: TaggedText, { from, to }: Paragraph): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (text.quote[i] === OPENING_MARK) return true;
    if (text.quote[i] === CLOSING_MARK) return false;
  }
  return false;
}

function quotationEnd(text: TaggedText, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (text.quote[i] === CLOSING_MARK) return i;
  return to;
}

function lastWordOf(text: TaggedText, { from, to }: Paragraph): number {
  for (let i = to - 1; i >= from; i--) if (text.isWord[i]) return i;
  return -1;
}

function wordsIn(text: TaggedText, from: number, to: number): Int32Array {
  const words: number[] = [];
  for (let i = from; i < to; i++) if (text.isWord[i]) words.push(i);
  return Int32Array.from(words);
}

/** Marks the tokens of attributions. */
function takenBy(text: TaggedText, decisions: readonly Decision[]): Uint8Array {
  const taken = new Uint8Array(text.length);
  for (const decision of decisions) for (const i of tokensOf(decision)) taken[i] = 1;
  return taken;
}

function tokensOf({ cueFirst, cueLast, source, content }: Decision): number[] {
  return [...source, ...content, ...Array.from({ length: cueLast - cueFirst + 1 }, (_, k) => cueFirst + k)];
}
