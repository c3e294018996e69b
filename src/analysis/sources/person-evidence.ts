/**
 * What the article says of a name that only people are: an age, "Jo Wren said", a "she" that goes on about it, the family
 * name used alone. It overrules what the form of an unknown name made likely, so that one person is not split in two.
 */
import type { Token } from '../language/tokens';
import { GIVEN_NAME_KINDS } from './gender';
import { namesBody } from './name-parts';
import type { NamedMention } from './named-mentions';
import { singular } from './noun-kinds';
import { firstTokenFrom, type TextReading } from './text-reading';
import { DOCUMENTS, NAMED_DOCUMENTS, PEOPLE } from './words/kind-nouns';
import { ADJECTIVES_OF_ORIGIN, PLACES_AND_HOUSES } from './words/places';
import { PARTICLES } from './words/titles';

/** Log-odds, as the learned weights are: about what tips a name that looks somewhat like a body's. */
const AGE = 4;
const GOES_ON_AS_PERSON = 2.5;
const FAMILY_NAME_ALONE = 2.5;
const SAID = 1.5;
/** From these odds on the kind counts as known. */
const SURE = 1.6;
/** "Ana María de la Roca". */
const MOST_WORDS = 5;
/** "Jo Wren said that she": so many tokens after the name. */
const PRONOUN_REACH = 4;

const SAYING =
  /^(?:said|says|told|tells|added|adds|wrote|writes|tweeted|recalled|joked|admitted|insisted|explained|explains)$/;
const HE_OR_SHE = /^(?:he|she)$/i;
const NAME_OF_A_PERSON = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}\.?$/u;
const INITIAL = /^\p{Lu}\.$/u;
/** A lone word after one of these is a place rather than somebody. */
const IN_A_PLACE = /^(?:in|at|near|across|around|outside|inside|into|the|a|an)$/i;

/** @returns the mentions with their kinds as the evidence has them; rules that need no weighing stay */
export function withEvidence(reading: TextReading, mentions: readonly NamedMention[]): NamedMention[] {
  const alone = familyNamesAlone(reading, mentions);
  const places = placesNamed(reading, mentions);
  const weights = new Map<string, number>();
  for (const sentence of bySentence(mentions)) {
    const peopled = sentence.some(({ kind, sure }) => kind === 'person' && sure);
    for (const mention of sentence) {
      if (mention.ruled || !mayBePerson(reading, mention)) continue;
      const key = mention.words.join(' ');
      const weight = evidenceAt(reading, mention, peopled) + (alone.has(lastOf(mention)) ? FAMILY_NAME_ALONE : 0);
      weights.set(key, Math.max(weights.get(key) ?? 0, weight));
    }
  }
  const weighed = mentions.map((mention) => {
    const weight = mention.ruled ? 0 : (weights.get(mention.words.join(' ')) ?? 0);
    return weight > 0 ? withOdds(mention, mention.odds + weight) : mention;
  });
  return withFamilies(reading, weighed).map((mention) => standing(reading, mention, places));
}

/** "Wren" beside "Jo Wren": a family name alone is its bearer's, unless the article speaks of "the Wren". */
function withFamilies(reading: TextReading, mentions: readonly NamedMention[]): NamedMention[] {
  const families = new Set(
    mentions.flatMap((mention) =>
      mention.kind === 'person' && mention.sure && mention.words.length > 1 ? lastOf(mention) : [],
    ),
  );
  const lone = mentions.filter(
    (mention) =>
      !mention.ruled &&
      mention.words.length === 1 &&
      mention.kind !== 'person' &&
      families.has(mention.words[0]) &&
      looksLikePerson(reading, mention),
  );
  // One place without "the" is enough: "the Wren house" is his too.
  const own = new Set(lone.filter((mention) => before(reading, mention) !== 'the').map(lastOf));
  const taken = new Set(lone.filter((mention) => own.has(lastOf(mention))));
  return mentions.map((mention) => (taken.has(mention) ? withOdds(mention, SURE) : mention));
}

/** Names that the article speaks of being in. */
function placesNamed(reading: TextReading, mentions: readonly NamedMention[]): ReadonlySet<string> {
  const isIn = (one: NamedMention) => /^(?:in|near|across)$/.test(before(reading, one));
  // "in Ruiz’s view" is nowhere.
  const isOwner = ({ span }: NamedMention) => /^['’]s?\s/.test(reading.text.slice(span[1], span[1] + 3));
  return new Set(mentions.filter((one) => isIn(one) && !isOwner(one)).map(lastOf));
}

/** Notes how a lone name stands; "a new Bill" is a document, whoever else is called so. */
function standing(reading: TextReading, mention: NamedMention, places: ReadonlySet<string>): NamedMention {
  if (mention.words.length > 1 || mention.titles.length > 0) return mention;
  const { tokens } = reading.sentences[mention.sentence];
  const at = firstTokenFrom(tokens, mention.from);
  const small = /^(?:new|proposed|draft|same)$/.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2]?.text : undefined;
  const article = [tokens[at - 1]?.text, small].some((word) => /^(?:a|an|the|this|that)$/i.test(word ?? ''));
  const stands = { article, place: places.has(mention.words[0]) };
  const isDocument =
    article && NAMED_DOCUMENTS.has(mention.words[0]) && /^(?:a|an|this)$/i.test(small ?? before(reading, mention));
  return isDocument
    ? { ...mention, stands, kind: 'document', sure: true, ruled: true, pronoun: null }
    : { ...mention, stands };
}

