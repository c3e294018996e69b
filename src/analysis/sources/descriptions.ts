/** Finds whom a description means that points back: "the mayor", "the agency", "the poll", "the Republican nominee". */
import type { Compound, Discourse, Trace } from './discourse';
import type { Entity } from './entity';
import { genderOf } from './gender';
import { bare } from './name-parts';
import { isPlural, singular } from './noun-kinds';
import type { Pair } from './pairs';
import type { LinkReason, Speaker } from './speaker';
import { BODIES, DOCUMENTS, PEOPLE, STANDS_FOR_ANY } from './words/kind-nouns';
import { ADJECTIVES_OF_ORIGIN, PLACES_AND_HOUSES } from './words/places';
import { OFFICES } from './words/titles';

/** A description as it stands at a place of the text. */
export interface Description {
  head: string;
  words: readonly string[];
  at: number;
  sentence: number;
  /** Of its words those written with a capital, in lower case: "the Ruiz campaign" is not "the Gil campaign". */
  names: readonly string[];
  /** A headline or an opening names nobody fully: whom it describes, the text below names. */
  looksAhead: boolean;
}

/** Titles for one office. */
const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map([
  ['judge', ['judge', 'justice']],
  ['senator', ['senator', 'sen']],
  ['governor', ['governor', 'gov']],
  ['congressman', ['congressman', 'rep', 'representative']],
  ['congresswoman', ['congresswoman', 'rep', 'representative']],
  [
    'lawmaker',
    ['senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman', 'assemblyman', 'assemblywoman'],
  ],
  ['representative', ['representative', 'rep']],
  ['general', ['general', 'gen']],
  ['detective', ['detective', 'det']],
  ['doctor', ['dr', 'doctor']],
  ['professor', ['professor', 'prof']],
]);
/** "The inspector general" is no general: the word before tells one office from another. */
const GENERALS: ReadonlySet<string> = new Set([
  'attorney',
  'inspector',
  'solicitor',
  'surgeon',
  'secretary',
  'auditor',
]);
/** In sentences: what is described before it is named is named soon. */
export const AHEAD = 10;
/** In sentences: an article's length for most, and a bound for the longest. */
export const FAR_REACH = 80;
/** Words of a description that tell nobody from anybody. */
const SMALL = /^(?:the|a|an|of|and|in|for|at|on|former|current|own|this|that|these|those|his|her|its|their)$/;

/** Parties exclude each other; other modifiers may be news to the reader ("the California congressman"). */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['republican', 'r'],
  ['gop', 'r'],
  ['democratic', 'd'],
  ['democrat', 'd'],
  ['labour', 'l'],
  ['conservative', 'c'],
  ['tory', 'c'],
]);

/** @returns the entity whose office or role the words name, most words in common first, then the last mentioned; or null */
export function officeMeant(
  entities: readonly Entity[],
  discourse: Discourse,
  description: Description,
): Entity | null {
  const { head, words, looksAhead } = description;
  if (!PEOPLE.has(head) && !OFFICES.has(head)) return null;
  const titles = SAME_OFFICE.get(head) ?? [head];
  const telling = words.filter((word) => word !== head && !SMALL.test(word)).map(bare);
  const near = namedNear(discourse, description);
  const kindOfGeneral = head === 'general' ? words.find((word) => GENERALS.has(word)) : undefined;
  const holders = (looksAhead ? entities : near).filter(
    ({ kind, offices, pronoun }) =>
      kind === 'person' &&
      (pronoun === null || genderOf(head) === null || genderOf(head) === pronoun) &&
      titles.some((title) => offices.has(title)) &&
      !contradicts(telling, offices) &&
      (!kindOfGeneral || offices.has(kindOfGeneral)),
  );
  // Who is only described so far may be anybody, unless one alone in the article holds the office.
  if (looksAhead) return soleOrLoudest(holders, discourse);
  const shared = ({ offices }: Entity) => telling.filter((word) => offices.has(word)).length;
  return holders.reduce<Entity | null>(
    (best, entity) => (best && shared(best) >= shared(entity) ? best : entity),
    null,
  );
}

/**
 * @returns for "the dean of the college" whom nobody before may be: the one person soon named below who alone holds the
 * office; whose the office is must agree where the words say; or null
 */
export function officeAhead(entities: readonly Entity[], { head, words, sentence }: Description): Entity | null {
  if (!OFFICES.has(head)) return null;
  const titles = SAME_OFFICE.get(head) ?? [head];
  const telling = words.filter((word) => word !== head && !SMALL.test(word)).map(bare);
  const holders = entities.filter(
    ({ kind, offices, mentions }) =>
      kind === 'person' &&
      titles.some((title) => offices.has(title)) &&
      !contradicts(telling, offices) &&
      mentions[0].mention.sentence - sentence <= AHEAD &&
      (telling.length === 0 || telling.some((word) => offices.has(word))),
  );
  return holders.length === 1 ? holders[0] : null;
}

/** Of several who hold the office, a headline means the one who speaks at least twice as often as any other. */
function soleOrLoudest(holders: readonly Entity[], discourse: Discourse): Entity | null {
  const [first, second] = [...holders].sort((a, b) => discourse.timesSpoken(b) - discourse.timesSpoken(a));
  if (!first || !second) return first ?? null;
  return discourse.timesSpoken(first) >= 2 * Math.max(1, discourse.timesSpoken(second)) ? first : null;
}

