import { describe, expect, it } from 'vitest';
import { analysisOf, articleOf, saying } from './made-up';
import { isSameArticle, sameStatements } from './same-again';

const PARAGRAPHS = ['Ferry stops', 'Brandt said that the ferry would stop.', 'Holm said that it was a shame.'];
const FERRY = articleOf(...PARAGRAPHS);

describe('the same article', () => {
  it.each([
    ['as it was', FERRY, true],
    ['with the reader elsewhere in the page', { ...FERRY, url: `${FERRY.url}#holm` }, true],
    ['at another address', { ...FERRY, url: 'https://courier.example/tram' }, false],
    ['under another publisher', { ...FERRY, signals: { ...FERRY.signals, publisher: { name: 'Post' } } }, false],
    ['with a paragraph more', articleOf(...PARAGRAPHS, 'It rained.'), false],
  ])('%s: %#', (_, other, isSame) => expect(isSameArticle(FERRY, other)).toBe(isSame));
});

describe('statements of an article that has grown', () => {
  const statementsIn = (article: typeof FERRY) =>
    analysisOf({
      attributions: [
        saying(article, 'the ferry would stop', { source: 'Brandt' }),
        saying(article, 'it was a shame', { source: 'Holm' }),
      ],
    });
  const before = { article: FERRY, analysis: statementsIn(FERRY) };
  const grown = articleOf(PARAGRAPHS[0], 'Aalto said that nobody knew.', ...PARAGRAPHS.slice(1));
  const { attributions } = statementsIn(grown);
  const after = {
    article: grown,
    analysis: analysisOf({ attributions: [saying(grown, 'nobody knew', { source: 'Aalto' }), ...attributions] }),
  };

  it('are found again by their words', () => {
    expect(sameStatements(before, after, new Set([1]))).toEqual(new Set([2]));
  });

  it('and are none when none was chosen, or what was said is gone', () => {
    expect(sameStatements(before, after, new Set())).toEqual(new Set());
    expect(sameStatements(after, before, new Set([0]))).toEqual(new Set());
  });
});
