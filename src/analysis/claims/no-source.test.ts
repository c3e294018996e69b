/** What must never stand among the claims that have no source. */
import { describe, expect, it } from 'vitest';
import type { Span } from '../../article';
import type { Attribution } from '../analysis';
import { articleOf } from '../made-up-article';
import { findClaims } from './claims';

/** A number, a deed and a place: the scorer takes it for a claim wherever it stands. */
const CLAIM = 'The council sold 14,000 tickets for the bridge in Orsa on March 3, 2031.';

/**
 * @param lines the paragraphs
 * @param content what is attributed to "Ruiz", if anything
 * @returns the words of the claims with no source
 */
function unsourcedIn(lines: string[], content = '', confidence = 0.9): string[] {
  const article = articleOf(lines);
  const spanOf = (words: string): Span => [article.text.indexOf(words), article.text.indexOf(words) + words.length];
  const attribution: Attribution = {
    source: [spanOf('Ruiz')],
    cue: [],
    content: [spanOf(content)],
    quotation: 'indirect',
    cueKind: 'decides',
    region: 'body',
    confidence,
    speaker: 's1',
  };
  return findClaims(article, content ? [attribution] : [], new Set())
    .filter((claim) => claim.attribution === null)
    .map(({ spans }) => spans.map(([start, end]) => article.text.slice(start, end)).join(' … '));
}

const COUNTED = 'the council sold 14,000 tickets for the bridge in Orsa on March 3, 2031';

describe('with no source stands', () => {
  it('the article’s own claim', () => {
    expect(unsourcedIn([CLAIM])).toEqual([CLAIM]);
  });

  it('what an attribution is too unsure of', () => {
    const line = `The bridge, now closed, is old, and Ruiz is sure ${COUNTED}.`;
    expect(unsourcedIn([line], COUNTED, 0.2)).toHaveLength(1);
  });

  it('a sentence with a few words quoted in it', () => {
    const line = 'The council sold 14,000 tickets for the “bridge” in Orsa on March 3, 2031.';
    expect(unsourcedIn([line])).toEqual([line]);
  });

  it('the same claim with another figure', () => {
    expect(unsourcedIn([CLAIM, CLAIM.replace('14,000', '15,000')])).toHaveLength(2);
  });
});

describe('with no source never stands', () => {
  it.each<[string, string[], string]>([
    ['what a shown attribution covers', [`The bridge, now closed, is old, and Ruiz is sure ${COUNTED}.`], COUNTED],
    ['a paragraph of quotation', [`“${CLAIM}”`], ''],
    ['a paragraph of quotation that the next goes on with', [`“${CLAIM}`, '“Nobody came.”'], ''],
    ['a sentence within a longer quotation', [`“It is late. ${CLAIM} It failed.”`], ''],
  ])('%s', (_, lines, content) => {
    expect(unsourcedIn(lines, content)).toEqual([]);
  });

  it('the same claim twice', () => {
    expect(unsourcedIn([CLAIM, 'It rained.', CLAIM.replace('Orsa on', 'Orsa, on')])).toEqual([CLAIM]);
  });
});
