/** Where the content ends that follows a cue verb. */
import { lastContentItem, looksFinite, type Range } from './clauses';
import type { VerbCue } from './cues';
import type { Sentence } from './outline';
import { secondHandClause } from './second-hand';
import { phraseBefore } from './subjects';

/**
 * The content ends before what another attribution of the same rank says (", adding that", "and said", ", while Poe
 * said", ", according to"), before the writer's own comment (", which", ", while", ";"), before the main clause goes on
 * after a relative one, or with the sentence.
 * @param from where the content begins
 * @param cues the sentence's cue verbs
 * @param source the cue's source
 */
export function contentEnd(
  sentence: Sentence,
  cue: VerbCue,
  from: number,
  cues: readonly VerbCue[],
  source: Range | null,
): number {
  const end = ownEnd(sentence, from, source);
  for (const other of cues) {
    if (other.verb <= cue.verb || other.from <= from || other.from >= end) continue;
    const cut = siblingStart(sentence, cue, other);
    if (cut > from && cut < end) return cut;
  }
  return end;
}

/** Where the content ends whatever other cues there are. */
function ownEnd(sentence: Sentence, from: number, source: Range | null): number {
  const last = lastContentItem(sentence);
  // “We'll see,” when asked: the comma within ends it, unless more of the same follows
  const next = sentence[from + 1];
  if (sentence[from].quotation?.goesOn && next && !next.quotation && !/^(?:and|but|or)$/.test(next.word))
    return from + 1;
  const isRelative = source !== null && /^(?:who|which)$/.test(sentence[source.from].word);
  const lastComma = sentence.findLastIndex((item) => item.word === ',');
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    const { word } = sentence[at];
    const after = sentence[at + 1]?.word;
    if (word === '(' || word === '[') depth += 1;
    else if (word === ')' || word === ']') depth -= 1;
    if (depth < 0 || (word === 'according' && after === 'to')) return at;
    if (depth === 0 && word === ';') return at;
    if (word !== ',' || depth > 0 || at + 1 >= last) continue;
    if (/^(?:while|though|although|whereas)$/.test(after)) return at;
    // A relative clause at the very end is mostly the writer's; one within commas is part of what was said.
    if (at === lastComma && /^(?:which|who|whose|where)$/.test(after)) return at;
    if (isRelative && looksFinite(sentence, at + 1)) return at;
    if (secondHandClause(sentence, at + 1)) return at;
  }
  return last;
}

/** Where the clause of a cue begins that is of the same rank as `cue`; -1 when it is part of its content. */
function siblingStart(sentence: Sentence, cue: VerbCue, other: VerbCue): number {
  const before = sentence[other.from - 1];
  if (!other.entry.clause && !other.entry.quotation) return -1;
  if (other.form === 'ing' && !other.infinitive)
    return before.word === ',' || before.quotation?.goesOn ? other.from : -1;
  // A change of tense with "and" is within the content: "said he came and believes"; with "but" the writer turns.
  const sameForm = other.form === cue.form;
  if (before.word === 'but' || (before.word === 'and' && sameForm)) return other.from - 1;
  const subject = phraseBefore(sentence, other.from);
  if (!subject || subject.from < 2) return -1;
  const parting = sentence[subject.from - 2];
  const isParted = parting.word === ',' || parting.quotation?.goesOn === true;
  const { word } = sentence[subject.from - 1];
  return isParted && (word === 'but' || (sameForm && /^(?:and|as)$/.test(word))) ? subject.from - 1 : -1;
}
