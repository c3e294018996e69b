/** Finds furniture by what it says. */
import type { BoilerplateFlag, BoilerplateKind } from '../analysis';
import { type Finder, lastProse } from './finder';
import { isDeskSignature } from './names';
import { type PhraseIndex, phrasesOf } from './phrases/match';
import type { PhraseGroup, Place } from './phrases/phrase';
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
export const findPhrases =
  (index: PhraseIndex<PhraseGroup>): Finder =>
  (signs) =>
    signs.flatMap((sign) => flagOf(index, sign, () => true));

/** Phrases that mean something else within the article than after it: "Source: …" under a picture is its credit. */
export const findPlacedPhrases =
  (index: PhraseIndex<PhraseGroup>): Finder =>
  (signs, found) => {
    const end = lastProse(signs, found);
    return signs.flatMap((sign) => {
      const place: Place = sign.index > end ? 'tail' : 'within';
      return flagOf(index, sign, (group) => group.place === place);
    });
  };

/** The first group that speaks for the block has it: lists are in order of how much a phrase tells. */
function flagOf(
  index: PhraseIndex<PhraseGroup>,
  sign: BlockSigns,
  isHere: (group: PhraseGroup) => boolean,
): BoilerplateFlag[] {
  const group = phrasesOf(index, sign.phrase, sign.words).find((one) => isHere(one) && speaksFor(one, sign));
  if (!group) return [];
  // "Posted by …" credits a person, or a desk that stands for nobody.
  const isDesk = group.kind === 'byline' && isDeskSignature(sign.block.text);
  return [{ block: sign.index, kind: group.kind, flagged: isDesk || (group.flagged ?? true) }];
}

/** What stands in a figure is the picture's, whatever it says. */
function speaksFor(group: PhraseGroup, sign: BlockSigns): boolean {
  if (sign.caption && group.kind !== 'photo-credit') return false;
  return !NEVER_PROSE.has(group.kind) || !sign.prose || sign.block.linkDensity >= PROSE_LINK_DENSITY;
}
