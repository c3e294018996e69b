/**
 * Finds claims: checkable assertions, and the attribution that stands behind each, if any. Sentence by sentence: signs are
 * counted, their weights added; above a threshold the sentence is a claim, and what it weighs is its worth.
 */
import { type Article, type Block, blockEnd, type Span } from '../../article';
import type { Attribution, Claim } from '../analysis';
import { type Sentence, sentencesOf } from '../language/sentences';
import { type Carrier, carriersOf, carries, isStated } from './carriers';
import { linkOf } from './claim-links';
import { goesOn, type Passage, passageOf } from './continuing';
import { readSigns, type SentenceSigns } from './signs';
import { BASE, CARRIED_WEIGHTS, CLAIM_FROM, SIGN_WEIGHTS } from './weights';

/** A sentence that is content nearly as a whole is claimed as such; else its own words belong to the claim. */
const ALL_CONTENT_FROM = 0.6;

/** @returns the article's claims in text order; none from furniture and headings */
export function findClaims(
  article: Article,
  attributions: readonly Attribution[],
  furniture: ReadonlySet<number>,
): Claim[] {
  const carriers = carriersOf(attributions);
  const claims: Claim[] = [];
  let passage: Passage | null = null;
  for (const [index, block] of article.blocks.entries()) {
    if (furniture.has(index) || isHeading(block)) continue;
    for (const sentence of sentencesOf(article.text, block.start, blockEnd(block))) {
      const carrier = carriers(sentence).find(carries) ?? null;
      const signs = readSigns(sentence);
      const implied: boolean = !carrier && passage !== null && goesOn(passage, sentence, signs, index);
      const odds = oddsOf(
        carrier?.attribution.quotation === 'direct' ? readSigns(within(sentence, carrier)) : signs,
        carrier,
      );
      if (!isNoStatement(signs) && odds.claim >= CLAIM_FROM) {
        claims.push(
          claimOf(block, sentence, {
            carrier,
            implied: implied ? (passage?.carrier ?? null) : null,
            worth: odds.worth,
          }),
        );
      }
      if (carrier && (!passage?.findings || carrier.attribution !== passage.carrier.attribution)) {
        passage = passageOf(article.text, carrier, index);
      } else if (passage !== null) passage = later(passage);
    }
  }
  return claims;
}

/** One sentence further on. */
function later(passage: Passage): Passage {
  return { ...passage, since: passage.since + 1 };
}

/** A headline's claim is made again below it, with its source. */
function isHeading(block: Block): boolean {
  return block.tag === 'title' || /^h[1-6]$/.test(block.tag);
}

/** Questions, labels and headlines, whatever figures they hold. */
function isNoStatement(signs: SentenceSigns): boolean {
  return signs.question || signs.unfinished || signs.titleCase;
}

/** What is quoted is weighed by itself: who says it and where is not what is claimed. */
function within(sentence: Sentence, { content }: Carrier): Sentence {
  const tokens = sentence.tokens.filter((token) =>
    content.some(([start, end]) => token.start >= start && token.end <= end),
  );
  return tokens.length > 0 ? { ...sentence, tokens } : sentence;
}

/** The sum of the weights, as in logistic regression. */
function oddsOf(signs: SentenceSigns, carrier: Carrier | null): { claim: number; worth: number } {
  const odds = { ...BASE };
  for (const { amount, claim, worth } of SIGN_WEIGHTS) {
    odds.claim += claim * amount(signs);
    odds.worth += worth * amount(signs);
  }
  if (carrier) {
    const { quotation } = carrier.attribution;
    const weights = !isStated(carrier.attribution)
      ? CARRIED_WEIGHTS.wished
      : quotation === 'direct'
        ? CARRIED_WEIGHTS.quoted
        : CARRIED_WEIGHTS.stated;
    odds.claim += weights.claim;
    odds.worth += weights.worth;
  }
  return odds;
}

/** The claim is the content where that is nearly all of the sentence, else the sentence: spans never take in half a clause. */
function claimOf(
  block: Block,
  sentence: Sentence,
  { carrier, implied, worth }: { carrier: Carrier | null; implied: Carrier | null; worth: number },
): Claim {
  const spans: Span[] =
    carrier && carrier.share >= ALL_CONTENT_FROM ? carrier.content : [[sentence.start, sentence.end]];
  const source = carrier ?? implied;
  const link = linkOf(block, sentence);
  return {
    spans,
    worth: probability(worth),
    attribution: source ? source.index : null,
    ...(implied ? { implied: true } : {}),
    ...(link ? { link } : {}),
  };
}

/** Log odds as a number between 0 and 1, to two places: finer would promise more than signs can tell. */
function probability(odds: number): number {
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