/** @returns the entities named within reach, the last named first */
function namedNear(discourse: Discourse, { at, sentence }: Description): Entity[] {
  const traces = discourse.before(at, sentence, FAR_REACH).reverse();
  return [...new Set(traces.flatMap((trace) => trace.entity ?? []))];
}

/** @returns whether somebody of these offices can't be meant: only parties contradict one another; not to be known for something is no contradiction */
export function contradicts(telling: readonly string[], offices: ReadonlySet<string>): boolean {
  const said = telling.flatMap((word) => PARTIES.get(word) ?? []);
  const held = [...PARTIES].flatMap(([word, party]) => (offices.has(word) ? party : []));
  return said.length > 0 && held.length > 0 && !said.some((party) => held.includes(party));
}

/** Nouns that one thing is called by in turn. */
const SAME_THING: readonly ReadonlySet<string>[] = [
  new Set(['study', 'survey', 'research', 'report', 'analysis', 'paper', 'review', 'investigation']),
  new Set(['poll', 'survey']),
  new Set(['video', 'recording', 'footage', 'clip', 'tape']),
  new Set(['law', 'bill', 'statute', 'legislation', 'measure']),
  new Set(['lawsuit', 'suit', 'complaint', 'filing']),
  new Set(['letter', 'memo', 'note', 'message', 'email']),
  new Set(['book', 'memoir', 'biography', 'account']),
];

export interface Meant {
  meant: Entity | Speaker | Compound | Pair;
  reason: LinkReason;
}

/**
 * @param traces where to look, the likeliest last
 * @returns what the description takes up again: something with the same noun, then with one that means the same; or null
 */
export function thingDescribed(
  traces: readonly Trace[],
  { head, words, names }: Pick<Description, 'head' | 'words' | 'names'>,
): Meant | null {
  const isOther = (known: readonly string[]) =>
    isOfOtherOrigin(known, words) ||
    (BODIES.has(head) && names.length > 0 && !names.some((name) => known.includes(name)));
  const one = singular(head);
  for (let i = traces.length - 1; i >= 0; i--) {
    const { speaker, entity, compound } = traces[i];
    if (compound?.head === head && !isOther(compound.words)) return { meant: compound, reason: 'same-noun' };
    if (speaker?.head === head && !isAnother(speaker, words) && !isOther(speaker.words ?? [])) {
      return { meant: speaker, reason: 'same-noun' };
    }
    // "the group" is any body just named, not one further off in whose name the word stands.
    if (entity && BODIES.has(head) && !STANDS_FOR_ANY.has(head) && entity.fullest.words.includes(head))
      return { meant: entity, reason: 'same-noun' };
  }
  const kin = SAME_THING.filter((set) => set.has(one));
  const alike = traces.findLast(
    ({ speaker }) =>
      speaker?.head &&
      isPlural(speaker.head) === isPlural(head) &&
      !isAnother(speaker, words) &&
      kin.some((set) => set.has(singular(speaker.head ?? ''))),
  );
  return alike?.speaker ? { meant: alike.speaker, reason: 'same-noun' } : null;
}

/** In letters: what a country and its adjective share. */
const ROOT = 3;

/** @returns whether both say of which country they are, and not of the same: "Russia's navy", "the French navy" */
function isOfOtherOrigin(known: readonly string[], words: readonly string[]): boolean {
  const origins = (of: readonly string[]) =>
    of
      .filter((word) => ADJECTIVES_OF_ORIGIN.has(word) || PLACES_AND_HOUSES.has(word))
      .map((word) => word.slice(0, ROOT));
  const [own, theirs] = [origins(words), origins(known)];
  return own.length > 0 && theirs.length > 0 && !own.some((root) => theirs.includes(root));
}

/** Words before a noun that tell one of its kind from another: "the 2019 study", "the second report". */
const TELLING =
  /^(?:(?:19|20)\d\d|first|second|third|latest|previous|earlier|separate|another|new|other|original|initial|final)$/;

/** @returns whether both descriptions tell which one is meant, and don't agree: "the 2019 study" is not "a 2021 study" */
function isAnother({ words: known = [] }: Speaker, words: readonly string[]): boolean {
  const own = words.filter((word) => TELLING.test(word));
  const theirs = known.filter((word) => TELLING.test(word));
  if (own.some((word) => /^(?:another|separate|other|second|third|previous|earlier)$/.test(word))) {
    return !own.some((word) => theirs.includes(word));
  }
  return own.some((word) => /^\d/.test(word)) && theirs.some((word) => /^\d/.test(word))
    ? !own.some((word) => theirs.includes(word))
    : false;
}

/** @returns whether the noun may point back at something named before, and is not new by itself */
export function pointsBack(head: string, determiner: string, words: readonly string[]): boolean {
  if (determiner === 'the' || determiner === 'this' || determiner === 'that') return true;
  const isThing = DOCUMENTS.has(head) || BODIES.has(head);
  return determiner === '' && words.length === 1 && isThing;
}
