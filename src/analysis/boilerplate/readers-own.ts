/** What a reader has taught about a site: blocks that are, or are not, furniture there, and phrases of their own. */
import type { BoilerplateFlag } from '../analysis';
import { asPhrase } from './normalise';
import { indexPhrases, phrasesOf } from './phrases/match';
import type { BlockSigns } from './signs';

export interface SiteFurniture {
  /** As the reader has typed them: `ownPattern` makes patterns of them. */
  phrases: string[];
  /** Blocks that are furniture, as `correctionKey` writes them. */
  furniture: string[];
  /** Blocks that are not, written so too. */
  article: string[];
}

export const NOTHING_TAUGHT: SiteFurniture = { phrases: [], furniture: [], article: [] };

/** UTF-16 units. A correction stands for a line of a template, which is shorter; of a paragraph its beginning is enough. */
const LONGEST_KEY = 200;
/** In words: what a reader's phrase speaks for. They know their site. */
const LONGEST_BLOCK_WORDS = 400;

/** @returns what a correction of this text is remembered by: copies with other numbers, marks or case count as the same */
export function correctionKey(text: string): string {
  return shortened(asPhrase(text));
}

/** @returns the beginning of a text that keys and phrases go by; never half of a character, which no storage gives back */
export function shortened(text: string): string {
  return text.slice(0, LONGEST_KEY).replace(/[\ud800-\udbff]$/, '');
}

/**
 * @param typed a phrase as a reader writes it; `…`, `...` or `*` stands for any words
 * @returns the pattern, or an empty string when nothing but marks was typed
 */
export function ownPattern(typed: string): string {
  const pieces = shortened(typed).replaceAll('...', '…').replaceAll('*', '…').split('…').map(asPhrase);
  return pieces.some(Boolean) ? pieces.join(' … ').trim() : '';
}

/**
 * Puts the reader's word over ours. A block's own correction counts more than a phrase.
 * @param kindFor the kind of a block that only the reader calls furniture
 * @returns the flags in block order
 */
export function withReadersOwn(
  flags: readonly BoilerplateFlag[],
  signs: readonly BlockSigns[],
  taught: SiteFurniture,
  kindFor: (sign: BlockSigns) => BoilerplateFlag['kind'],
): BoilerplateFlag[] {
  if (taught.phrases.length + taught.furniture.length + taught.article.length === 0) return [...flags];
  const known = new Map(flags.map((flag) => [flag.block, flag]));
  const furniture = new Set(taught.furniture);
  const article = new Set(taught.article);
  const phrases = indexPhrases([
    { upTo: LONGEST_BLOCK_WORDS, patterns: taught.phrases.map(ownPattern).filter(Boolean) },
  ]);
  return signs.flatMap((sign): BoilerplateFlag[] => {
    const flag = known.get(sign.index);
    const key = shortened(sign.phrase);
    if (sign.block.tag === 'title') return flag ? [flag] : [];
    if (article.has(key)) return flag && !flag.flagged ? [flag] : [];
    if (furniture.has(key) || phrasesOf(phrases, sign.phrase, sign.words).length > 0) {
      return [{ block: sign.index, kind: flag?.kind ?? kindFor(sign), flagged: true }];
    }
    return flag ? [flag] : [];
  });
}
