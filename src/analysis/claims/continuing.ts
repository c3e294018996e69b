/**
 * Follows what has been attributed from one sentence into the next ones, which often go on without naming the source
 * again: figures after a report's first finding, "They also …" after what officials said.
 */
import type { Span } from '../../article';
import type { Sentence } from '../language/sentences';
import { type Carrier, isStated } from './carriers';
import type { SentenceSigns } from './signs';
import { FINDING_WORDS, FINDINGS } from './words/sign-words';

/** What was attributed last, and how long ago. */
export interface Passage {
  carrier: Carrier;
  /** Sentences since. */
  since: number;
  /** The source is a survey, a study or the like, whose figures go on for paragraphs. */
  findings: boolean;
  block: number;
}

/** A poll's article returns to its figures until the end; further away they may be another's. */
const FINDINGS_REACH = 20;

/** @returns what is being attributed after a sentence: what it rests on itself, or what was before */
export function passageAfter(
  passage: Passage | null,
  carrier: Carrier | null,
  text: string,
  block: number,
): Passage | null {
  return carrier ? passageOf(text, carrier, block) : passage && oneFurther(passage);
}

/** @returns the passage, one sentence further on */
export function oneFurther(passage: Passage): Passage {
  return { ...passage, since: passage.since + 1 };
}

/** The passage that a carried sentence begins. */
function passageOf(text: string, carrier: Carrier, block: number): Passage {
  const source = carrier.attribution.source.map(([start, end]: Span) => text.slice(start, end)).join(' ');
  const words = source.toLowerCase().match(/\p{L}+/gu) ?? [];
  const findings = words.some((word) => FINDINGS.has(word));
  return { carrier, since: 0, findings, block };
}

/** Only what was stated goes on, and what was quoted whole does not: there the marks say where it ends. */
export function goesOn(passage: Passage, sentence: Sentence, signs: SentenceSigns, block: number): boolean {
  const { carrier, since, findings } = passage;
  if (findings && since < FINDINGS_REACH && tellsFindings(sentence, signs)) return true;
  const { attribution } = carrier;
  if (since > 0 || block !== passage.block || !isStated(attribution) || attribution.quotation === 'direct')
    return false;
  return sentence.tokens[0]?.text.toLowerCase() === 'they';
}

/** Percentages, points and samples. */
function tellsFindings({ tokens }: Sentence, signs: SentenceSigns): boolean {
  return signs.percentOrMoney || tokens.some((token) => FINDING_WORDS.has(token.text.toLowerCase()));
}
