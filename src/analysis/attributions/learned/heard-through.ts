/** Whom a statement that the models found was heard through: the same phrases that the rules look for. */

import type { Span } from '../../../article';
import { CLOSING_MARK, OPENING_MARK, OUTSIDE } from '../../language/quoted-tokens';
import type { Range } from '../clauses';
import type { Item } from '../outline';
import { phraseAfter } from '../phrases';
import { heardThrough } from '../second-hand';
import type { Decision } from './decide';
import { SHAPES, type TaggedText } from './tagged-text';

/** Verbs whose next words are the person told: "told the Herald". */
const TELLING = /^(?:tell|tells|told|telling|inform|informs|informed|informing)$/;
/** Shapes of words that begin with a capital. */
const CAPITALS: ReadonlySet<number> = new Set([SHAPES.capital, SHAPES.allCapitals, SHAPES.mixed, SHAPES.single]);

/**
 * @param words the article's text
 * @returns the outlet or person in the text's words, or undefined
 */
export function throughWhom(words: string, text: TaggedText, decision: Decision): string | undefined {
  const { items, itemOf } = sentenceItems(words, text, text.sentence[decision.cueFirst]);
  const cue = itemOf(decision.cueLast);
  const recipient = TELLING.test(items[cue]?.word ?? '') ? phraseAfter(items, cue + 1, items.length) : null;
  return heardThrough(words, items, recipient, sourceRange(decision, itemOf));
}

function sourceRange({ source }: Decision, itemOf: (token: number) => number): Range | null {
  if (source.length === 0) return null;
  const from = itemOf(source[0]);
  const to = itemOf(source[source.length - 1]) + 1;
  return from >= 0 && to > from ? { from, to } : null;
}

/** A sentence's tokens as the rules see them, each quotation a single item. */
function sentenceItems(words: string, text: TaggedText, sentence: number) {
  const first = text.sentenceStart[sentence];
  const last = text.sentenceStart[sentence + 1];
  const items: Item[] = [];
  const places: number[] = [];
  for (let i = first; i < last; i++) {
    const isQuoted = text.quote[i] !== OUTSIDE;
    const before = items[items.length - 1];
    if (isQuoted && before?.quotation && text.quote[i] !== OPENING_MARK && text.quote[i - 1] !== CLOSING_MARK) {
      before.end = text.end[i];
    } else {
      items.push(isQuoted ? quotedItem(text.start[i], text.end[i]) : plainItem(words, text, i));
    }
    places.push(items.length - 1);
  }
  return { items, itemOf: (token: number) => (token >= first && token < last ? places[token - first] : -1) };
}

function plainItem(words: string, text: TaggedText, i: number): Item {
  const word = words.slice(text.start[i], text.end[i]).toLowerCase();
  return { start: text.start[i], end: text.end[i], word, capital: CAPITALS.has(text.shape[i]) };
}

/** Stands where a quotation stands: what is within it names nobody that the writer heard it through. */
function quotedItem(start: number, end: number): Item {
  const span: Span = [start, end];
  const quotation = {
    span,
    inner: span,
    closed: true,
    words: 1,
    endsSentence: false,
    isExclamation: false,
    goesOn: true,
  };
  return { start, end, word: '', capital: false, quotation };
}
