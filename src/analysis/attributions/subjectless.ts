/** Cue verbs that have no subject right before them: participles, infinitives, and second verbs of a clause. */
import { firstFinite, isMark, lastContentItem, type Range } from './clauses';
import { type Following, readFollowing } from './following';
import type { Sentence } from './outline';
import { type CueInSentence, type Parts, readForward } from './parts';
import { clauseSubject, phraseBefore } from './subjects';
import { PREPOSITIONS } from './word-classes';

/**
 * ", saying that …" and "by saying …" belong to the clause's subject; "pastors supporting Poe" to the noun before, and
 * then the content ends where the clause's own verb comes.
 */
export function readParticiple(context: CueInSentence): Parts | null {
  const { sentence, cue } = context;
  const following = readFollowing(sentence, cue, lastContentItem(sentence));
  if (following.opening === 'none' && !following.announces) return null;
  const before = sentence[cue.from - 1];
  const isFree = !before || isMark(before) || before.quotation || /^(?:while|when|and|but)$/.test(before.word);
  const isAttached = !isFree && !PREPOSITIONS.has(before.word);
  const source = isAttached ? attachedTo(sentence, cue.from) : clauseSubject(sentence, cue.from);
  if (!source && (isAttached || following.opening !== 'quotation')) return null;
  const parts = readForward(context, source, following);
  const content = parts?.content[0];
  if (!parts || !content || !isAttached || following.opening !== 'phrase')
    return parts && { ...parts, construction: 'participle' };
  const verb = firstFinite(sentence, content.from + 1, content.to);
  return { ...parts, construction: 'participle', content: [{ from: content.from, to: verb < 0 ? content.to : verb }] };
}

/** They stay behind of a verb that is not in the lists: "hit out at the plan". */
const PARTICLES = /^(?:out|off|up|down|back|away)$/;

/** "In a letter calling for …": the letter calls. "Poe hit out at the plan saying …": neither "out" nor the plan says it, but Poe. */
function attachedTo(sentence: Sentence, at: number): Range | null {
  const phrase = phraseBefore(sentence, at);
  const first = phrase && sentence[phrase.from].word;
  if (!phrase || !first) return phrase;
  if (PARTICLES.test(first)) return clauseSubject(sentence, at);
  return PREPOSITIONS.has(first) && phrase.to - phrase.from > 1 ? { from: phrase.from + 1, to: phrase.to } : phrase;
}

/** "went to Ohio to tell voters: “C”": only with a quotation, else it is no more than a purpose. */
export function readInfinitive(context: CueInSentence): Parts | null {
  const { sentence, cue } = context;
  const following = readFollowing(sentence, cue, lastContentItem(sentence));
  const first = following.content && sentence[following.content.from];
  if (!first?.quotation) return null;
  const parts = readForward(context, clauseSubject(sentence, cue.from), following);
  return parts && { ...parts, construction: 'infinitive' };
}

/** "Ruiz came and said …": the second verb of a clause. */
export function readJoined(context: CueInSentence, following: Following): Parts | null {
  const { sentence, cue } = context;
  const before = sentence[cue.from - 1];
  if (!before) return null;
  if (!/^(?:and|but|then)$/.test(before.word) || (following.opening === 'phrase' && !cue.withPreposition)) return null;
  const subject = clauseSubject(sentence, cue.from);
  const parts = subject || following.opening === 'quotation' ? readForward(context, subject, following) : null;
  return parts && { ...parts, construction: 'joined-verb' };
}
