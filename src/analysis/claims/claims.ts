/**
 * Finds claims: checkable assertions, and the attribution that stands behind each, if any. Sentence by sentence the
 * learned scorer says whether it is a claim and of which worth, and whether a source is given; rules say what is no
 * claim whoever said it, which words of the sentence are the claim, and what makes it checkable.
 */
import type { Article, Span } from '../../article';
import type { Attribution, Claim, CueKind } from '../analysis';
import type { Sentence } from '../language/sentences';
import { checkableIn } from './checkable';
import { linkOf } from './claim-links';
import { assertedClauses, statedContent } from './clauses';
import { corroborate } from './corroboration';
import { isNoAssertion } from './no-assertions';
import { QuotedBlocks } from './quoted-blocks';
import { eachOnce } from './same-claim';
import { type ClaimScorer, scoreOf } from './scorer';
import { SHIPPED_SCORER } from './scorer-weights';
import { contextsOf, type SentenceContext } from './sentence-context';

/** A sentence is a claim from these log odds on, by cross-validation: a little doubt is worth a claim not missed. */
const CLAIM_FROM = -0.6;
/** A source counts as given from these log odds on. */
const SOURCED_FROM = 0;
/** A denial is trusted from this confidence on: below, it is as often a refusal to do something. */
const DENIED_FROM = 0.5;
/** An attribution whose source, cue and content make up this share of the sentence is what the sentence is. */
const COVERED_FROM = 0.5;
/** Below this confidence an attribution is not shown unless asked for: half the time it is wrong. */
const SEEN_FROM = 0.5;
/** Attitudes are not shown unless asked for: behind what somebody wants or sees the article may still stand itself. */
const ATTITUDES: ReadonlySet<CueKind> = new Set(['believes', 'wants', 'feels', 'perceives', 'other']);
/** What a step of the scorer's worth means in log odds: its scale adds up three judgements. */
const WORTH_STEP = 0.5;

/**
 * @param furniture indices of blocks that are no part of the article
 * @param scorer the shipped one, but for training
 * @returns the article's claims in text order; none from furniture and headings
 */
export function findClaims(
  article: Article,
  attributions: readonly Attribution[],
  furniture: ReadonlySet<number>,
  scorer: ClaimScorer = SHIPPED_SCORER,
): Claim[] {
  const claims: Claim[] = [];
  const quoted = new QuotedBlocks(article.text);
  for (const context of contextsOf(article, attributions, furniture)) {
    if (isNoAssertion(context)) continue;
    const odds = scoreOf(scorer, context);
    if (odds.claim < CLAIM_FROM) continue;
    const isSourced = isTheirs(context) || isCovered(context) || odds.sourced >= SOURCED_FROM;
    const backing = isSourced ? backingOf(context) : null;
    // Whose words they are the article may leave open; its own they are not.
    if (!backing && quoted.holds(context)) continue;
    const found = { worth: probability(WORTH_STEP * odds.worth), ...backing?.found };
    const link = linkOf(context.block, context.sentence);
    for (const spans of backing && !backing.found.implied ? [backing.spans] : assertedClauses(context.sentence)) {
      const checkable = checkableIn(context.sentence, spans);
      claims.push({
        spans,
        attribution: null,
        ...found,
        ...(link ? { link } : {}),
        ...(checkable.length > 0 ? { checkable } : {}),
      });
    }
  }
  return corroborate(article.text, eachOnce(article.text, claims, attributions), attributions);
}

/** What takes up what was attributed, and what somebody denies, is never the article's own claim, however it is worded. */
function isTheirs({ carrier, takesUp }: SentenceContext): boolean {
  const { cueKind, confidence } = carrier?.attribution ?? {};
  return takesUp !== null || (cueKind === 'denies' && (confidence ?? 0) >= DENIED_FROM);
}

/** What a reader sees underlined as somebody's statement for the most part is not without a source, whatever the scorer says. */
function isCovered({ sentence, carrier, carriers }: SentenceContext): boolean {
  const covering = carrier ?? carriers.at(0);
  if (!covering) return false;
  const { source, cue, confidence, quotation, cueKind } = covering.attribution;
  const length = sentence.end - sentence.start;
  if (covering.share + withinOf([...source, ...cue], sentence) / length < COVERED_FROM) return false;
  const isShown = quotation !== 'indirect' || !ATTITUDES.has(cueKind);
  return isShown && source.length > 0 && confidence >= SEEN_FROM;
}

/** @returns how many characters of the spans stand in the sentence */
function withinOf(spans: readonly Span[], { start, end }: Sentence): number {
  return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
}

interface Backing {
  found: Pick<Claim, 'attribution' | 'implied' | 'denied'>;
  spans: Span[];
}

/** Who stands behind a sentence: the attribution that covers it, else the one before, which it goes on with. */
function backingOf({ sentence, carriers, carrier, trail, takesUp }: SentenceContext): Backing | null {
  const covering = carrier ?? carriers.at(0);
  if (covering) {
    const denied = covering.attribution.cueKind === 'denies';
    return {
      found: { attribution: covering.index, ...(denied ? { denied: true as const } : {}) },
      spans: statedContent(sentence, covering),
    };
  }
  const before = (takesUp ?? trail)?.carrier;
  if (!before) return null;
  return { found: { attribution: before.index, implied: true }, spans: [[sentence.start, sentence.end]] };
}

/** Log odds as a number between 0 and 1, to three places: enough to sort by. */
function probability(odds: number): number {
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
