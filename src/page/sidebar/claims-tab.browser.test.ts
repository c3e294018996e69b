import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Claim } from '../../analysis/analysis';
import { analysisOf, articleOf, saying, spanOf } from '../made-up';
import { pageRead, showArticle } from '../made-up-page';
import { all, BOTH, one, presentation, presentBeforeEach } from '../made-up-presentation';

presentBeforeEach();

const ARTICLE = articleOf(
  'Two bridges closed',
  'Police said two bridges were closed on Monday. The union said two bridges were closed.',
  'Nine boats were lost in the harbour. Three hundred people left the town.',
  'A count found nine thousand birds.',
);

const said = (words: string, by: string, speaker: string) => saying(ARTICLE, words, { source: by, speaker });
const claim = (words: string, worth: number, change: Partial<Claim> = {}): Claim => ({
  spans: [spanOf(ARTICLE, words)],
  worth,
  attribution: null,
  ...change,
});

const CLAIMS = [
  claim('two bridges were closed on Monday', 0.4, { attribution: 0, alsoBy: [1], checkable: ['figure', 'date'] }),
  claim('two bridges were closed.', 0.5, { attribution: 1, denied: true }),
  claim('Nine boats were lost in the harbour.', 0.3),
  claim('Three hundred people left the town.', 0.9),
  claim('A count found nine thousand birds.', 0.2, { link: 'https://www.who.int/birds' }),
];

function showClaims(claims: Claim[] = CLAIMS): void {
  showArticle(ARTICLE);
  const source = (id: string, name: string) => ({ id, name, kind: 'organization' as const, mentions: [] });
  const analysis = analysisOf({
    attributions: [
      said('two bridges were closed on Monday', 'Police', 's1'),
      said('two bridges were closed.', 'The union', 's2'),
    ],
    sources: [source('s1', 'Police'), source('s2', 'The union')],
    claims,
  });
  const read = pageRead(ARTICLE, analysis);
  presentation.show({ status: 'done', summary: read.summary, view: BOTH }, BOTH, read);
}

const openTab = () => userEvent.click(one('[role=tab]:nth-child(2)'));
/** By the keyboard: what a test driver picks for us is no hand of the reader's. */
async function choose(list: string, letter: string): Promise<void> {
  one(`select[aria-label="${list}"]`).focus();
  await userEvent.keyboard(letter);
}
const shown = () => all('.claim .words').map((words) => words.textContent);

it('counts all claims, and lists those with no source apart, each group in text order', async () => {
  showClaims();
  expect(one('[role=tab]:nth-child(2)').textContent).toBe('Claims5');
  await openTab();
  expect(all('.panel h3').map((heading) => heading.textContent)).toEqual([
    'No source given here2',
    'A source is given3',
  ]);
  expect(shown()).toEqual([
    'Nine boats were lost in the harbour.',
    'Three hundred people left the town.',
    'two bridges were closed on Monday',
    'two bridges were closed.',
    'A count found nine thousand birds.',
  ]);
});

it('says who stands behind each: its source, others that carry it, who denies it, where a link leads', async () => {
  showClaims();
  await openTab();
  expect(all('.claim .said').map((said) => said.textContent)).toEqual([
    'Police · also from The union',
    'denied by The union',
    'links to who.int',
  ]);
  const [sourced] = all('.claim.sourced');
  expect(sourced.title).toBe('To look up: figure, date');
  expect(sourced.style.getPropertyValue('--hue')).not.toBe('');
});

it('sorts by worth on demand', async () => {
  showClaims();
  await openTab();
  await choose('Order', 'M');
  expect(shown()[0]).toBe('Three hundred people left the town.');
});

it('filters by whether a source is given', async () => {
  showClaims();
  await openTab();
  await choose('Which claims', 'N');
  expect(shown()).toEqual(['Nine boats were lost in the harbour.', 'Three hundred people left the town.']);
});

it('filters by source: what it says, and what it says too', async () => {
  showClaims();
  await openTab();
  await choose('Which claims', 'T');
  expect(shown()).toEqual(['two bridges were closed on Monday', 'two bridges were closed.']);
});

it('says when every claim with a source comes from one', async () => {
  const words = [
    'two bridges were closed on Monday',
    'two bridges were closed.',
    'Nine boats were lost in the harbour.',
  ];
  showClaims(words.map((each) => claim(each, 0.5, { attribution: 0 })));
  await openTab();
  expect(one('.single-source').textContent).toBe('Single source: every claim with a source here comes from Police.');
});

it('says nothing of a single source where there are two', async () => {
  showClaims();
  await openTab();
  expect(all('.single-source')).toEqual([]);
});
