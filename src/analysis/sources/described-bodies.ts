/** Finds which body a description means that names none: "the company", "the retailer", "a federal court" in an opening. */
import { AHEAD, type Description, type Meant } from './descriptions';
import type { Discourse, Trace } from './discourse';
import type { Entity } from './entity';
import { BODIES } from './words/kind-nouns';
import { PLACES_AND_HOUSES } from './words/places';

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
/** What a body is by its trade or kind; its name must not say that it is of another. */
const TRADES_OF_BODIES: ReadonlySet<string> = new Set(
  `retailer bank lender insurer airline carmaker automaker drugmaker chipmaker broadcaster network channel publisher manufacturer
  brewer supermarket chain giant brand startup start-up studio university college school hospital museum
  magazine regulator brokerage developer operator utility`.split(/\s+/),
);
/** Nouns for what sells something. */
const FIRMS: ReadonlySet<string> = new Set(['company', 'firm']);
/** What a firm is not. */
const CIVIC: ReadonlySet<string> = new Set(
  `authority department ministry police court senate house congress parliament university college school hall city county council
  commission committee government party army navy force union embassy bureau agency administration campaign coalition league
  association federation times post`.split(/\s+/),
);
/** With its article; more words tell which one. */
const MOST_WORDS = 3;
/** Makers of laws and judges: named by these words only, and by none that stands for any body. */
const HOUSES: ReadonlySet<string> = new Set([
  'senate',
  'house',
  'congress',
  'parliament',
  'court',
  'assembly',
  'legislature',
]);
/** In sentences: "the agency" points back within a few paragraphs. */
const REACH = 8;

/** @returns for "the agency" the body that spoke or was named last; or null */
export function bodyMeant(discourse: Discourse, { head, words, names, at, sentence }: Description): Meant | null {
  const isTrade = TRADES_OF_BODIES.has(head);
  if (!ANY_BODY.has(head) && !isTrade) return null;
  // "the Ruiz company", "the old fishing company of the town" say which one.
  if (names.length > 0 || (isTrade && words.length > MOST_WORDS)) return null;
  const near = discourse.before(at, sentence, REACH).filter((trace) => !trace.quoted);
  const isFirm = isTrade || FIRMS.has(head);
  const fits = ({ entity, mention, speaker }: Trace) =>
    entity
      ? !isPlace(entity) && !isHouse(entity) && !mention?.stands?.place && !(isFirm && isOtherBody(entity, head))
      : !isFirm || !BODIES.has(speaker?.head ?? '');
  const spoke = near.findLast(
    (trace) => trace.speaker?.kind === 'organization' && (trace.entity || !isTrade) && fits(trace),
  )?.speaker;
  const named = near.findLast(
    (trace) => trace.entity?.kind === 'organization' && !trace.mention?.aside && fits(trace),
  )?.entity;
  const meant = spoke ?? named;
  return meant ? { meant, reason: 'body-noun' } : null;
}

/** A country or a town is no agency and no bank. */
function isPlace({ fullest }: Entity): boolean {
  return PLACES_AND_HOUSES.has(fullest.words.filter((word) => word !== 'the').join(' '));
}

/** "the union", "the agency" is no "State Senate". */
function isHouse({ fullest: { words } }: Entity): boolean {
  return HOUSES.has(words[words.length - 1]);
}

/** "the bank" is no "Ministry of Finance": its name says that it is another kind of body. */
function isOtherBody({ fullest }: Entity, head: string): boolean {
  return (
    !fullest.words.includes(head) &&
    fullest.words.some((word) => (FIRMS.has(head) ? CIVIC.has(word) : BODIES.has(word)))
  );
}

/** @returns for "a federal court" in an opening the one body below whose name holds the noun, when there is just one */
export function bodyAhead(entities: readonly Entity[], { head, sentence }: Description): Meant | null {
  if (!BODIES.has(head) || GENERIC_BODIES.has(head)) return null;
  const named = entities.filter(
    ({ kind, fullest, mentions }) =>
      kind === 'organization' &&
      fullest.words.length > 1 &&
      fullest.words.includes(head) &&
      mentions[0].mention.sentence - sentence <= AHEAD,
  );
  return named.length === 1 ? { meant: named[0], reason: 'body-noun' } : null;
}

/** Nouns of which an article often speaks without naming any. */
const GENERIC_BODIES: ReadonlySet<string> = new Set([
  'government',
  'state',
  'house',
  'company',
  'country',
  'city',
  'campaign',
]);