/** Last words of longer names that also stand alone, where the sentence does not make them a place or a thing. */
function familyNamesAlone(reading: TextReading, mentions: readonly NamedMention[]): ReadonlySet<string> {
  const lone = mentions.filter(({ words, ruled }) => words.length === 1 && !ruled);
  const places = new Set(lone.filter((one) => IN_A_PLACE.test(before(reading, one))).map(lastOf));
  return new Set(lone.filter((one) => !one.aside && !places.has(one.words[0])).map(lastOf));
}

/** The strongest of the signs beside one mention. */
function evidenceAt(reading: TextReading, mention: NamedMention, peopled: boolean): number {
  const { tokens } = reading.sentences[mention.sentence];
  const after = firstTokenFrom(tokens, mention.span[1]);
  if (isAge(tokens, after)) return AGE;
  const says = SAYING.test(tokens[after]?.text ?? '');
  const told = SAYING.test(tokens[firstTokenFrom(tokens, mention.span[0]) - 1]?.text ?? '');
  if (!says && !told) return 0;
  const goesOn =
    tokens.slice(after + 1, after + 1 + PRONOUN_REACH).some(({ text }) => HE_OR_SHE.test(text)) ||
    (!peopled && HE_OR_SHE.test(reading.sentences[mention.sentence + 1]?.tokens[0]?.text ?? ''));
  // Names of three words are as often a firm's, and firms say things too.
  return goesOn ? GOES_ON_AS_PERSON : mention.words.length === 2 ? SAID : 0;
}

/** "Jo Wren, 54, of Sandhaven". */
function isAge(tokens: readonly Token[], after: number): boolean {
  return (
    tokens[after]?.text === ',' &&
    /^[1-9]\d$/.test(tokens[after + 1]?.text ?? '') &&
    /^(?:[,.;]|of|from|who|said)$/.test(tokens[after + 2]?.text ?? '')
  );
}

/** Two words or more that hold nothing of a body, a place or a thing. */
function mayBePerson(reading: TextReading, mention: NamedMention): boolean {
  return (
    mention.words.length > 1 &&
    !reading.small.has(lastOf(mention)) &&
    looksLikePerson(reading, mention) &&
    !/^(?:the|['’]s?)$/.test(before(reading, mention))
  );
}

function looksLikePerson({ text }: TextReading, { words, span }: NamedMention): boolean {
  if (words.length > MOST_WORDS || PLACES_AND_HOUSES.has(words.join(' '))) return false;
  const last = words[words.length - 1];
  if (PLACES_AND_HOUSES.has(last) || ADJECTIVES_OF_ORIGIN.has(last) || DOCUMENTS.has(singular(last))) return false;
  if (!GIVEN_NAME_KINDS.has(words[0]) && (ADJECTIVES_OF_ORIGIN.has(words[0]) || PEOPLE.has(singular(last))))
    return false;
  const spelled = text.slice(...span).split(/\s+/);
  return spelled.every(
    (word) => (NAME_OF_A_PERSON.test(word) || INITIAL.test(word) || PARTICLES.has(word)) && !namesBody(word),
  );
}

function withOdds(mention: NamedMention, odds: number): NamedMention {
  if (odds <= 0) {
    const kind = mention.kind === 'person' ? 'organization' : mention.kind;
    return { ...mention, kind, odds, sure: Math.abs(odds) >= SURE };
  }
  const pronoun =
    mention.pronoun ?? (mention.words.length > 1 ? (GIVEN_NAME_KINDS.get(mention.words[0]) ?? null) : null);
  return { ...mention, kind: 'person', odds, sure: odds >= SURE, pronoun };
}

/** The word before the name, its titles included. */
function before(reading: TextReading, mention: NamedMention): string {
  const { tokens } = reading.sentences[mention.sentence];
  return tokens[firstTokenFrom(tokens, mention.from) - 1]?.text.toLowerCase() ?? '';
}

/** Mentions in text order, those of a sentence together. */
function bySentence(mentions: readonly NamedMention[]): NamedMention[][] {
  const groups = new Map<number, NamedMention[]>();
  for (const mention of mentions) {
    const own = groups.get(mention.sentence);
    if (own) own.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return [...groups.values()];
}

const lastOf = ({ words }: NamedMention) => words[words.length - 1];
