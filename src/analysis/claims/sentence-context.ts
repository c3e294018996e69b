/** A sentence with what is known around it: the attributions that cover it, what was attributed before it, where it stands. */
import { type Article, type Block, blockEnd } from '../../article';
import type { Attribution } from '../analysis';
import { type Sentence, sentencesOf } from '../language/sentences';
import { type Carrier, carriersOf, carries } from './carriers';
import { goesOn, oneFurther, type Passage, passageAfter } from './continuing';
import { readSigns, type SentenceSigns } from './signs';

export interface SentenceContext {
  block: Block;
  /** Index into `Article.blocks`. */
  blockIndex: number;
  /** Which sentence of its block it is, from 0, and how many there are. */
  place: number;
  of: number;
  /** It stands where an article without markup has its headline. */
  isHeadline: boolean;
  sentence: Sentence;
  /** Of the whole sentence. */
  signs: SentenceSigns;
  /** What is stated: the quoted words alone where the sentence is a quotation with its source, else the sentence. */
  stated: Sentence;
  statedSigns: SentenceSigns;
  /** Attributions with content in the sentence, the one that covers most of it first. */
  carriers: Carrier[];
  /** The first of them that the sentence rests on. */
  carrier: Carrier | null;
  /** What it takes up, when no attribution covers it: what was attributed right before it, or a survey's findings. */
  takesUp: Passage | null;
  /** What was attributed last, in the sentence before or further back; null when nothing was. */
  trail: Trail | null;
}

/** With fewer blocks the first is more likely a paragraph than a headline. */
const HEADLINE_OVER_BLOCKS = 3;

/** The last sentence that rested on an attribution. */
export interface Trail {
  carrier: Carrier;
  /** 1: the sentence before. */
  gap: number;
  block: number;
}

/**
 * @param furniture indices of blocks that are left out; headings are too: what they claim is claimed again below them
 * @returns the article's sentences in text order; linear in text and attributions
 */
export function contextsOf(
  article: Article,
  attributions: readonly Attribution[],
  furniture: ReadonlySet<number>,
): SentenceContext[] {
  const carriersIn = carriersOf(attributions);
  const contexts: SentenceContext[] = [];
  let passage: Passage | null = null;
  let findings: Passage | null = null;
  let trail: Trail | null = null;
  for (const [blockIndex, block] of article.blocks.entries()) {
    if (furniture.has(blockIndex) || isHeading(block)) continue;
    const sentences = sentencesOf(article.text, block.start, blockEnd(block));
    for (const [place, sentence] of sentences.entries()) {
      const carriers = carriersIn(sentence);
      const carrier = carriers.find(carries) ?? null;
      const signs = readSigns(sentence);
      const stated = carrier?.attribution.quotation === 'direct' ? within(sentence, carrier) : sentence;
      const before: (Passage | null)[] = carrier ? [] : [passage, findings];
      contexts.push({
        block,
        blockIndex,
        place,
        of: sentences.length,
        isHeadline: blockIndex === 0 && article.blocks.length > HEADLINE_OVER_BLOCKS,
        sentence,
        signs,
        stated,
        statedSigns: stated === sentence ? signs : readSigns(stated),
        carriers,
        carrier,
        takesUp: before.find((each) => each !== null && goesOn(each, sentence, signs, blockIndex)) ?? null,
        trail,
      });
      passage = passageAfter(passage, carrier, article.text, blockIndex);
      findings = passage?.findings ? passage : findings && oneFurther(findings);
      trail = trailAfter(trail, carrier, blockIndex);
    }
  }
  return contexts;
}

function trailAfter(trail: Trail | null, carrier: Carrier | null, block: number): Trail | null {
  return carrier ? { carrier, gap: 1, block } : trail && { ...trail, gap: trail.gap + 1 };
}

function isHeading(block: Block): boolean {
  return block.tag === 'title' || /^h[1-6]$/.test(block.tag);
}

/** What is quoted is weighed by itself: who says it and where is not what is claimed. */
function within(sentence: Sentence, { content }: Carrier): Sentence {
  const tokens = sentence.tokens.filter((token) =>
    content.some(([start, end]) => token.start >= start && token.end <= end),
  );
  return tokens.length > 0 ? { ...sentence, tokens } : sentence;
}
