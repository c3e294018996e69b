/**
 * The last resort for a quotation that no known cue claims: whatever verb stands beside it is its cue. “It's over!”
 * beamed Ana Ruiz. / Ruiz leaned in and boomed: “It's over!”
 */
import { isDash, isSpeech, lastContentItem, looksFinite, type Range } from './clauses';
import { type Draft, type Place, spanOf, spansOf } from './draft';
import type { Sentence } from './outline';
import { phraseAfter } from './phrases';
import { clauseSubject, phraseBefore } from './subjects';

/** A shorter quotation within a sentence is a name or a single expression, not a statement. */
const FEWEST_WORDS = 4;
/** Verbs in the past tense, as far as spelling tells; what stands beside a quotation is rarely anything else. */
const PAST = /^[a-z]+ed$/;

/** Words between a quotation and the verb after it. */
const LONGEST_SUBJECT = 10;

interface Cued {
  source: Range | null;
  cue: number;
}

/** @returns a draft for each quotation that none of `claimed` holds and that a verb stands beside */
export function findQuotedSpeech(sentence: Sentence, place: Place, claimed: readonly Draft[]): Draft[] {
  const isColonLast = sentence[sentence.length - 1].word === ':';
  if (isColonLast && claimed.length === 0) return announced(sentence, place);
  const taken = claimed.flatMap((draft) => draft.content);
  return sentence.flatMap((item, at): Draft[] => {
    if (!isSpeech(item) || (item.quotation?.words ?? 0) < FEWEST_WORDS) return [];
    if (taken.some(([start, end]) => start < item.end && item.start < end)) return [];
    const cued = verbAfter(sentence, at) ?? verbBefore(sentence, at);
    const cue = cued && spanOf(sentence, { from: cued.cue, to: cued.cue + 1 });
    const source = cued && spanOf(sentence, cued.source);
    if (!cue || !source) return [];
    return [
      {
        ...place,
        construction: 'unknown-verb',
        cueKind: 'says',
        source: [source],
        cue: [cue],
        content: spansOf(sentence, [{ from: at, to: at + 1 }]),
      },
    ];
  });
}

/** "Ruiz released the following statement:" */
function announced(sentence: Sentence, place: Place): Draft[] {
  const cued = verbBefore(sentence, sentence.length);
  const source = cued && spanOf(sentence, cued.source);
  const cue = cued && spanOf(sentence, { from: cued.cue, to: cued.cue + 1 });
  if (!source || !cue) return [];
  return [
    {
      ...place,
      construction: 'unknown-verb',
      cueKind: 'says',
      source: [source],
      cue: [cue],
      content: [],
      announces: true,
    },
  ];
}

/** “C!” beamed Ana Ruiz. / “C,” Ana Ruiz beamed. */
function verbAfter(sentence: Sentence, quotation: number): Cued | null {
  const next = sentence[quotation + 1];
  const last = lastContentItem(sentence);
  if (!next || quotation + 1 >= last) return null;
  if (PAST.test(next.word) && !next.capital) {
    const source = phraseAfter(sentence, quotation + 2, last);
    return source && { source, cue: quotation + 1 };
  }
  if (!sentence[quotation].quotation?.goesOn && next.word !== ',') return null;
  for (let at = quotation + 2; at < last && at <= quotation + LONGEST_SUBJECT; at += 1) {
    if (!PAST.test(sentence[at].word)) continue;
    const source = phraseBefore(sentence, at);
    return source && source.from > quotation && source.from <= quotation + 2 ? { source, cue: at } : null;
  }
  return null;
}

/** Ruiz leaned in and boomed: “C” / Ruiz beamed, “C” */
function verbBefore(sentence: Sentence, quotation: number): Cued | null {
  const mark = sentence[quotation - 1];
  if (!mark || !(mark.word === ':' || mark.word === ',' || isDash(mark)) || quotation < 3) return null;
  const source = clauseSubject(sentence, quotation - 1);
  if (!source) return null;
  if (mark.word === ',') return PAST.test(sentence[quotation - 2].word) ? { source, cue: quotation - 2 } : null;
  for (let at = quotation - 2; at >= source.to; at -= 1) {
    if (PAST.test(sentence[at].word) || looksFinite(sentence, at)) return { source, cue: at };
  }
  return null;
}
