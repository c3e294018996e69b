import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Analysis } from '../analysis/analysis';
import { summarise } from '../summary/summarise';
import { FERRY, FERRY_ANALYSIS } from './made-up';
import { pageRead, paintedTexts } from './made-up-page';
import {
  all,
  BOTH,
  button,
  eventually,
  one,
  presentation,
  presentBeforeEach,
  showReading,
  wishes,
} from './made-up-presentation';

presentBeforeEach();

const rangeOf = (name: string) => [...(CSS.highlights.get(name) as unknown as Iterable<Range>)][0];

/** Clicks words of the page with the real pointer. */
async function clickOn(name: string): Promise<void> {
  const range = rangeOf(name);
  const box = range.getClientRects()[0];
  const element = range.startContainer.parentElement as HTMLElement;
  const frame = element.getBoundingClientRect();
  await userEvent.click(element, { position: { x: box.left - frame.left + 12, y: box.top - frame.top + 8 } });
}

/** As the page's life does: what the reader corrects is corrected in the summary. */
function correctForReal(): void {
  const [without, apart] = [new Set<number>(), new Set<number>()];
  const correct = (numbers: Set<number>) => (attribution: number, isIn: boolean) => {
    if (isIn) numbers.add(attribution);
    else numbers.delete(attribution);
    const choice = { leastConfidence: 0, attitudes: true, without: new Set(without), apart: new Set(apart) };
    const summary = summarise(FERRY, FERRY_ANALYSIS, choice);
    presentation.show({ status: 'done', summary, view: BOTH }, BOTH, { ...pageRead(), summary });
  };
  wishes.takenOut.mockImplementation(() => without);
  wishes.takeOut.mockImplementation(correct(without));
  wishes.apart.mockImplementation(() => apart);
  wishes.part.mockImplementation(correct(apart));
}

