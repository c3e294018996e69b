import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../article';
import type { Attribution } from '../analysis';
import { articleOf, type Line } from '../made-up-article';
import { findClaims } from './claims';

const NOBODY: ReadonlySet<number> = new Set();

/** An attribution of the words to a source, both by their place in the article. */
function saying(article: Article, content: string, given: Partial<Attribution> & { by?: string } = {}): Attribution {
  const spanOf = (words: string): Span => {
    const start = article.text.indexOf(words);
    if (start < 0) throw new Error(`not in the article: ${words}`);
    return [start, start + words.length];
  };
  const { by, ...rest } = given;
  return {
    source: by === undefined ? [] : [spanOf(by)],
    cue: [],
    content: [spanOf(content)],
    quotation: 'indirect',
    cueKind: 'says',
    region: 'body',
    confidence: 1,
    speaker: 's1',
    ...rest,
  };
}

function claimsIn(lines: readonly Line[], attribute: (article: Article) => Attribution[] = () => []) {
  const article = articleOf(lines);
  const claims = findClaims(article, attribute(article), NOBODY);
  return claims.map((claim) => ({
    ...claim,
    words: claim.spans.map((span) => article.text.slice(...span)).join(' … '),
  }));
}

describe('a claim is', () => {
  it.each([
    ['a figure', 'The bridge carries 14,000 cars a day and needs repairs.'],
    ['a date and a deed', 'The council approved the plan on March 3, 2031.'],
    ['a comparison', 'Rents in Sandhaven rose faster than in any other town on the coast last year.'],
    ['a cause', 'The storm caused the collapse of the eastern pier and killed two fishermen.'],
    ['an accusation', 'Prosecutors charged Luis Gil with fraud after the audit of the port.'],
    ['a past deed of somebody named', 'Ana Ruiz sold the harbour office to a company from Lisbon.'],
  ])('%s', (_, sentence) => {
    expect(claimsIn([sentence]).map((claim) => claim.words)).toEqual([sentence]);
  });
});

describe('no claim is', () => {
  it.each([
    ['a question', 'Who sold 14,000 tickets for the bridge in March 2031?'],
    ['an opinion', 'I think we should love our harbour.'],
    ['an order', 'Look at this.'],
    ['an outburst', 'What a terrible shame!'],
    ['a label', 'The bridge of Sandhaven, 2031'],
    ['a headline in title case', 'Council Approves Plan For Harbour Bridge In Sandhaven.'],
    ['a promise', 'We will do better, and we could do more.'],
  ])('%s', (_, sentence) => {
    expect(claimsIn([sentence])).toEqual([]);
  });

  it('anything in a heading or in furniture', () => {
    const sentence = 'The bridge carries 14,000 cars a day and needs repairs.';
    expect(
      claimsIn([
        { text: sentence, tag: 'h2' },
        { text: sentence, tag: 'title' },
      ]),
    ).toEqual([]);
    expect(findClaims(articleOf([sentence]), [], new Set([0]))).toEqual([]);
  });
});

describe('worth', () => {
  it('rises with figures, and falls with opinion', () => {
    const worthOf = (sentence: string) => claimsIn([sentence])[0]?.worth ?? 0;
    const plain = worthOf('The council sold the old ferry to a company from Lisbon last year.');
    const figures = worthOf(
      'The council sold 12 of its 40 old ferries for $3 million to a company from Lisbon last year.',
    );
    const opinion = worthOf(
      'The council sold the old ferry to a terrible company from Lisbon last year, perhaps wrongly.',
    );
    expect(figures).toBeGreaterThan(plain);
    expect(opinion).toBeLessThan(plain);
    for (const worth of [plain, figures, opinion]) expect(worth >= 0 && worth <= 1).toBe(true);
  });
});

