import '../browser-api.setup';
import { describe, expect, it } from 'vitest';
import { statement, summary } from '../summary/made-up';
import { json } from './json';
import { materialOf } from './made-up';

const QUOTE = { exact: 'It fell', prefix: 'a', suffix: 'b', start: 1, end: 8 };

describe('the JSON', () => {
  it('has the documented shape', () => {
    const given = summary({
      sources: [],
      unsourced: [statement(['It fell'], { attribution: 3, secondHand: 'AP' })],
      leftOut: { unsure: 2, attitudes: 1, byReader: 0 },
    });
    const places = [{ attribution: 3, fragment: '#:~:text=It%20fell', quotes: [QUOTE] }];
    expect(JSON.parse(json(materialOf(given, { places })))).toEqual({
      format: 'sourcelight-statements',
      version: 1,
      made: { by: 'Sourcelight 1.2.3', at: '2026-05-05T08:00:00.000Z' },
      article: {
        title: 'Harbour bridge to be rebuilt',
        outlet: 'The Sandhaven Courier',
        published: null,
        address: 'https://www.courier.example/news/bridge',
      },
      sources: [],
      statements: [
        {
          source: null,
          words: ['It fell'],
          quotation: 'direct',
          cue: 'said',
          cueKind: 'says',
          via: 'AP',
          region: 'body',
          confidence: 0.9,
          address: 'https://www.courier.example/news/bridge#:~:text=It%20fell',
          quotes: [QUOTE],
        },
      ],
      claimsWithoutSource: [{ words: ['Two cars fell into the water.'] }],
      copy: { verdict: 'none', likely: false, evidence: [] },
      leftOut: {
        belowConfidence: 2,
        attitudes: 1,
        byReader: 0,
        furniture: 1,
        openingOnly: false,
        quotationsOnly: false,
        byRules: false,
      },
    });
  });

  it('names each statement’s source by its id', () => {
    const { statements, sources } = JSON.parse(json(materialOf(summary())));
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(['s1', 's2', 's3']);
    expect(statements.map(({ source }: { source: string }) => source)).toEqual(['s1', 's1', 's2', 's3']);
  });

  it.each(['"}],"x":["', '\u0000\u2028', '\ud800', '</script>'])('keeps the page’s words whole: %j', (evil) => {
    expect(JSON.parse(json(materialOf(summary({ title: evil })))).article.title).toBe(evil);
  });
});
