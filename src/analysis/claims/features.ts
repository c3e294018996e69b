/**
 * What the learned scorer looks at, as named amounts. The names are hashed and forgotten: the weights hold numbers only.
 * Training and reading share this file, so nothing here may change without training anew (`npm run train:claims`).
 */
import type { CueKind } from '../analysis';
import type { Sentence } from '../language/sentences';
import { hashText } from '../model/hashing';
import { isStated } from './carriers';
import type { SentenceContext } from './sentence-context';
import { type SentenceSigns, SIGN_NAMES } from './signs';

/** How much of each feature there is, by the hash of its name. */
export type Features = Map<number, number>;

/** Sentence lengths, in words, beyond which another weight is added: length counts, but not by the word. */
const LENGTHS = [4, 7, 10, 14, 19, 25, 35];
/** Counts of a sign beyond which another weight is added: the fifth figure makes a sentence no surer than the fourth. */
const COUNTS = [0, 1, 2, 3];
/** Words count half beside signs: there are many, and each was seen in few sentences. */
const WORD_AMOUNT = 0.5;
/** Shares of a sentence that an attribution covers, beyond which another weight is added. */
const SHARES = [0.25, 0.5, 0.75];
/** Blocks at an article's beginning, where it sums itself up. */
const OPENING_BLOCKS = 3;
/** First words that take up what was said, or do not. */
const TAKING_UP = new Set('he she they it his her their its that this these those the in but'.split(' '));
const PRONOUNS = new Set('he she they it his her their its'.split(' '));

const add = (features: Features, name: string, amount = 1) => features.set(hashText(name), amount);

/** A word as a feature: lower case, its digits as 0. */
const wordOf = (text: string) => text.toLowerCase().replaceAll('’', "'").replace(/\d/g, '0');

/** The hashes of `word …`, whose beginning is always the same: a sentence has many, and each is wanted twice. */
function wordFeature(text: string): number {
  return hashText(`word ${wordOf(text)}`);
}

/** For each sign the features of its bounds. Made once: the names never change. */
const SIGN_FEATURES = Object.fromEntries(
  SIGN_NAMES.map((name) => [
    name,
    (name === 'words' ? LENGTHS : COUNTS).map((bound) => ({ bound, feature: hashText(`${name}>${bound}`) })),
  ]),
) as Record<keyof SentenceSigns, { bound: number; feature: number }[]>;

/** @returns the words and signs of a sentence: all that is known of one that stands alone */
export function statementFeatures({ tokens }: Sentence, signs: SentenceSigns): Features {
  const features: Features = new Map();
  for (const token of tokens) features.set(wordFeature(token.text), WORD_AMOUNT);
  for (const name of SIGN_NAMES) {
    const count = Number(signs[name]);
    for (const { bound, feature } of SIGN_FEATURES[name]) if (count > bound) features.set(feature, 1);
  }
  return features;
}

/**
 * @param features the words and signs of what is stated, to which the others are added
 * @param debated the log odds that the sentence would be checked in a debate
 * @returns what tells whether a sentence of an article is a claim, and of which worth
 */
export function claimFeatures(context: SentenceContext, features: Features, debated: number): Features {
  const { carrier, carriers, blockIndex, place, of, isHeadline } = context;
  add(features, 'debated', Math.max(-4, Math.min(4, debated)) / 2);
  if (carrier) {
    const { quotation, cueKind } = carrier.attribution;
    add(features, 'carried');
    add(features, `carried ${quotation}`);
    add(features, `carried ${cueKind}`);
    if (isStated(carrier.attribution)) add(features, 'carried stated');
    add(features, 'carried share', carrier.share);
  } else if (carriers.length > 0) add(features, 'touched');
  if (blockIndex < OPENING_BLOCKS) add(features, 'opening');
  if (isHeadline) add(features, 'headline');
  if (place === 0) add(features, 'first in block');
  if (of === 1) add(features, 'alone in block');
  return features;
}

/** @returns what tells whether somebody stands behind the sentence */
export function sourceFeatures(context: SentenceContext): Features {
  const { sentence, carrier, carriers, takesUp } = context;
  const features: Features = new Map();
  if (carrier) add(features, 'carried');
  if (takesUp) add(features, takesUp.findings ? 'goes on with findings' : 'goes on');
  if (carriers.length > 0) {
    const [{ share, attribution }] = carriers;
    add(features, 'covered');
    add(features, 'covered share', share);
    for (const bound of SHARES) if (share > bound) add(features, `share>${bound}`);
    add(
      features,
      'covered in all',
      Math.min(
        1,
        carriers.reduce((sum, each) => sum + each.share, 0),
      ),
    );
    add(features, `covered ${attribution.quotation}`);
    add(features, `covered ${attribution.cueKind satisfies CueKind}`);
    add(features, isStated(attribution) ? 'covered stated' : 'covered wished');
    if (attribution.source.length === 0) add(features, 'covered by nobody');
    add(features, 'confidence', attribution.confidence);
  }
  if (!carrier) addTrail(features, context);
  for (const token of sentence.tokens) {
    features.set(wordFeature(token.text), WORD_AMOUNT);
    if ('"“”'.includes(token.text)) add(features, 'quotation mark');
  }
  return features;
}

/** How the sentence hangs together with what was attributed before it. */
function addTrail(features: Features, { sentence, trail, blockIndex, place }: SentenceContext): void {
  const first = (sentence.tokens[0]?.text ?? '').toLowerCase();
  if (TAKING_UP.has(first)) add(features, `first ${first}`);
  if (place === 0) add(features, 'first in block');
  if (!trail) {
    add(features, 'nothing before');
    return;
  }
  const { carrier, gap, block } = trail;
  add(features, 'before');
  if (gap <= COUNTS.length) add(features, `before by ${gap}`);
  add(features, block === blockIndex ? 'before in block' : 'before in another block');
  add(features, `before ${carrier.attribution.cueKind}`);
  add(features, `before ${carrier.attribution.quotation}`);
  if (carrier.share > SHARES[1]) add(features, 'before in full');
  if (gap === 1 && block === blockIndex) add(features, PRONOUNS.has(first) ? 'right before, taken up' : 'right before');
}
