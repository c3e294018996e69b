/** Inverted order: “C,” said Ana Ruiz. / The bridge is closed, said the mayor. */
import { firstFinite, isDash, lastContentItem, looksFinite, type Range } from './clauses';
import { contentBefore, partedClause } from './content-before';
import type { VerbCue } from './cues';
import type { Sentence } from './outline';
import type { CueInSentence, Parts } from './parts';
import { phraseAfter } from './phrases';
import { PREPOSITIONS } from './word-classes';

/** Verbs with a recipient that may stand before their subject all the same; after "told" stands the person told. */
const INVERTIBLE = new Set(['ask', 'warn', 'urge', 'promise']);
/** What ends a source that follows its verb: nothing of it says who the source is. */
const NO_APPOSITION = /^(?:adding|who|which|when|as|while|and|but|in|on|at|after|before|during|[a-z]+ing)$/;

/** @returns the attribution whose source follows the cue, or null when the cue is not inverted */
export function readInverted({ sentence, cue }: CueInSentence): Parts | null {
  const { entry } = cue;
  if (cue.from !== cue.verb || cue.form === 'ing' || cue.form === 'base') return null;
  if (!(entry.quotation || entry.clause) || (entry.recipient && !INVERTIBLE.has(entry.lemma))) return null;
  if (cue.from === 0) return readOpening(sentence, cue);
  const before = sentence[cue.from - 1];
  const next = sentence[cue.to];
  const last = lastContentItem(sentence);
  if (!before || !(before.quotation || before.word === ',' || isDash(before))) return null;
  if (!next || next.quotation || cue.to >= last || PREPOSITIONS.has(next.word) || next.word === 'that') return null;
  const source = sourceAfter(sentence, cue.to, last);
  if (!source) return null;
  const parted = partedClause(sentence, cue.from, source.to, last);
  if (parted && entry.clause) {
    return { construction: 'clause-then-source', source, content: [parted, { from: source.to + 1, to: last }] };
  }
  const content = contentBefore(sentence, cue.from);
  if (!content) return null;
  // "Ruiz, the mayor, said the plan failed" looks alike but for where the verbs are.
  if (!content.isQuotation && (!entry.clause || entry.strict)) return null;
  const relative = sentence.findIndex((item, at) => at > cue.to && /^(?:who|which|that|whose)$/.test(item.word));
  const clauseEnd = relative < 0 ? last : Math.min(relative, last);
  if (!content.isQuotation && firstFinite(sentence, cue.to + 1, clauseEnd) >= 0) return null;
  const goesOn = sentence[source.to]?.word === ',' && sentence[source.to + 1]?.quotation;
  return {
    construction: content.isQuotation ? 'quotation-then-source' : 'clause-then-source',
    source,
    content: [content.range, goesOn ? { from: source.to + 1, to: last } : null],
  };
}

/** "Said Ruiz: “C”" */
function readOpening(sentence: Sentence, cue: VerbCue): Parts | null {
  const last = lastContentItem(sentence);
  const source = sentence[cue.to]?.capital ? sourceAfter(sentence, cue.to, last) : null;
  const isSpeech = source && /^[:,]$/.test(sentence[source.to]?.word) && sentence[source.to + 1]?.quotation;
  return isSpeech
    ? { construction: 'source-then-quotation', source, content: [{ from: source.to + 1, to: last }] }
    : null;
}

/** The source after an inverted verb, with the appositions that follow it. */
function sourceAfter(sentence: Sentence, from: number, last: number): Range | null {
  const source = phraseAfter(sentence, from, last);
  while (source && sentence[source.to]?.word === ',' && source.to + 1 < last) {
    const next = sentence[source.to + 1];
    if (next.quotation || NO_APPOSITION.test(next.word) || looksFinite(sentence, source.to + 1)) break;
    const apposition = phraseAfter(sentence, source.to + 1, last);
    if (!apposition) break;
    source.to = apposition.to;
  }
  return source;
}
