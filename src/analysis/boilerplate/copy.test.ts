import { describe, expect, it } from 'vitest';
import { type Article, NO_SIGNALS } from '../../article';
import { articleOf, type Line } from '../made-up-article';
import { flagBoilerplate } from './boilerplate';
import { judgeCopy } from './copy';

const FIRST =
  'The harbour of Sandhaven will stay closed until spring, the port authority said on Tuesday after a storm.';
const SECOND = 'Divers found two wrecks in the channel and will need at least three months to lift them, it added.';
const HOME = 'https://coastnews24.example.com/harbour';
const ORIGINAL = 'https://www.sandhavenecho.org/news/harbour-closed';

function judge(lines: readonly Line[], given: Partial<Article> = {}) {
  const article = articleOf(lines, given);
  return judgeCopy(article, flagBoilerplate(article));
}

const linked = (text: string, href: string): Line => ({
  text,
  linkDensity: 0.5,
  links: [{ start: 0, end: text.length, href }],
});
const reasonsOf = (verdict: ReturnType<typeof judge>) => [...new Set(verdict.evidence.map((one) => one.reason))];

describe('a scraped copy', () => {
  it('shows in the text alone', () => {
    const verdict = judge([
      FIRST,
      '[El alcalde de la ciudad pide que no se cierre el puerto en verano]',
      SECOND,
      'Source link',
      'Written by Editor CN',
      'Leave a Reply',
      'Parliament votes tonight on pensions for miners',
      'Champions League draw: every pot and every date',
    ]);
    expect(verdict.verdict).toBe('scraped');
    expect(verdict.likely).toBe(true);
    expect(reasonsOf(verdict)).toEqual([
      'foreign-links',
      'source-link',
      'editor-byline',
      'comment-form-in-text',
      'unrelated-headlines',
    ]);
    expect(verdict.evidence[0]).toEqual({
      reason: 'foreign-links',
      block: 1,
      detail: '[El alcalde de la ciudad pide que no se cierre el puerto en verano]',
    });
    expect(verdict.original).toBeUndefined();
  });

  it('names the original by the link in its last line', () => {
    const last = 'The post Harbour closed appeared first on Sandhaven Echo.';
    const verdict = judge([FIRST, SECOND, linked(last, ORIGINAL)], { url: HOME });
    expect(verdict).toMatchObject({
      verdict: 'scraped',
      original: { host: 'sandhavenecho.org', url: ORIGINAL, name: 'Sandhaven Echo' },
    });
  });

  it('names the owner of its images when it links nowhere', () => {
    const lines = [
      FIRST,
      '[Le maire de la ville demande que le port ne soit pas fermé cet été]',
      SECOND,
      'posted via autopost',
    ];
    const signals = { ...NO_SIGNALS, imageHosts: ['media.lavoixdusable.test', 'i0.wp.com'] };
    expect(judge(lines, { url: HOME, signals }).original).toEqual({ host: 'lavoixdusable.test' });
  });

  it('names nobody who only delivers images for others', () => {
    const lines = [
      FIRST,
      '[Le maire de la ville demande que le port ne soit pas fermé cet été]',
      SECOND,
      'posted via autopost',
    ];
    const signals = { ...NO_SIGNALS, imageHosts: ['d1.cloudfront.net'] };
    expect(judge(lines, { url: HOME, signals })).toMatchObject({ verdict: 'scraped' });
    expect(judge(lines, { url: HOME, signals }).original).toBeUndefined();
  });

  it('takes broken quotation marks only beside other signs', () => {
    const broken = 'It was “a wall of water“, said Ruiz, who saw “nothing like it“.';
    expect(judge([FIRST, broken, SECOND]).verdict).toBe('none');
    expect(reasonsOf(judge([FIRST, broken, SECOND, 'Source link', 'Written by Editor CN']))).toContain(
      'machine-translation',
    );
  });
});

