/** The signs that a sentence states something that can be checked, each with what it is worth. */
import type { Sentence } from '../language/sentences';
import {
  ACCUSATIONS,
  CAUSES,
  COMPARISONS,
  DATE_WORDS,
  FIRST_AND_SECOND_PERSON,
  FUTURE,
  NO_CLAIM_OPENERS,
  NUMBER_WORDS,
  OPINIONS,
  PAST_DEEDS,
  STATES,
} from './words/sign-words';

/** What is counted in a sentence. */
export interface SentenceSigns {
  words: number;
  figures: number;
  percentOrMoney: boolean;
  dates: number;
  comparisons: number;
  causes: number;
  accusations: number;
  pastDeeds: number;
  states: number;
  names: number;
  opinions: number;
  future: number;
  persons: number;
  question: boolean;
  exclamation: boolean;
  /** Ends without a stop, as headings and labels do. */
  unfinished: boolean;
  /** Written as headlines are: nearly every long word begins with a capital. */
  titleCase: boolean;
  opener: boolean;
  /** Within quotation marks as a whole. */
  quoted: boolean;
}

/** The names of all signs, in an order that never changes. */
export const SIGN_NAMES = [
  'words',
  'figures',
  'percentOrMoney',
  'dates',
  'comparisons',
  'causes',
  'accusations',
  'pastDeeds',
  'states',
  'names',
  'opinions',
  'future',
  'persons',
  'question',
  'exclamation',
  'unfinished',
  'titleCase',
  'opener',
  'quoted',
] as const satisfies readonly (keyof SentenceSigns)[];

const LETTER = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\d/;
/** Also takes "interest" and "request", which seldom do harm: one sign decides nothing. */
const SUPERLATIVE = /^\p{L}{3,}(?:est|iest)$/u;
/** Participles too: what was done is claimed as well. */
const REGULAR_PAST = /^\p{Ll}{2,}ed$/u;

/** @returns the signs of the sentence; linear in its tokens */
export function readSigns({ tokens }: Sentence): SentenceSigns {
  const words = tokens.filter((token) => LETTER.test(token.text) || DIGIT.test(token.text));
  const lower = words.map((token) => token.text.toLowerCase());
  const count = (test: (word: string) => boolean) => {
    let found = 0;
    for (const word of lower) if (test(word)) found++;
    return found;
  };
  const texts = tokens.map((token) => token.text);
  const end = texts.findLast((text) => !/^["'”’“»)\]]+$/.test(text)) ?? '';
  return {
    words: words.length,
    figures: count((word) => DIGIT.test(word) || NUMBER_WORDS.has(word)),
    percentOrMoney: texts.some((text) => /^[$€£%]|%$|^(?:percent|dollars|euros|pounds)$/i.test(text)),
    dates: count((word) => DATE_WORDS.has(word) || /^(?:1[89]|20)\d\d$/.test(word)),
    comparisons: count((word) => COMPARISONS.has(word) || SUPERLATIVE.test(word)),
    causes: count((word) => CAUSES.has(word)),
    accusations: count((word) => ACCUSATIONS.has(word)),
    pastDeeds: count((word) => PAST_DEEDS.has(word) || REGULAR_PAST.test(word)),
    states: count((word) => STATES.has(word)),
    names: words.filter((token, i) => i > 0 && CAPITAL.test(token.text) && token.text !== 'I').length,
    opinions: count((word) => OPINIONS.has(word)),
    future: count((word) => FUTURE.has(word)),
    persons: count((word) => FIRST_AND_SECOND_PERSON.has(word)),
    question: end.includes('?'),
    exclamation: end.includes('!'),
    unfinished: !/[.!?…]$/.test(end),
    titleCase: isTitleCase(words.map((token) => token.text)),
    opener: NO_CLAIM_OPENERS.has(lower[0] ?? ''),
    quoted: /^["“‘]/.test(texts[0] ?? '') && /["”’“]$/.test(texts[texts.length - 1] ?? ''),
  };
}

/** Words shorter than this are written small in headlines too. */
const LONG_WORD = 4;
/** Share of long words with a capital. */
const TITLE_CASE_FROM = 0.8;
const FEWEST_LONG_WORDS = 4;

/** Plain text has no markup that tells a headline. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length >= LONG_WORD && LETTER.test(word));
  return (
    long.length >= FEWEST_LONG_WORDS &&
    long.filter((word) => CAPITAL.test(word)).length / long.length >= TITLE_CASE_FROM
  );
}
