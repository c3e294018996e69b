import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Failure } from '../../failures';
import { LEAST_CONFIDENCE } from '../../settings';
import { pageRead, paintedTexts } from '../made-up-page';
import {
  all,
  BOTH,
  button,
  eventually,
  host,
  one,
  presentation,
  presentBeforeEach,
  showReading,
  showState,
  wishes,
} from '../made-up-presentation';

presentBeforeEach();

describe('the sidebar', () => {
  it('is a landmark with a heading, three tabs, and a list of sources in order of how much they say', () => {
    showReading();
    expect(one('aside').getAttribute('aria-label')).toBe('Sourcelight: who said what');
    expect(one('h2').textContent).toBe('Who said what');
    expect(all('[role=tablist] > [role=tab]').map((tab) => tab.textContent)).toEqual(['Sources', 'Claims2', 'Page1']);
    expect(all('.source .name').map((name) => name.textContent)).toEqual([
      'Mara Olin',
      'A senior officer',
      'A report by the county',
      'The union',
    ]);
    expect(one('.counts').textContent).toBe('4 sources · 6 statements · 42% attributed');
  });

  it('lists every statement verbatim, with the quotation marks that the page has and none of its own', () => {
    showReading();
    expect(all('.statement .words').map((words) => words.textContent)).toEqual([
      '“Nobody should be stranded,”',
      'that fares would not rise',
      'two of the five boats were unfit for winter',
      'that 300 people miss the last boat every week',
      'the plan “a gamble with tired crews”',
      'that the first night boat will be full',
    ]);
    expect(one('.unsourced h3').textContent).toContain('No source given here');
  });

  it('draws a long list in turns, whole and in order in the end', async () => {
    const read = pageRead();
    const [source] = read.summary.sources;
    const sources = Array.from({ length: 40 }, (_, i) => ({ ...source, id: `s${i}`, name: `Source ${i}` }));
    const summary = { ...read.summary, sources };
    presentation.show({ status: 'done', summary, view: BOTH }, BOTH, { ...read, summary });
    const names = () => all('.source .name').map((name) => name.textContent);
    expect(names().length).toBeLessThan(sources.length);
    await eventually(names).toEqual(sources.map(({ name }) => name));
  });

  it('tells in words what the bars show', () => {
    showReading();
    expect(one('.share-bar').getAttribute('aria-label')).toMatch(
      /^Share of the text by source\. Mara Olin: \d+%; .*The writer’s own words: 58%$/,
    );
  });

  it.each([
    [
      { code: 'no-article' },
      'This page doesn’t look like an article.',
      ['Read it anyway', 'Try again'],
      { anyway: true, again: true },
    ],
    [
      { code: 'failed', details: 'TypeError' },
      'Something went wrong while reading.',
      ['Try again', 'Copy details'],
      { again: true },
    ],
    [{ code: 'extension-gone' }, 'Sourcelight was updated. Reload the page to read it.', [], null],
  ] as [Failure, string, string[], object | null][])(
    'says why it failed: %j',
    async (failure, sentence, names, request) => {
      showState({ status: 'failed', failure });
      expect(one('.failure p').textContent).toBe(sentence);
      expect(all('.failure button').map((element) => element.textContent)).toEqual(names);
      expect([...CSS.highlights.keys()]).toEqual([]);
      if (!request) return;
      await button(names[0]).click();
      expect(wishes.read).toHaveBeenCalledExactlyOnceWith(request);
    },
  );

  it('says that it is reading when that takes a while, and nothing before', async () => {
    showState({ status: 'reading' });
    expect(host()).toBeNull();
    await eventually(() => host()?.shadowRoot?.textContent).toContain('Reading the article…');
  });

  it('says so when nobody is quoted, and when the engine does not read the language', () => {
    const read = pageRead();
    const empty = { ...read.summary, sources: [], unsourced: [], claims: [], scope: 'quotations' as const };
    presentation.show({ status: 'done', summary: empty, view: BOTH }, BOTH, { ...read, summary: empty });
    expect(one('.panel').textContent).toBe('Nobody is quoted or cited in this article.');
    expect(one('.notice').textContent).toBe('Sourcelight reads English. Only quotations are shown.');
  });

  it('says so when the models are missing', () => {
    const read = pageRead();
    const summary = { ...read.summary, engine: 'rules' as const };
    presentation.show({ status: 'done', summary, view: BOTH }, BOTH, { ...read, summary });
    expect(one('.notice').textContent).toContain('Part of Sourcelight can’t be read');
  });

  it('has attitudes a filter away, for this page and later ones', async () => {
    const read = pageRead();
    const summary = { ...read.summary, counts: { ...read.summary.counts, attitudes: 2 } };
    presentation.show({ status: 'done', summary, view: BOTH }, BOTH, { ...read, summary });
    await button('Filter').click();
    expect(one('.chips [title]').getAttribute('aria-pressed')).toBe('false');
    await button('Thoughts and wishes').click();
    expect(wishes.saveSettings).toHaveBeenCalledExactlyOnceWith({ attitudes: true });
    await eventually(() => one('.chips [title]').getAttribute('aria-pressed')).toBe('true');
  });

  it('says how much is less sure than what is shown, and shows it', async () => {
    const read = pageRead();
    const summary = { ...read.summary, leftOut: { ...read.summary.leftOut, unsure: 3 } };
    presentation.show({ status: 'done', summary, view: BOTH }, BOTH, { ...read, summary });
    expect(one('.less-sure').textContent).toContain('3 statements that are less sure');
    await button('Show them').click();
    expect(wishes.saveSettings).toHaveBeenLastCalledWith({ leastConfidence: LEAST_CONFIDENCE.least });
    await button('Hide the less sure ones').click();
    expect(wishes.saveSettings).toHaveBeenLastCalledWith({ leastConfidence: LEAST_CONFIDENCE.usual });
  });

  it('offers no attitudes where there are none', async () => {
    showReading();
    await button('Filter').click();
    expect(all('.chip').map((chip) => chip.textContent)).not.toContain('Thoughts and wishes');
  });

  it('announces the outcome', async () => {
    showReading();
    await eventually(() => one('[aria-live=polite]').textContent).toBe('4 sources, 6 statements.');
  });

  it('leads from a statement to its words in the page, and pulses them', async () => {
    (document.querySelector('main.made-up h1') as HTMLElement).style.marginBottom = '3000px';
    showReading();
    await userEvent.click(all('.statement')[0]);
    expect(paintedTexts('sl-pulse')).toEqual(['“Nobody should be stranded,”']);
    const words = [...(CSS.highlights.get('sl-content-0-direct') as unknown as Iterable<Range>)][0];
    const { top, bottom } = words.getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(window.innerHeight);
    (document.querySelector('main.made-up h1') as HTMLElement).style.marginBottom = '';
  });

  it('says so when the words have left the page', async () => {
    showReading();
    document.querySelectorAll('main.made-up p')[1].remove();
    await userEvent.click(all('.statement')[0]);
    expect(one('.toast').textContent).toBe('These words are no longer on the page.');
  });

  it('filters by how a statement is given and by source', async () => {
    showReading();
    const shown = () =>
      all('.statement')
        .filter((element) => element.checkVisibility())
        .map((element) => element.querySelector('.words')?.textContent);
    await button('Filter').click();
    await button('reported').click();
    expect(shown()).toEqual(['“Nobody should be stranded,”', 'the plan “a gamble with tired crews”']);
    await button('quoted').click();
    await button('partly quoted').click();
    expect(one('.panel').textContent).toContain('No statement fits this filter.');
    await button('Show all').first().click();
    expect(shown()).toHaveLength(6);
    // By the keyboard: what a test driver picks for us is no hand of the reader's.
    one('select').focus();
    await userEvent.keyboard('M');
    expect(shown()).toEqual(['“Nobody should be stranded,”', 'that fares would not rise']);
  });

  it('shows claims, underlines them when asked, and shows what is not the article', async () => {
    showReading();
    await userEvent.click(one('[role=tab]:nth-child(2)'));
    expect(all('.claim .words').map((words) => words.textContent)).toEqual([
      'Passenger numbers fell by a third last year.',
      '300 people miss the last boat every week',
    ]);
    await userEvent.click(one('[role=switch]'));
    expect(paintedTexts('sl-claim')).toEqual(['Passenger numbers fell by a third last year.']);
    expect(one('[role=switch]').getAttribute('aria-checked')).toBe('true');
    await userEvent.click(one('[role=tab]:nth-child(3)'));
    expect(all('.furniture').map((element) => element.textContent)).toEqual([
      'Share buttonsShare this story with your friends',
    ]);
  });
});
