/** Finds the attribution that stands behind a sentence. */
import type { Span } from '../../article';
import type { Attribution, CueKind } from '../analysis';

/** An attribution as far as it covers a sentence. */
export interface Carrier {
  index: number;
  attribution: Attribution;
  /** Its content within the sentence. */
  content: Span[];
  /** Share of the sentence's characters that are its content, 0–1. */
  share: number;
}

/** What these verbs take is not simply true or false: whoever writes the sentence claims that it was wished, thought or decided. */
const WISHED: ReadonlySet<CueKind> = new Set(['wants', 'feels', 'asks', 'orders', 'decides', 'perceives', 'believes']);
/** From this share of the sentence on a statement is what the sentence is about; below, it is told of in passing. */
const STATED_FROM = 0.15;
/** What is wished or thought stands behind a sentence only when it fills most of it. */
const WISHED_FROM = 0.5;

/** @returns whether the verb makes of the content something that can be true or false */
export function isStated(attribution: Attribution): boolean {
  return !WISHED.has(attribution.cueKind);
}

/** "It is expected that", "seems to have": nobody is named, and no words of theirs are quoted. */
function isNobodys({ speaker, quotation }: Attribution): boolean {
  return quotation === 'indirect' && speaker === null;
}

/** @returns whether the sentence rests on the attribution */
export function carries({ attribution, share }: Carrier): boolean {
  return !isNobodys(attribution) && share >= (isStated(attribution) ? STATED_FROM : WISHED_FROM);
}

/**
 * Answers for sentences in text order; linear in the attributions, since each is looked at only near its place.
 * @param attributions of the article, in any order
 */
export function carriersOf(
  attributions: readonly Attribution[],
): (sentence: { start: number; end: number }) => Carrier[] {
  const pieces = attributions
    .flatMap((attribution, index) => attribution.content.map((span) => ({ span, index, attribution })))
    .sort((a, b) => a.span[0] - b.span[0]);
  let first = 0;
  return ({ start, end }) => {
    while (first < pieces.length && pieces[first].span[1] <= start) first++;
    const carriers = new Map<number, Carrier>();
    for (let i = first; i < pieces.length && pieces[i].span[0] < end; i++) {
      const { span, index, attribution } = pieces[i];
      const within: Span = [Math.max(span[0], start), Math.min(span[1], end)];
      if (within[0] >= within[1]) continue;
      const carrier = carriers.get(index) ?? { index, attribution, content: [], share: 0 };
      carrier.content.push(within);
      carrier.share += (within[1] - within[0]) / (end - start);
      carriers.set(index, carrier);
    }
    return [...carriers.values()].sort((a, b) => b.share - a.share);
  };
}
