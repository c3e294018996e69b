/** Finds furniture by what it says. */
import type { BoilerplateFlag, BoilerplateKind } from '../analysis';
import { type Finder, lastProse } from './finder';
import { phrasesOf } from './phrases/match';
import type { PhraseGroup, Place } from './phrases/phrase';
import { PHRASES } from './phrases/phrases';
import type { BlockSigns } from './signs';

/** Kinds whose phrases also open honest sentences ("Watch: …"): of these a paragraph of running text is never one. */
const NEVER_PROSE: ReadonlySet<BoilerplateKind> = new Set([
  'related',
  'video',
  'share',
  'navigation',
  'advertisement',
  'timestamp',
  'photo-credit',
]);
/** Unless it holds more link than prose does. */
const PROSE_LINK_DENSITY = 0.3;

/** Phrases that mean the same wherever they stand. */
export const findPhrases: Finder = (signs) => signs.flatMap((sign) => flagOf(sign, 'anywhere'));

/** Phrases that mean something else within the article than after it: "Source: …" under a picture is its credit. */
export const findPlacedPhrases: Finder = (signs, found) => {
  const end = lastProse(signs, found);
  return signs.flatMap((sign) => flagOf(sign, sign.index > end ? 'tail' : 'within'));
};

function flagOf(sign: BlockSigns, place: Place): BoilerplateFlag[] {
  const group = phrasesOf(PHRASES, sign.phrase, sign.words).find(
    (candidate) => (candidate.place ?? 'anywhere') === place && speaksFor(candidate, sign),
  );
  return group ? [{ block: sign.index, kind: group.kind, flagged: group.flagged ?? true }] : [];
}

function speaksFor(group: PhraseGroup, sign: BlockSigns): boolean {
  if (sign.caption && group.kind !== 'photo-credit') return false;
  return !NEVER_PROSE.has(group.kind) || !sign.prose || sign.block.linkDensity >= PROSE_LINK_DENSITY;
}
