/** Who a verb's subject is: the noun phrase before it, its appositions included, or the subject of its clause. */
import { firstFinite, isMark, isQuotedName, openingBracket, type Range, timeEnd } from './clauses';
import { isGroupAdverb } from './cues';
import type { Item, Sentence } from './outline';
import { plainPhraseBefore, withoutOpening } from './phrases';
import { PREPOSITIONS, SENTENCE_ADVERBS, SUBJECT_PRONOUNS, SUBORDINATORS } from './word-classes';

/**
 * The noun phrase or pronoun that ends right before `at`, an apposition between commas included.
 * @returns null where nothing there can be a subject
 */
export function phraseBefore(sentence: Sentence, at: number): Range | null {
  return sentence[at - 1]?.word === ',' ? phraseWithApposition(sentence, at - 1) : plainPhraseBefore(sentence, at);
}

/**
 * "Ana Ruiz, the mayor of Sandhaven, said": the comma at `comma` closes an apposition. The phrase begins with the first
 * stretch after whatever cannot be part of it: an introduction ("On Monday"), or a clause with a verb of its own.
 */
function phraseWithApposition(sentence: Sentence, comma: number): Range | null {
  const stretches = stretchesBefore(sentence, comma);
  let head = 0;
  stretches.slice(0, -1).forEach(({ from, to }, i) => {
    const isClause = !isRelative(sentence, { from, to }) && firstFinite(sentence, from, to) >= 0;
    if (isClause || isIntroduction(sentence, { from, to })) head = i + 1;
  });
  let last = stretches.length - 1;
  while (last > head && isCircumstance(sentence, stretches[last])) last -= 1;
  const isNoSubject = stretches.length < 2 || isIntroduction(sentence, stretches[head]);
  return isNoSubject ? null : withoutOpening(sentence, stretches[head].from, stretches[last].to);
}

/** A subject is never further back; in a long list of names it begins with one of the last. */
const MOST_STRETCHES = 12;

/** The stretches between commas from the beginning of what is parted by stronger marks, up to `end`. */
function stretchesBefore(sentence: Sentence, end: number, acrossQuotations = false): Range[] {
  const stretches: Range[] = [];
  let from = end;
  let to = end;
  while (from > 0 && stretches.length < MOST_STRETCHES) {
    const before = sentence[from - 1];
    const opening = before.word === ')' ? openingBracket(sentence, from - 1) : -1;
    if (opening >= 0) from = opening;
    else if (before.word === ',' || (acrossQuotations && before.quotation?.goesOn)) {
      if (from < to) stretches.push({ from, to });
      from -= 1;
      to = from;
    } else if (isMark(before) || (before.quotation && !isQuotedName(before) && !acrossQuotations)) break;
    else from -= 1;
  }
  if (from < to && stretches.length < MOST_STRETCHES) stretches.push({ from, to });
  return stretches.reverse();
}

/** Participles that open a sentence with a capital, where -ing alone might be a name's ending. */
const OPENING_PARTICIPLES = /^(?:asked|speaking|writing|responding|appearing|citing|calling|referring|noting|given)$/;

/** Whether [from, to) holds a clause of its own that is neither an introduction nor relative. */
export function hasMainClause(sentence: Sentence, { from, to }: Range): boolean {
  return stretchesBefore(sentence, to).some(
    (stretch) =>
      stretch.from >= from &&
      !isRelative(sentence, stretch) &&
      !isIntroduction(sentence, stretch) &&
      firstFinite(sentence, stretch.from, stretch.to) >= 0,
  );
}

function isRelative(sentence: Sentence, { from }: Range): boolean {
  return /^(?:who|which|whose|where|whom)$/.test(sentence[from].word);
}

/** "On Monday", "Speaking in Ohio", "While it rained", "Meanwhile". */
function isIntroduction(sentence: Sentence, { from, to }: Range): boolean {
  const { word, capital } = sentence[from];
  if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || isGroupAdverb(word) || word === 'according') return true;
  if ((/(?:ing|ed)$/.test(word) && !capital) || (from === 0 && OPENING_PARTICIPLES.test(word))) return true;
  return (
    timeEnd(sentence, from, to) === to || sentence.slice(from, to).every((item) => SENTENCE_ADVERBS.has(item.word))
  );
}

/** "…, in a statement, said", "…, speaking in Ohio, said", "…, though, said": no part of who somebody is. */
function isCircumstance(sentence: Sentence, { from, to }: Range): boolean {
  const { word, capital } = sentence[from];
  if (PREPOSITIONS.has(word) || (/ing$/.test(word) && !capital)) return true;
  return /^(?:though|however|too)$/.test(word) || timeEnd(sentence, from, to) === to;
}

/**
 * The subject of the clause that a participle or a second verb belongs to: "Ruiz left, saying …", "He came and said".
 * @returns the noun phrase from the clause's beginning to its first finite verb
 */
export function clauseSubject(sentence: Sentence, before: number): Range | null {
  const stretches = stretchesBefore(sentence, before, true);
  const head = stretches.find((stretch) => !isIntroduction(sentence, stretch));
  if (!head) return null;
  const verb = firstVerb(sentence, head.from + 1, head.to);
  // Without a verb the stretch is a subject only when its verb comes after an apposition.
  if (verb < 0 && firstFinite(sentence, head.to, before) < 0) return null;
  const to = verb < 0 ? head.to : verb;
  if (SUBJECT_PRONOUNS.has(sentence[to - 1].word)) return { from: to - 1, to };
  const subject = withoutOpening(sentence, head.from, to);
  while (subject && subject.to > subject.from + 1 && isLooseEnd(sentence[subject.to - 1])) subject.to -= 1;
  return subject;
}

/**
 * "Ruiz leaned in and boomed": a past form before a preposition may be a participle ("troops based in"), but not where
 * "and" joins another verb to it, or where there is no other verb.
 */
function firstVerb(sentence: Sentence, from: number, to: number): number {
  const finite = firstFinite(sentence, from, to);
  const past = sentence.findIndex(
    (item, at) =>
      at >= from && at < to && !item.capital && /[a-z]{2}ed$/.test(item.word) && sentence[at + 1]?.word !== 'by',
  );
  if (past < 0 || (finite >= 0 && finite <= past)) return finite;
  const isJoined = sentence.slice(past, finite).some((item) => item.word === 'and');
  return finite < 0 || isJoined ? past : finite;
}

/** What may stand between a subject and its verb. */
function isLooseEnd(item: Item): boolean {
  return isMark(item) || isGroupAdverb(item.word);
}
