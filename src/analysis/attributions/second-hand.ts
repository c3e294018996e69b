/** Whom a statement was heard through: the outlet or person between the source and the writer. */
import type { Range } from './clauses';
import type { Sentence } from './outline';
import { phraseAfter, plainPhraseBefore } from './phrases';
import { OUTLET_WORDS } from './word-classes';

/** "as reported by the Herald": the clause is at most this long. */
const LONGEST_CLAUSE = 10;
/** What outlets do with what others say. */
const PASSING_ON =
  /^(?:reported|quoted|cited|collected|published|told|relayed|noted|revealed|recounted|reports|quotes|cites)$/;
/** How somebody comes to speak through an outlet: "witnesses consulted by the Herald". */
const REACHED = /^(?:consulted|interviewed|contacted|quoted|cited|reached|polled|surveyed)$/;

/**
 * Reads ", as reported by the Herald", ", as the Herald reported" at the end of a sentence.
 * @param at where "as" would stand
 * @returns the outlet, or null when no such clause begins here
 */
export function secondHandClause(sentence: Sentence, at: number): Range | null {
  if (sentence[at]?.word !== 'as' || sentence.length - at > LONGEST_CLAUSE) return null;
  const end = sentence.length;
  if (PASSING_ON.test(sentence[at + 1]?.word ?? '')) {
    const name = phraseAfter(sentence, sentence[at + 2]?.word === 'by' ? at + 3 : at + 2, end);
    return name && sentence.slice(name.from, name.to).some((item) => item.capital) ? name : null;
  }
  const verb = sentence.findIndex((item, i) => i > at + 1 && PASSING_ON.test(item.word));
  const name = verb < 0 ? null : plainPhraseBefore(sentence, verb);
  return name && name.from > at && sentence.slice(name.from, name.to).some((item) => item.capital) ? name : null;
}

/**
 * @param recipient the person told, if any: "told the Herald"
 * @param source where the source stands: "witnesses consulted by the Herald"
 * @returns the words that name whom the statement was heard through, or undefined
 */
export function heardThrough(
  text: string,
  sentence: Sentence,
  recipient: Range | null,
  source: Range | null,
): string | undefined {
  const through =
    outletTold(sentence, recipient) ??
    outletWithinSource(sentence, source) ??
    outletAtEnd(sentence) ??
    interviewer(sentence);
  return through ? text.slice(sentence[through.from].start, sentence[through.to - 1].end) : undefined;
}

/** "told the Herald": an outlet, not a person or a crowd. */
function outletTold(sentence: Sentence, recipient: Range | null): Range | null {
  return recipient && isOutlet(sentence, recipient) ? recipient : null;
}

function outletWithinSource(sentence: Sentence, source: Range | null): Range | null {
  for (let at = source?.from ?? 0; source && at + 1 < source.to; at += 1) {
    if (REACHED.test(sentence[at].word) && sentence[at + 1].word === 'by')
      return phraseAfter(sentence, at + 2, source.to);
  }
  return null;
}

function outletAtEnd(sentence: Sentence): Range | null {
  for (let at = Math.max(1, sentence.length - LONGEST_CLAUSE); at < sentence.length; at += 1) {
    const clause = sentence[at - 1].word === ',' || sentence[at - 1].quotation ? secondHandClause(sentence, at) : null;
    if (clause) return clause;
  }
  return null;
}

/** "in an interview with the Herald" */
function interviewer(sentence: Sentence): Range | null {
  const at = sentence.findIndex((item, i) => item.word === 'interview' && sentence[i + 1]?.word === 'with');
  const name = at < 0 ? null : phraseAfter(sentence, at + 2, sentence.length);
  return name && isOutlet(sentence, name) ? name : null;
}

/** Whether a name is an outlet's: by one of its words, or as an acronym. */
function isOutlet(sentence: Sentence, { from, to }: Range): boolean {
  const items = sentence.slice(from, to);
  return items.some((item) => item.capital && OUTLET_WORDS.has(item.word.replace(/^.*['’]s$/, '')));
}