describe('a click on painted words', () => {
  it('opens the card and finds the statement in the list, whatever was shown there', async () => {
    showReading();
    await userEvent.click(one('[role=tab]:nth-child(3)'));
    await clickOn('sl-content-3-indirect');
    await eventually(() => one('.card .name')?.textContent).toBe('A senior officer');
    const statement = () => all('.statement').find((each) => each.textContent?.startsWith('two of the five'));
    await eventually(() => statement()?.tabIndex).toBe(0);
    expect(statement()?.dataset.active).toBe('true');
  });

  it('unfolds the source that it belongs to', async () => {
    showReading();
    await userEvent.click(all('.source-row')[0]);
    expect(all('.source-row')[0].getAttribute('aria-expanded')).toBe('false');
    await clickOn('sl-content-0-direct');
    await eventually(() => all('.source-row')[0].getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a filter', () => {
  it('acts on the paint as on the list, and goes with the next reading', async () => {
    showReading();
    await button('Filter').click();
    await button('reported').click();
    expect(paintedTexts('sl-content-0-indirect')).toEqual([]);
    expect(paintedTexts('sl-content-0-direct')).toEqual(['“Nobody should be stranded,”']);
    await button('Show all').first().click();
    expect(paintedTexts('sl-content-0-indirect')).toEqual(['that fares would not rise']);
  });
});

describe('the card', () => {
  it('says why: words, cue, span, how sure, and why it was taken for this source', async () => {
    showReading();
    const read = pageRead();
    read.analysis = {
      ...read.analysis,
      attributions: read.analysis.attributions.map((each, i) => (i === 1 ? { ...each, takenFor: 'pronoun' } : each)),
    };
    presentation.show({ status: 'done', summary: read.summary, view: BOTH }, BOTH, read);
    await clickOn('sl-content-0-indirect');
    await button('Why?').click();
    expect(all('.card-why > div').map((fact) => fact.textContent)).toEqual([
      'What is saidthat fares would not rise',
      'Says soadded',
      'Names the sourceShe',
      'Taken for Mara Olina pronoun; nobody else fits as well',
      'How sure that it is a statementquite sure, 90%',
    ]);
  });

  it('copies a report with the passage and sends nothing', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    Object.assign(chrome.runtime, { getManifest: () => ({ name: 'Sourcelight', version: '1.2.3' }) });
    showReading();
    await clickOn('sl-content-1-mixed');
    await button('Why?').click();
    await button('Report a mistake').click();
    await eventually(() => one('.card-acts [role=status]').textContent).toBe(
      'Copied, nothing was sent. Paste it where you want to report it.',
    );
    const [report] = written.mock.calls[0];
    expect(report).toContain('Passage: The union called the plan “a gamble with tired crews”.');
    expect(report).toContain('What is said: the plan “a gamble with tired crews”');
    expect(report).toContain(`Page: ${FERRY.url}`);
    expect(report).toContain('partly quoted, 60%');
    written.mockRestore();
  });

  it('takes a statement out, and brings it back in the same place', async () => {
    correctForReal();
    showReading();
    await clickOn('sl-content-0-direct');
    await button('Why?').click();
    await button('Take out').click();
    expect(paintedTexts('sl-content-0-direct')).toEqual([]);
    expect(all('.statement .words').map((words) => words.textContent)).not.toContain('“Nobody should be stranded,”');
    expect(one('.card').textContent).toContain('Taken out of this reading.');
    await button('Undo').click();
    expect(paintedTexts('sl-content-0-direct')).toEqual(['“Nobody should be stranded,”']);
  });

  it('leaves a way back in the sidebar', async () => {
    correctForReal();
    showReading();
    await clickOn('sl-content-0-direct');
    await button('Why?').click();
    await button('Take out').click();
    expect(one('.overview').textContent).toContain('1 statement taken out by you');
    await button('Bring back').click();
    expect(all('.statement')).toHaveLength(6);
  });
});

describe('a name as long as a book', () => {
  it('takes a few lines, in the list and on the card', async () => {
    const read = pageRead();
    const name = 'x'.repeat(100_000);
    read.analysis = {
      ...read.analysis,
      sources: read.analysis.sources.map((source) => ({ ...source, name, role: name })),
    };
    read.analysis.attributions = read.analysis.attributions.map((each) => ({ ...each, takenFor: 'pronoun' }));
    read.summary = summarise(read.article, read.analysis);
    presentation.show({ status: 'done', summary: read.summary, view: BOTH }, BOTH, read);
    expect(one('.source-row').offsetHeight).toBeLessThan(250);
    await clickOn('sl-content-0-indirect');
    await button('Why?').click();
    const [card, window] = [one('.card').getBoundingClientRect(), document.documentElement];
    expect(card.bottom).toBeLessThanOrEqual(window.clientHeight);
    expect(card.width).toBeLessThanOrEqual(322);
    for (const part of all('.card *')) expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(card.right);
  });
});

describe('a statement that is not its source’s', () => {
  const sources = () => all('.source-row .name').map((name) => name.textContent);

  it('is shown under the words of the text, and put back in the same place', async () => {
    correctForReal();
    showReading();
    const before = sources();
    await clickOn('sl-content-0-indirect');
    await button('Why?').click();
    await button('This isn’t Mara Olin').click();
    expect(one('.card .name').textContent).toBe('She');
    expect(one('.card').textContent).toContain('Shown under the words of the text.');
    expect(sources()).toEqual(expect.arrayContaining([...before, 'She']));
    await button('Undo').click();
    expect(one('.card .name').textContent).toBe('Mara Olin');
    expect(sources()).toEqual(before);
  });

  it('can’t be told from one whose words are the source’s own name', async () => {
    showReading();
    await clickOn('sl-content-0-direct');
    await button('Why?').click();
    expect(all('.card-acts button').map((act) => act.textContent)).toEqual(['Report a mistake', 'Take out']);
  });
});

describe('the notice of a copy', () => {
  const COPY: Analysis['scraped'] = {
    verdict: 'republished',
    likely: true,
    evidence: [],
    original: { host: 'courier.example' },
  };
  const showCopy = () => {
    const summary = { ...summarise(FERRY, FERRY_ANALYSIS), copy: COPY };
    presentation.show({ status: 'done', summary, view: BOTH }, BOTH, { ...pageRead(), summary });
  };

  it('can be put away, stays away while the sidebar is closed, and is had back where its reasons stand', async () => {
    showCopy();
    expect(one('.notice.warning').textContent).toContain('courier.example');
    await button('Dismiss').click();
    expect(one('.notice.warning')).toBeUndefined();
    showReading({ highlights: true, sidebar: false });
    showCopy();
    expect(one('.notice.warning')).toBeUndefined();
    await userEvent.click(one('[role=tab]:nth-child(3)'));
    await button('Show this notice again').click();
    await userEvent.click(one('[role=tab]:nth-child(1)'));
    expect(one('.notice.warning')).toBeDefined();
  });
});

describe('greyed furniture', () => {
  it('can be said to be part of the article where it stands', async () => {
    showReading();
    await clickOn('sl-furniture');
    await eventually(() => one('.card.one-line')?.textContent).toBe('Share buttonsPart of the article');
    await button('Part of the article').click();
    expect(wishes.correct).toHaveBeenCalledExactlyOnceWith('Share this story with your friends', 'article');
  });
});

describe('a selected paragraph', () => {
  it.each([
    ['is remembered as no part of the article', async () => null, 'Remembered for this site.'],
    [
      'that can’t be remembered is not said to be',
      () => Promise.reject(new Error('full')),
      'This could not be remembered here.',
    ],
  ])('%s', async (_, remember, sentence) => {
    wishes.correct.mockImplementation(remember);
    showReading();
    await userEvent.click(one('[role=tab]:nth-child(3)'));
    getSelection()?.selectAllChildren(rangeOf('sl-content-0-direct').startContainer.parentElement as Element);
    await button('Not part of the article: the selected text').click();
    await eventually(() => one('.toast').textContent).toBe(sentence);
  });
});

describe('the page', () => {
  it('has its highlights toggled by the key H and by a button that tells how it stands', async () => {
    showReading();
    presentation.focusSidebar();
    await userEvent.keyboard('h');
    expect(wishes.show).toHaveBeenCalledExactlyOnceWith({ highlights: false });
    expect(one('[aria-pressed]').getAttribute('aria-pressed')).toBe('true');
  });

  it('has its reading position moved by a jump with the keyboard, not with the pointer', async () => {
    showReading();
    getSelection()?.removeAllRanges();
    await userEvent.click(all('.statement')[0]);
    expect(getSelection()?.rangeCount).toBe(0);
    presentation.focusSidebar();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    const { anchorNode, anchorOffset, isCollapsed } = getSelection() as Selection;
    expect([anchorNode, anchorOffset, isCollapsed]).toEqual([
      rangeOf('sl-content-0-direct').startContainer,
      rangeOf('sl-content-0-direct').startOffset,
      true,
    ]);
  });
});

describe('the strip', () => {
  it('is a slider over the statements in text order, which leads to each', async () => {
    showReading();
    const strip = one('[role=slider]');
    expect(strip.getAttribute('aria-valuetext')).toBe('Mara Olin: “Nobody should be stranded,”');
    strip.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(strip.getAttribute('aria-valuenow')).toBe('3');
    expect(strip.getAttribute('aria-valuetext')).toBe('The union: the plan “a gamble with tired crews”');
    expect(paintedTexts('sl-pulse')).toEqual(['the plan “a gamble with tired crews”']);
    await userEvent.keyboard('{End}');
    expect(strip.getAttribute('aria-valuenow')).toBe('6');
  });
});

describe('at a glance', () => {
  it('stand the kinds of sources and the meaning of the lines', () => {
    showReading();
    expect(all('.legend').map((legend) => [...legend.children].map((item) => item.textContent))).toEqual([
      ['3 named (1 document)', '1 unnamed'],
      ['quoted 1', 'partly quoted 1', 'reported 4', 'nobody named'],
    ]);
  });
});
