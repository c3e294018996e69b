/**
 * Direct quotations in a language that the engine doesn't read. The source is a name that stands where European
 * newspapers put it: «…», dijo Ana Ruiz. / Ana Ruiz sagte: „…“. Without a dictionary a name is words with capitals.
 */
import type { Range } from './clauses';
import { type Draft, type Place, spanOf } from './draft';
import type { Item, Sentence } from './outline';

/** Fewer words are a name or a title. */
const FEWEST_WORDS = 4;
/** In scripts that write no spaces between words the length in characters tells. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const FEWEST_CHARACTERS = 12;
/** Between a quotation and a name stands a verb, with an auxiliary at most: "a dit". */
const LONGEST_VERB = 2;

/** @returns a draft for each quotation that is long enough to be a statement; the source empty where none is in place */
export function findForeignQuotations(text: string, sentence: Sentence, place: Place): Draft[] {
  return sentence.flatMap((item, at): Draft[] => {
    if (!isStatement(text, item)) return [];
    const named = nameAfter(sentence, at) ?? nameBefore(sentence, at);
    const source = named && spanOf(sentence, named.source);
    const cue = named && spanOf(sentence, named.cue);
    const isNamed = source && cue;
    return [
      {
        ...place,
        construction: isNamed ? 'foreign-quotation' : 'lone-quotation',
        cueKind: 'says',
        source: isNamed ? [source] : [],
        cue: isNamed ? [cue] : [],
        content: [[item.start, item.end]],
      },
    ];
  });
}

function isStatement(text: string, { quotation, start, end }: Item): boolean {
  if (!quotation || quotation.words === 0) return false;
  if (quotation.words >= FEWEST_WORDS) return true;
  return end - start >= FEWEST_CHARACTERS && WITHOUT_SPACES.test(text.slice(start, end));
}

interface Named {
  source: Range;
  cue: Range;
}

/** «…», dijo Ana Ruiz */
function nameAfter(sentence: Sentence, quotation: number): Named | null {
  let at = quotation + 1;
  while (sentence[at]?.word === ',') at += 1;
  const verb = at;
  while (at < verb + LONGEST_VERB && isPlainWord(sentence, at)) at += 1;
  const end = nameEnd(sentence, at);
  return at > verb && end > at ? { cue: { from: verb, to: at }, source: { from: at, to: end } } : null;
}

/** Ana Ruiz dijo: «…» */
function nameBefore(sentence: Sentence, quotation: number): Named | null {
  const mark = quotation - 1;
  if (sentence[mark]?.word !== ':') return null;
  let verb = mark;
  while (verb > mark - LONGEST_VERB && isPlainWord(sentence, verb - 1)) verb -= 1;
  let from = verb;
  while (from > 0 && sentence[from - 1].capital) from -= 1;
  return verb < mark && from < verb ? { cue: { from: verb, to: mark }, source: { from, to: verb } } : null;
}

function nameEnd(sentence: Sentence, from: number): number {
  let at = from;
  while (sentence[at]?.capital) at += 1;
  return at;
}

function isPlainWord(sentence: Sentence, at: number): boolean {
  const item = sentence[at];
  return item !== undefined && !item.quotation && !item.capital && /\p{Ll}/u.test(item.word);
}