describe('who stands behind a claim', () => {
  const SAID = 'Officials said the bridge carried 14,000 cars a day in March.';
  const CONTENT = 'the bridge carried 14,000 cars a day in March';

  it('is the attribution that it is the content of; then only the content is the claim', () => {
    const [claim] = claimsIn([SAID], (article) => [saying(article, CONTENT)]);
    expect(claim).toMatchObject({ attribution: 0, words: CONTENT });
    expect(claim.implied).toBeUndefined();
  });

  it('is without the “that” before it, also where that is a piece of its own', () => {
    const sentence = 'Officials added that, since 2019, the bridge carried 14,000 cars a day in March.';
    const [claim] = claimsIn([sentence], (article) => {
      const [rest, that] = [CONTENT, 'that'].map((words) => saying(article, words).content[0]);
      return [{ ...saying(article, CONTENT), content: [that, rest] }];
    });
    expect(claim.words).toBe(CONTENT);
  });

  it('is nobody where the sentence is the writer’s own', () => {
    expect(claimsIn([SAID])[0].attribution).toBeNull();
  });

  it('is nobody where something is only wished for in passing', () => {
    const sentence = 'The council sold 12 of its 40 ferries in March 2031 and wants to leave the harbour soon.';
    const [claim] = claimsIn([sentence], (article) => [
      saying(article, 'to leave the harbour soon', { cueKind: 'wants' }),
    ]);
    expect(claim.attribution).toBeNull();
  });

  it('goes on, implied, where “They” takes up what was said', () => {
    const next = 'They counted 2,000 trucks among the cars in April.';
    const claims = claimsIn([`${SAID} ${next}`], (article) => [saying(article, CONTENT)]);
    expect(claims[1]).toMatchObject({ words: next, attribution: 0, implied: true });
  });

  it('goes on, implied, with the figures of a survey in later paragraphs, but not with what else happened', () => {
    const found = 'A survey found that 60 percent of voters opposed the new bridge.';
    const more = 'Among the young, the share was 71 percent.';
    const other = 'The council met in Lisbon on March 3, 2031.';
    const claims = claimsIn([found, other, more], (article) => [
      saying(article, '60 percent of voters opposed the new bridge', { by: 'A survey', cueKind: 'shows' }),
    ]);
    expect(claims.map(({ attribution, implied }) => [attribution, implied])).toEqual([
      [0, undefined],
      [null, undefined],
      [0, true],
    ]);
  });

  it('does not go on after a whole quotation, nor in the next paragraph', () => {
    const next = 'They counted 2,000 trucks among the cars in April.';
    const direct = claimsIn([`${SAID} ${next}`], (article) => [saying(article, CONTENT, { quotation: 'direct' })]);
    expect(direct.at(-1)?.attribution).toBeNull();
    const apart = claimsIn([SAID, next], (article) => [saying(article, CONTENT)]);
    expect(apart.at(-1)?.attribution).toBeNull();
  });
});

describe('a link', () => {
  const sentence = 'The bridge carries 14,000 cars a day and needs repairs.';

  it('counts when it stands in the claim or right after it', () => {
    const href = 'https://sandhaven.example/count';
    const start = sentence.indexOf('14,000');
    const linkOf = (text: string, from: number, to: number) =>
      claimsIn([{ text, links: [{ start: from, end: to, href }] }])[0].link;
    expect(linkOf(sentence, start, start + 6)).toBe(href);
    expect(linkOf(`${sentence} [1]`, sentence.length + 1, sentence.length + 4)).toBe(href);
    expect(
      linkOf(`${sentence} Somebody else wrote of another bridge here.`, sentence.length + 40, sentence.length + 44),
    ).toBeUndefined();
  });
});

it('answers any text and any attributions with claims in order, within the text', () => {
  const piece = fc.constantFrom(
    'In 2031',
    'Ana Ruiz',
    'sold 12 ferries',
    '60 percent',
    '“',
    '”',
    '?',
    '.',
    'They',
    'said',
    '\ud800',
    'because',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' ')),
  );
  const places = fc.array(fc.tuple(fc.nat(150), fc.nat(80)), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), places, (lines, spans) => {
      const article = articleOf(lines);
      const attributions = spans.map(([start, length]): Attribution => {
        const content: Span[] = [[start, start + length]];
        return {
          source: [],
          cue: [],
          content,
          quotation: 'mixed',
          cueKind: 'says',
          region: 'body',
          confidence: 1,
          speaker: null,
        };
      });
      let last = 0;
      for (const claim of findClaims(article, attributions, NOBODY)) {
        const [first] = claim.spans;
        expect(first[0]).toBeGreaterThanOrEqual(last);
        last = first[0];
        expect(claim.spans.every(([start, end]) => start < end && end <= article.text.length)).toBe(true);
        expect(claim.worth >= 0 && claim.worth <= 1).toBe(true);
        expect(claim.attribution === null || claim.attribution < attributions.length).toBe(true);
      }
    }),
  );
});
