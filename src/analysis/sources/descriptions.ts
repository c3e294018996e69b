/** Finds whom a description means that points back: "the mayor", "the agency", "the poll", "the Republican nominee". */
import type { Compound, Discourse, Trace } from './discourse';
import type { Entity } from './entities';
import { bare } from './name-parts';
import { singular } from './noun-kinds';
import type { LinkReason, Speaker } from './speaker';
import { BODIES, DOCUMENTS, PEOPLE } from './words/kind-nouns';
import { OFFICES } from './words/titles';

/** A description as it stands at a place of the text. */
export interface Description {
  head: string;
  words: readonly string[];
  at: number;
  sentence: number;
  /** A headline or an opening names nobody fully: whom it describes, the text below names. */
  looksAhead: boolean;
}

/** Nouns that stand for any body that was just named. */
const ANY_BODY: ReadonlySet<string> = new Set([
  'agency',
  'company',
  'organization',
  'organisation',
  'group',
  'firm',
  'newspaper',
  'paper',
  'outlet',
  'institute',
  'think-tank',
  'nonprofit',
  'charity',
  'watchdog',
  'union',
]);
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
/** In sentences: "the agency" points back within a few paragraphs. */
const REACH = 8;
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
  const holders = (looksAhead ? entities : near).filter(
    ({ kind, offices }) =>
      kind === 'person' && titles.some((title) => offices.has(title)) && !contradicts(telling, offices),
  );
  // Who is only described so far may be anybody, unless one alone in the article holds the office.
  if (looksAhead) return holders.length === 1 ? holders[0] : null;
  const shared = ({ offices }: Entity) => telling.filter((word) => offices.has(word)).length;
  return holders.reduce<Entity | null>(
    (best, entity) => (best && shared(best) >= shared(entity) ? best : entity),
    null,
  );
}

/** @returns the entities named within reach, the last named first */
function namedNear(discourse: Discourse, { at, sentence }: Description): Entity[] {
  const traces = discourse.before(at, sentence, FAR_REACH).reverse();
  return [...new Set(traces.flatMap((trace) => trace.entity ?? []))];
}

/** Only parties contradict one another; not to be known for something is no contradiction. */
function contradicts(telling: readonly string[], offices: ReadonlySet<string>): boolean {
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
  meant: Entity | Speaker | Compound;
  reason: LinkReason;
}

/**
 * @param traces where to look, the likeliest last
 * @returns what the description takes up again: something with the same noun, then with one that means the same; or null
 */
export function thingDescribed(traces: readonly Trace[], { head }: Pick<Description, 'head'>): Meant | null {
  const one = singular(head);
  for (let i = traces.length - 1; i >= 0; i--) {
    const { speaker, entity, compound } = traces[i];
    if (compound?.head === head) return { meant: compound, reason: 'same-noun' };
    if (speaker?.head && singular(speaker.head) === one && (speaker.head === head || speaker.kind === 'document')) {
      return { meant: speaker, reason: 'same-noun' };
    }
    if (entity && BODIES.has(head) && entity.fullest.words.includes(head))
      return { meant: entity, reason: 'same-noun' };
  }
  const kin = SAME_THING.filter((set) => set.has(one));
  const alike = traces.findLast(
    ({ speaker }) => speaker?.head && kin.some((set) => set.has(singular(speaker.head ?? ''))),
  );
  return alike?.speaker ? { meant: alike.speaker, reason: 'same-noun' } : null;
}

/** @returns for "the agency" the body that spoke or was named last; or null */
export function bodyMeant(discourse: Discourse, { head, at, sentence }: Description): Meant | null {
  if (!ANY_BODY.has(head)) return null;
  const near = discourse.before(at, sentence, REACH).filter((trace) => !trace.quoted);
  const spoke = near.findLast((trace) => trace.speaker?.kind === 'organization')?.speaker;
  const named = near.findLast((trace) => trace.entity?.kind === 'organization' && !trace.mention?.aside)?.entity;
  const meant = spoke ?? named;
  return meant ? { meant, reason: 'body-noun' } : null;
}

/** @returns whether the noun may point back at something named before, and is not new by itself */
export function pointsBack(head: string, determiner: string, words: readonly string[]): boolean {
  if (determiner === 'the' || determiner === 'this' || determiner === 'that') return true;
  const isThing = DOCUMENTS.has(head) || BODIES.has(head);
  return determiner === '' && words.length === 1 && isThing;
}
