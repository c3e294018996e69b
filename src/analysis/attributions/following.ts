/** What follows a cue verb: the person told, circumstances, and the content if it stands there. */
import { skipCircumstances, skipRecipient } from './circumstances';
import { firstFinite, isDash, isMark, type Range } from './clauses';
import { CUE_FORMS } from './cue-forms';
import { isGroupAdverb, type VerbCue } from './cues';
import type { Item, Sentence } from './outline';
import { CONTENT_OPENERS, PREPOSITIONS } from './word-classes';

/** How the content begins; `none` where there is none. */
type Opening = 'quotation' | 'clause' | 'phrase' | 'none';

export interface Following {
  /** The content up to the sentence's end; null when nothing that can be one follows. */
  content: Range | null;
  opening: Opening;
  /** The person told. */
  recipient: Range | null;
  /** Where the cue's own clause ends: after the recipient and the circumstances. */
  clauseEnd: number;
  /** Whether the sentence ends in a colon, and the content is what comes next. */
  announces: boolean;
}

/** A comment between commas is at most this long: ", however," ", in turn,". */
const LONGEST_COMMENT = 4;
/** How far after a circumstance between commas "that" is looked for. */
const LONGEST_ASIDE = 14;

/**
 * Reads on from a cue verb.
 * @param end where the part of the sentence ends that may be content
 */
export function readFollowing(sentence: Sentence, cue: VerbCue, end: number): Following {
  const { clauseEnd, recipient } = ownClause(sentence, cue, end);
  const start = contentStart(sentence, cue, clauseEnd, end);
  if (start)
    return { content: { from: start.from, to: end }, opening: start.opening, recipient, clauseEnd, announces: false };
  const isLast = clauseEnd >= end || firstFinite(sentence, clauseEnd, end) < 0;
  const announces = isLast && sentence[sentence.length - 1].word === ':';
  return { content: null, opening: 'none', recipient, clauseEnd, announces };
}

function ownClause(sentence: Sentence, cue: VerbCue, end: number): Pick<Following, 'clauseEnd' | 'recipient'> {
  let at = cue.to;
  while (at < end && isGroupAdverb(sentence[at].word)) at += 1;
  if (cue.withPreposition) return { clauseEnd: at, recipient: null };
  const recipientEnd = cue.entry.recipient ? skipRecipient(sentence, at, end, cue.entry.infinitive) : at;
  const recipient = recipientEnd > at ? { from: at, to: recipientEnd } : null;
  return { clauseEnd: skipCircumstances(sentence, recipientEnd, end, cue.entry.infinitive), recipient };
}

interface ContentStart {
  from: number;
  opening: Opening;
}

function contentStart(sentence: Sentence, cue: VerbCue, clauseEnd: number, end: number): ContentStart | null {
  const { entry } = cue;
  const mark = skipComment(sentence, clauseEnd, end);
  const afterMark = isDash(sentence[mark]) || /^[:,]$/.test(sentence[mark]?.word) ? mark + 1 : mark;
  if (mark >= end || afterMark >= end) return null;
  const first = sentence[afterMark];
  if (first.quotation)
    return entry.quotation || entry.clause || entry.nounPhrase ? { from: afterMark, opening: 'quotation' } : null;
  if (sentence[mark].word === ',' || isDash(sentence[mark])) return startAfterAside(sentence, cue, mark, end);
  if (isMark(first) && !/^[([]$/.test(first.word)) return null;
  if (first.word === 'to') return entry.infinitive ? { from: afterMark, opening: 'clause' } : null;
  if (CONTENT_OPENERS.has(first.word))
    return entry.clause || cue.withPreposition ? { from: afterMark, opening: 'clause' } : null;
  if (cue.withPreposition) return { from: afterMark, opening: 'phrase' };
  const isClause = entry.clause && !entry.strict && firstFinite(sentence, afterMark + 1, end) >= 0;
  if (isClause || sentence[mark].word === ':') return { from: afterMark, opening: 'clause' };
  return entry.nounPhrase && !PREPOSITIONS.has(first.word) ? { from: afterMark, opening: 'phrase' } : null;
}

/** After "said, reading from a long statement, that": the content is what the closing mark is followed by. */
function startAfterAside(sentence: Sentence, cue: VerbCue, mark: number, end: number): ContentStart | null {
  const limit = Math.min(end - 1, mark + LONGEST_ASIDE);
  for (let at = mark; at < limit; at += 1) {
    if (isParticiple(sentence[at])) return null;
    if (sentence[at].word !== sentence[mark].word) continue;
    if (sentence[at + 1].quotation) return { from: at + 1, opening: 'quotation' };
    if (sentence[at + 1].word === 'that' && cue.entry.clause) return { from: at + 1, opening: 'clause' };
  }
  return null;
}

/** Passes over ", however," and the like between a verb and its content. */
function skipComment(sentence: Sentence, at: number, end: number): number {
  if (sentence[at]?.word !== ',' || sentence[at + 1]?.quotation) return at;
  for (let i = at + 1; i < end && i <= at + 1 + LONGEST_COMMENT; i += 1) {
    if (sentence[i].quotation || isParticiple(sentence[i])) return at;
    if (sentence[i].word !== ',') continue;
    const next = sentence[i + 1];
    const isShort = i - at <= 2;
    return isShort || next?.quotation || /^(?:that|whether|how)$/.test(next?.word ?? '') ? i + 1 : at;
  }
  return at;
}

/** ", adding, “D”": what follows is another cue's. */
function isParticiple({ word }: Item): boolean {
  return CUE_FORMS.get(word)?.form === 'ing';
}
