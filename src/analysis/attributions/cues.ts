/** Finds the verbs of a sentence that may tell of an attribution, each with its whole verb group. */
import { CUE_FORMS, type CueVerb, type VerbForm } from './cue-forms';
import type { Item, Sentence } from './outline';
import {
  ALSO_NOUNS,
  BE_FORMS,
  BEFORE_BASE_FORM,
  DETERMINERS,
  FINITE_AUXILIARIES,
  GROUP_ADVERBS,
  NEVER_BEFORE_VERB,
  OTHER_AUXILIARIES,
  PLURALS_WITHOUT_S,
  SUBJECT_PRONOUNS,
  TO_LEADERS,
} from './word-classes';

/** A cue verb in its sentence. Indexes count the sentence's items. */
export interface VerbCue {
  entry: CueVerb;
  form: VerbForm;
  /** First item of the verb group: its auxiliaries, negation and adverbs. */
  from: number;
  /** The verb itself. */
  verb: number;
  /** After the last item of the cue: the verb, or the preposition or particle that belongs to it. */
  to: number;
  /** Preceded by a form of "to be": was told, is confirmed. */
  passive: boolean;
  /** "to say", with no verb before the "to" that would make it part of a finite group. */
  infinitive: boolean;
  /** Whether a preposition of the entry was taken in. */
  withPreposition: boolean;
}

/** No true sentence has more; the bound keeps the time linear, because cues of a sentence are compared in pairs. */
const MOST_CUES = 20;

/** @returns the sentence's cue verbs, in order; whether each has a source and a content is for others to say */
export function findVerbCues(sentence: Sentence): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let at = 0; at < sentence.length && cues.length < MOST_CUES; at += 1) {
    const found = CUE_FORMS.get(sentence[at].word);
    if (!found) continue;
    const group = verbGroup(sentence, at);
    if (!isVerb(sentence, at, group.from, found.form)) continue;
    const next = sentence[at + 1]?.word ?? '';
    const withPreposition = found.verb.prepositions.has(next);
    // "wrote back", "shot back"
    const hasParticle = withPreposition || next === 'back';
    cues.push({
      entry: found.verb,
      form: found.form,
      ...group,
      verb: at,
      to: hasParticle ? at + 2 : at + 1,
      withPreposition,
      passive: group.passive && found.form === 'past',
    });
  }
  return cues;
}

/** "went on to say": what stands before "on to" as part of a verb group. */
const CUE_ON = /^(?:went|goes|go|going|gone)$/;

/** Walks left over auxiliaries, adverbs, negations and chains with "to". */
function verbGroup(sentence: Sentence, verb: number): Pick<VerbCue, 'from' | 'passive' | 'infinitive'> {
  let from = verb;
  let passive = false;
  while (from > 0) {
    const { word } = sentence[from - 1];
    if (word === 'to') {
      const leader = sentence[from - 2]?.word ?? '';
      if (leader === 'on' && CUE_ON.test(sentence[from - 3]?.word ?? '')) from -= 3;
      else if (TO_LEADERS.has(leader)) from -= 2;
      else if (FINITE_AUXILIARIES.has(leader)) from -= 1;
      else return { from: from - 1, passive, infinitive: true };
    } else if (isGroupAdverb(word) || isAuxiliary(sentence, from - 1)) {
      passive ||= BE_FORMS.has(word);
      from -= 1;
    } else break;
  }
  return { from: skipLeadingAdverb(sentence, from, verb), passive, infinitive: false };
}

/** An adverb that opens the sentence modifies it, not the verb: "Now says …" has no subject before it. */
function skipLeadingAdverb(sentence: Sentence, from: number, verb: number): number {
  return from === 0 && from < verb && isGroupAdverb(sentence[0].word) ? 1 : from;
}

function isAuxiliary(sentence: Sentence, at: number): boolean {
  const { word } = sentence[at];
  if (FINITE_AUXILIARIES.has(word) || OTHER_AUXILIARIES.has(word)) return true;
  // 's is "is" or "has" after a pronoun, a possessive after a noun
  return (word === "'s" || word === '’s') && SUBJECT_PRONOUNS.has(sentence[at - 1]?.word);
}

/** How many words back "and" is looked for in the names of two subjects. */
const LONGEST_PAIR = 4;

/** Words in -ly that are no adverbs. */
const NOT_ADVERBS = new Set([
  'family',
  'reply',
  'july',
  'daily',
  'weekly',
  'italy',
  'ally',
  'rally',
  'assembly',
  'supply',
]);

/** Whether a word may stand within a verb group as an adverb. */
export function isGroupAdverb(word: string): boolean {
  return GROUP_ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}

/** Tells a verb from a noun or an adjective of the same spelling, by its neighbours. */
function isVerb(sentence: Sentence, at: number, from: number, form: VerbForm): boolean {
  const before = sentence[from - 1];
  const groupHas = (words: ReadonlySet<string>) => sentence.slice(from, at).some((item) => words.has(item.word));
  if (form === 'base') {
    if (groupHas(BEFORE_BASE_FORM)) return true;
    if (!before || before.quotation || NEVER_BEFORE_VERB.has(before.word)) return false;
    // "Poles, like their neighbours, say": the noun is further back, so the verb must be beyond doubt
    if (before.word === ',') return !ALSO_NOUNS.has(sentence[at].word) && mayBeginContent(sentence, at + 1);
    return (
      (isPlural(before) || hasPluralSubject(sentence, from)) &&
      (!ALSO_NOUNS.has(sentence[at].word) || mayBeginContent(sentence, at + 1))
    );
  }
  if (form === 'ing') {
    if (before && from === at && DETERMINERS.has(before.word)) return false;
    return before !== undefined || groupHas(FINITE_AUXILIARIES) || mayBeginContent(sentence, at + 1);
  }
  if (before && NEVER_BEFORE_VERB.has(before.word) && from === at) return false;
  if (form === 'past') return true;
  if (!before || before.word.endsWith('ing')) return false;
  if (SUBJECT_PRONOUNS.has(before.word)) return true;
  return !ALSO_NOUNS.has(sentence[at].word) || mayBeginContent(sentence, at + 1);
}

function isPlural(item: Item): boolean {
  if (PLURALS_WITHOUT_S.has(item.word)) return true;
  return item.word.endsWith('s') && !item.word.endsWith('ss') && !/^['’]/.test(item.word);
}

/** "Ruiz and Poe say" */
function hasPluralSubject(sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_PAIR; at -= 1) {
    if (sentence[at].word === 'and') return sentence[at - 1]?.capital === true && sentence[from - 1].capital;
    if (!sentence[at].capital) return false;
  }
  return false;
}

/** Whether a content can begin here: "that", a quotation, a determiner, a pronoun, a name, "to", a colon. */
function mayBeginContent(sentence: Sentence, at: number): boolean {
  const item = sentence[at];
  if (!item) return false;
  if (item.quotation || item.capital) return true;
  return (
    /^(?:that|to|for|on|how|why|what|whether|if|:|there|no|more)$/.test(item.word) ||
    (item.word === ',' && sentence[at + 1]?.quotation !== undefined) ||
    opensNounPhrase(item.word)
  );
}

function opensNounPhrase(word: string): boolean {
  return DETERMINERS.has(word) || SUBJECT_PRONOUNS.has(word);
}