describe('a republication under credit', () => {
  it('is one whose page points to the original', () => {
    const signals = { ...NO_SIGNALS, canonical: ORIGINAL, publisher: { name: 'The Sandhaven Echo' } };
    const verdict = judge([FIRST, SECOND, linked('Read the full story at The Sandhaven Echo', ORIGINAL)], {
      url: HOME,
      signals,
    });
    expect(verdict).toMatchObject({
      verdict: 'republished',
      likely: true,
      original: { host: 'sandhavenecho.org', url: ORIGINAL },
    });
  });

  it('is one that says where it was first published', () => {
    expect(judge([FIRST, SECOND, 'This article was originally published by The Sandhaven Echo.'])).toMatchObject({
      verdict: 'republished',
      likely: true,
    });
  });
});

describe('an agency’s text under credit', () => {
  it.each([
    [['By Associated Press', FIRST, SECOND]],
    [['SANDHAVEN (AP) — The harbour will stay closed until spring, officials said on Tuesday.', SECOND]],
    [[FIRST, SECOND, 'SOURCE: News agencies']],
  ])('%j is syndicated and no copy', (lines) => {
    expect(judge(lines, { url: HOME })).toMatchObject({ verdict: 'syndicated', likely: false });
  });

  it('is the agency’s own on its own site', () => {
    const lines = ['SANDHAVEN (AP) — The harbour will stay closed until spring, officials said on Tuesday.', SECOND];
    expect(judge(lines, { url: 'https://apnews.com/article/1' }).verdict).toBe('none');
  });
});

describe('honest news', () => {
  it.each<[string, Line[], Partial<Article>]>([
    [
      'credits its reporters',
      [FIRST, SECOND, 'Reporting by Ana Ruiz; additional reporting by Luis Gil; editing by Eva Roca'],
      {},
    ],
    ['credits a picture', ['The wreck. Photo: AP Photo/Ana Ruiz', FIRST, SECOND], {}],
    [
      'links to one article of its own',
      [FIRST, linked('Related: A winter without fish', 'https://coastnews24.example.com/fish'), SECOND],
      {},
    ],
    [
      'names its source in the last line',
      [FIRST, SECOND, linked('Source: University of Sandhaven', 'https://uni-sandhaven.edu/wrecks')],
      {},
    ],
    [
      'first appeared in its own print',
      [FIRST, SECOND, 'This article first appeared in the March issue of Coast News.'],
      {},
    ],
    ['was published and then updated', [FIRST, SECOND, 'This article was originally published on May 3, 2031.'], {}],
    ['speaks of its own site', [FIRST, SECOND, 'Originally published on Coast News 24.'], { site: 'Coast News 24' }],
    ['has its images delivered', [FIRST, SECOND], { signals: { ...NO_SIGNALS, imageHosts: ['d1.cloudfront.net'] } }],
    [
      'has a subdomain for its canonical address',
      [FIRST, SECOND],
      { signals: { ...NO_SIGNALS, canonical: 'https://www.example.com/harbour' } },
    ],
    [
      'has its own name under another domain',
      [FIRST, SECOND],
      {
        url: 'https://sandhavenecho.bignews.com/harbour',
        signals: {
          ...NO_SIGNALS,
          canonical: 'https://m.sandhavenecho.org/harbour',
          publisher: { name: 'Sandhaven Echo' },
        },
      },
    ],
    ...['http://localhost:8080/a.html', 'http://127.0.0.1/a.html', 'http://[::1]/a.html'].map(
      (url): [string, Line[], Partial<Article>] => [
        `is saved and served by this machine: ${url}`,
        [FIRST, SECOND],
        { url, signals: { ...NO_SIGNALS, canonical: ORIGINAL, imageHosts: ['i.sandhavenecho.org'] } },
      ],
    ),
    ['has a comment form', [FIRST, SECOND, 'Leave a Reply'], { signals: { ...NO_SIGNALS, commentForm: true } }],
  ])('%s', (_, lines, given) => {
    expect(judge(lines, { url: HOME, ...given })).toEqual({ verdict: 'none', likely: false, evidence: [] });
  });
});
