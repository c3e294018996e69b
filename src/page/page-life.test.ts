import { describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article';
import { ReadingError } from '../failures';
import type { PageState } from '../state';
import { analysisOf, articleOf, FERRY, FERRY_ANALYSIS, saying } from './made-up';
import { PageLife, type Steps } from './page-life';

const VIEW = { highlights: true, sidebar: true };

/** A life whose steps succeed unless told otherwise, with what it announced. */
function lifeWith(steps: Partial<Steps<null>> = {}) {
  const states: PageState[] = [];
  const asked: unknown[] = [];
  const life = new PageLife<null>({
    read: async (request) => {
      asked.push(request);
      return { article: FERRY, place: null };
    },
    analyse: async () => FERRY_ANALYSIS,
    firstView: async () => VIEW,
    changed: (state) => states.push(state),
    ...steps,
  });
  return { life, asked, states, statuses: () => states.map((state) => state.status) };
}

describe('the life of a reading', () => {
  it('begins idle', () => {
    expect(lifeWith().life.state).toEqual({ status: 'idle' });
  });

  it('goes through reading to done, and gives the summary and the view', async () => {
    const { life, statuses } = lifeWith();
    const state = await life.read();
    expect(statuses()).toEqual(['reading', 'done']);
    expect(state).toMatchObject({ status: 'done', view: VIEW, summary: { counts: { statements: 6, sources: 4 } } });
  });

  it('hands the reading to those who paint it only when it is whole', async () => {
    const handed: unknown[] = [];
    const { life } = lifeWith({ changed: (state, read) => handed.push([state.status, read?.analysis]) });
    await life.read();
    expect(handed).toEqual([
      ['reading', undefined],
      ['done', FERRY_ANALYSIS],
    ]);
  });

  it('shows less or more of the same reading when the reader chooses to', async () => {
    const { life, asked } = lifeWith();
    life.choose({ leastConfidence: 0.5, attitudes: true });
    expect(await life.read()).toMatchObject({ summary: { counts: { statements: 5 } } });
    life.choose({ leastConfidence: 0.7, attitudes: true });
    expect(life.state).toMatchObject({ status: 'done', summary: { counts: { statements: 4 } } });
    life.choose({ leastConfidence: 0, attitudes: true });
    expect(life.state).toMatchObject({ status: 'done', summary: { counts: { statements: 6 } } });
    expect(asked).toHaveLength(1);
  });

  it('is not announced anew by a choice that changes nothing', async () => {
    const { life, states } = lifeWith();
    await life.read();
    life.choose({ leastConfidence: 0.5, attitudes: true });
    const before = states.length;
    life.choose({ leastConfidence: 0.5, attitudes: true });
    expect(states).toHaveLength(before);
  });

  it('is shared by all who ask while it goes on', async () => {
    const { life, asked, statuses } = lifeWith();
    const states = await Promise.all([life.read(), life.read({ anyway: true }), life.read({ again: true })]);
    expect(asked).toHaveLength(1);
    expect(new Set(states)).toHaveLength(1);
    expect(statuses()).toEqual(['reading', 'done']);
  });

  it('answers with the reading that is there, and reads again only when asked to', async () => {
    const { life, asked } = lifeWith();
    await life.read();
    await life.read();
    expect(asked).toHaveLength(1);
    await life.read({ again: true });
    expect(asked).toHaveLength(2);
  });

  it('fails with the reason of an expected failure, and can be tried again', async () => {
    let tries = 0;
    const { life, statuses } = lifeWith({
      read: async () => {
        if (++tries === 1) throw new ReadingError('no-article');
        return { article: FERRY, place: null };
      },
    });
    expect(await life.read()).toEqual({ status: 'failed', failure: { code: 'no-article', details: 'no-article' } });
    expect(await life.read({ anyway: true })).toMatchObject({ status: 'done' });
    expect(statuses()).toEqual(['reading', 'failed', 'reading', 'done']);
  });

  it('keeps the message of an unexpected error for the report', async () => {
    const { life } = lifeWith({ analyse: () => Promise.reject(new TypeError('x is not a function')) });
    expect(await life.read()).toMatchObject({
      status: 'failed',
      failure: { code: 'failed', details: expect.stringContaining('TypeError: x is not a function') },
    });
  });

  it('fails as a whole when showing the result goes wrong', async () => {
    const states: string[] = [];
    const { life } = lifeWith({
      changed: (state) => {
        states.push(state.status);
        if (state.status === 'done') throw new Error('no such range');
      },
    });
    expect(await life.read()).toMatchObject({ status: 'failed' });
    expect(states).toEqual(['reading', 'done', 'failed']);
  });

  it('shows and hides what it is told, and announces only changes', async () => {
    const { life, states } = lifeWith();
    await life.read();
    expect(life.show({ sidebar: false })).toMatchObject({ view: { highlights: true, sidebar: false } });
    expect(life.show({ sidebar: false })).toMatchObject({ view: { highlights: true, sidebar: false } });
    expect(life.show({ highlights: false })).toMatchObject({ view: { highlights: false, sidebar: false } });
    expect(states).toHaveLength(4);
  });

  it('keeps what the reader chose to see when it reads again', async () => {
    const { life } = lifeWith();
    await life.read();
    life.show({ sidebar: false });
    expect(await life.read({ again: true })).toMatchObject({ view: { highlights: true, sidebar: false } });
  });

  it('can show why it failed', async () => {
    const { life, statuses } = lifeWith({
      read: () => Promise.reject(new ReadingError('no-article')),
      firstView: async () => ({ highlights: true, sidebar: false }),
    });
    await life.read();
    life.show({ sidebar: true });
    expect(life.view.sidebar).toBe(true);
    expect(statuses()).toEqual(['reading', 'failed', 'failed']);
  });

  it('leaves no trace of a failure when nobody has asked for the reading', async () => {
    const { life, statuses } = lifeWith({ read: () => Promise.reject(new ReadingError('no-article')) });
    expect(await life.read({ uninvited: true })).toEqual({ status: 'idle' });
    expect(life.view.sidebar).toBe(false);
    expect(statuses()).toEqual(['reading', 'idle']);
  });

  it('has the settings say what to show when somebody asks after a failure that was shown on its own', async () => {
    let tries = 0;
    const { life } = lifeWith({
      read: async () => {
        if (++tries === 1) throw new ReadingError('no-article');
        return { article: FERRY, place: null };
      },
      firstView: async () => ({ highlights: false, sidebar: false }),
    });
    await life.read();
    life.show({ sidebar: true });
    expect(await life.read({ anyway: true })).toMatchObject({ view: { highlights: false, sidebar: true } });
  });

  it('shows nothing before it has read', () => {
    const { life, states } = lifeWith();
    expect(life.show({ sidebar: true })).toEqual({ status: 'idle' });
    expect(states).toEqual([]);
  });

  it('drops the answer to a question about a page that is no longer there', async () => {
    let answer: (analysis: typeof FERRY_ANALYSIS) => void = () => {};
    let asked = false;
    const { life, statuses } = lifeWith({
      analyse: () => {
        asked = true;
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    });
    const first = life.read();
    await vi.waitFor(() => expect(asked).toBe(true));
    life.forget();
    answer(FERRY_ANALYSIS);
    expect(await first).toEqual({ status: 'idle' });
    expect(statuses()).toEqual(['reading', 'idle']);
  });
});

describe('following a page that changes under its reading', () => {
  const LONGER = articleOf('Ferry stops', 'Holm said that it was a shame.', 'It rained all day.');
  const shameIn = (article: Article) =>
    analysisOf({ attributions: [saying(article, 'it was a shame', { source: 'Holm' })] });

  function followed(articles: readonly Article[]) {
    let read = 0;
    const analysed: Article[] = [];
    const made = lifeWith({
      read: async () => {
        const article = articles[read++];
        if (!article) throw new ReadingError('no-article');
        return { article, place: null };
      },
      analyse: async (article) => {
        analysed.push(article);
        return article === FERRY ? FERRY_ANALYSIS : shameIn(article);
      },
    });
    return { ...made, analysed };
  }

  it('shows what is new, without a word before', async () => {
    const { life, statuses } = followed([FERRY, LONGER]);
    await life.read();
    expect(await life.follow()).toMatchObject({ status: 'done', summary: { counts: { statements: 1 } } });
    expect(statuses()).toEqual(['reading', 'done', 'done']);
  });

  it('does not have an article analysed again that is the same, and keeps its analysis', async () => {
    const { life, analysed } = followed([FERRY, { ...FERRY }]);
    await life.read();
    const before = life.whole;
    await life.follow();
    expect(analysed).toHaveLength(1);
    expect(life.whole?.analysis).toBe(before?.analysis);
    expect(life.whole?.article).toBe(before?.article);
  });

  it('keeps what is shown where nothing can be read any more', async () => {
    const { life, statuses } = followed([FERRY]);
    await life.read();
    expect(await life.follow()).toMatchObject({ status: 'done', summary: { counts: { statements: 6 } } });
    expect(statuses()).toEqual(['reading', 'done']);
  });

  it('leaves taken out what the reader has taken out', async () => {
    const grown = articleOf('Ferry stops', 'Holm said that it was a shame.', 'It rained all day.', 'It snowed.');
    const { life } = followed([LONGER, grown]);
    await life.read();
    life.takeOut(0, true);
    await life.follow();
    expect(life.takenOut).toEqual(new Set([0]));
    expect(life.state).toMatchObject({ summary: { counts: { statements: 0 } } });
  });

  it('leaves taken out what was, also when the article is analysed anew for what the reader has taught us', async () => {
    const { life } = followed([LONGER]);
    await life.read();
    life.takeOut(0, true);
    await life.reconsider();
    expect(life.takenOut).toEqual(new Set([0]));
    expect(life.state).toMatchObject({ summary: { counts: { statements: 0 } } });
  });

  it('is not undone by the answer to a question that was asked before', async () => {
    const articles = [FERRY, LONGER];
    let answer: (analysis: Analysis) => void = () => {};
    const answers = [
      FERRY_ANALYSIS,
      new Promise<Analysis>((late) => (answer = late)),
      shameIn(LONGER),
      shameIn(LONGER),
    ];
    const { life } = lifeWith({
      read: async () => ({ article: articles.shift() ?? LONGER, place: null }),
      analyse: async () => answers.shift() ?? FERRY_ANALYSIS,
    });
    await life.read();
    const reconsidering = life.reconsider();
    await life.follow();
    answer(FERRY_ANALYSIS);
    await reconsidering;
    expect(life.whole).toMatchObject({ article: LONGER, analysis: shameIn(LONGER) });
  });

  it('is nothing where nothing has been read', async () => {
    const { life, analysed } = followed([FERRY]);
    expect(await life.follow()).toEqual({ status: 'idle' });
    expect(analysed).toEqual([]);
  });

  it('drops what it finds when the page has become another one meanwhile', async () => {
    const { life } = followed([FERRY, LONGER]);
    await life.read();
    const following = life.follow();
    life.forget();
    expect(await following).toEqual({ status: 'idle' });
  });
});
