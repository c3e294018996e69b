import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, type Mocked, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Failure } from '../failures';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import type { PageState, View } from '../state';
import { pageRead, paintedTexts, showArticle } from './made-up-page';
import { Presentation, type Wishes } from './presentation';

const BOTH: View = { highlights: true, sidebar: true };

let presentation: Presentation;
let wishes: Mocked<Wishes>;

beforeEach(async () => {
  await page.viewport(1200, 800);
  document.documentElement.removeAttribute('style');
  showArticle();
  window.scrollTo(0, 0);
  wishes = {
    read: vi.fn(),
    show: vi.fn(),
    forget: vi.fn(),
    saveSettings: vi.fn(),
    openOptions: vi.fn(),
    markdown: vi.fn(() => '# Ferry to run all night'),
  };
  presentation = new Presentation(document, wishes);
});
afterEach(() => {
  presentation.remove();
  CSS.highlights.clear();
});

/** Shows a finished reading of the article in the page. */
function showReading(view: View = BOTH, settings: Partial<Settings> = {}) {
  presentation.settings = { ...DEFAULT_SETTINGS, ...settings };
  const read = pageRead();
  presentation.show({ status: 'done', summary: read.summary, view }, view, read);
}

function showState(state: PageState, view: View = BOTH) {
  presentation.show(state, view, null);
}

const host = () => document.querySelector<HTMLElement>('[data-sourcelight]');
const root = () => host()?.shadowRoot as ShadowRoot;
const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => all(selector)[0];
const isFocused = (element: Element) => root().activeElement === element;
/** Resolves when nothing in the sidebar moves any more. */
const settled = () =>
  Promise.all(
    root()
      .getAnimations()
      .map((animation) => animation.finished),
  );
/** Machines that run tests are busy. */
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 5_000 });
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the sidebar', () => {
  it('is a landmark with a heading, three tabs, and a list of sources in order of how much they say', () => {
    showReading();
    expect(one('aside').getAttribute('aria-label')).toBe('Sourcelight: who said what');
    expect(one('h2').textContent).toBe('Who said what');
    expect(all('[role=tablist] > [role=tab]').map((tab) => tab.textContent)).toEqual(['Sources', 'Claims1', 'Page1']);
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

describe('with the keyboard', () => {
  it('is one stop in the order of tabs, walked with the arrows', async () => {
    showReading();
    presentation.focusSidebar();
    const rows = all('.source-row');
    const statements = all('.statement');
    expect(isFocused(rows[0])).toBe(true);
    await userEvent.keyboard('{ArrowDown}');
    expect(isFocused(statements[0])).toBe(true);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(isFocused(rows[1])).toBe(true);
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    expect(isFocused(rows[0])).toBe(true);
    await userEvent.keyboard('{ArrowRight}');
    expect(isFocused(statements[0])).toBe(true);
    await userEvent.keyboard('{End}');
    expect(isFocused(statements[5])).toBe(true);
    await userEvent.keyboard('{Home}');
    expect(isFocused(rows[0])).toBe(true);
    expect(all('.panel [tabindex="0"]')).toEqual([rows[0]]);
  });

  it('folds a source, and walks past what is folded', async () => {
    showReading();
    presentation.focusSidebar();
    await userEvent.keyboard('{Enter}');
    expect(all('.source-row')[0].getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{ArrowDown}');
    expect(isFocused(all('.source-row')[1])).toBe(true);
  });

  it('jumps with Enter and copies with C', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    showReading();
    presentation.focusSidebar();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(paintedTexts('sl-pulse')).toEqual(['“Nobody should be stranded,”']);
    await userEvent.keyboard('c');
    expect(written).toHaveBeenCalledExactlyOnceWith('“Nobody should be stranded,” — Mara Olin');
    await eventually(() => one('.toast').textContent).toBe('Copied');
    written.mockRestore();
  });

  it('walks the tabs with the arrows', async () => {
    showReading();
    one('[role=tab]').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(one('[aria-selected=true]').textContent).toBe('Claims1');
    expect(isFocused(one('[aria-selected=true]'))).toBe(true);
    await userEvent.keyboard('{End}');
    expect(one('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(one('[aria-selected=true]').id);
    expect(one('[aria-selected=true]').textContent).toBe('Page1');
  });

  it('shows the card of a statement that has the focus; Escape closes the card, then the sidebar', async () => {
    const before = document.createElement('button');
    document.querySelector('main.made-up')?.append(before);
    before.focus();
    showReading();
    presentation.focusSidebar();
    await userEvent.keyboard('{ArrowDown}');
    expect(one('.card .name').textContent).toBe('Mara Olin');
    expect(paintedTexts('sl-active')).toEqual(['“Nobody should be stranded,”']);
    await userEvent.keyboard('{Escape}');
    expect(one('.card')).toBeUndefined();
    expect(wishes.show).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(wishes.show).toHaveBeenCalledExactlyOnceWith({ sidebar: false });
    expect(document.activeElement).toBe(before);
  });

  it('keeps its keys from the page', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    showReading();
    presentation.focusSidebar();
    await userEvent.keyboard('{ArrowDown}j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('its place', () => {
  it('is beside the article, which makes room', async () => {
    showReading();
    await settled();
    expect(getComputedStyle(document.documentElement).paddingRight).toBe('360px');
    expect(one('aside').getBoundingClientRect().left).toBe(840);
  });

  it('can be on the other side, and that is kept', async () => {
    showReading();
    await button('Move to the other side').click();
    expect(wishes.saveSettings).toHaveBeenCalledExactlyOnceWith({ sidebarSide: 'left' });
    expect(getComputedStyle(document.documentElement).paddingLeft).toBe('360px');
    expect(one('aside').getBoundingClientRect().left).toBe(0);
  });

  it('is resized by the keyboard within its limits, and that is kept', async () => {
    showReading();
    one('.resizer').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(wishes.saveSettings).toHaveBeenLastCalledWith({ sidebarWidth: 376 });
    await userEvent.keyboard('{Home}');
    expect(wishes.saveSettings).toHaveBeenLastCalledWith({ sidebarWidth: 280 });
    await userEvent.keyboard('{ArrowRight}');
    expect(wishes.saveSettings).toHaveBeenLastCalledWith({ sidebarWidth: 280 });
    await userEvent.keyboard('{End}');
    expect(one('.resizer').getAttribute('aria-valuenow')).toBe('520');
    expect(one('aside').getBoundingClientRect().width).toBe(520);
  });

  it('is a sheet from below in a narrow window', async () => {
    await page.viewport(420, 800);
    showReading();
    const { left, width, bottom, height } = one('aside').getBoundingClientRect();
    expect({ left, width, bottom, height }).toEqual({ left: 0, width: 420, bottom: 800, height: 368 });
    expect(getComputedStyle(document.documentElement).paddingBottom).toBe('368px');
    expect(one('.resizer')).toBeUndefined();
  });

  it('gives the room back when it closes', () => {
    showReading();
    showReading({ highlights: true, sidebar: false });
    expect(getComputedStyle(document.documentElement).paddingRight).toBe('0px');
    expect(one('aside')).toBeUndefined();
    expect(paintedTexts('sl-content-0-direct')).toHaveLength(1);
  });

  it.each([
    ['white', 'rgb(20, 20, 20)', 'light'],
    ['rgb(16, 18, 24)', 'rgb(230, 230, 230)', 'dark'],
  ])('is as light or dark as the page: %s', async (background, color, theme) => {
    showReading();
    Object.assign(document.documentElement.style, { background, color });
    await eventually(() => one('.surface').dataset.theme).toBe(theme);
  });
});

describe('the card', () => {
  /** Moves the real pointer over words of the page. */
  async function pointAt(name: string) {
    const [range] = [...(CSS.highlights.get(name) as unknown as Iterable<Range>)];
    const box = range.getClientRects()[0];
    const element = range.startContainer.parentElement as HTMLElement;
    const frame = element.getBoundingClientRect();
    const position = { x: box.left - frame.left + 12, y: box.top - frame.top + box.height / 2 };
    await userEvent.hover(element, { position });
    return range;
  }
  const covers = (card: DOMRect, words: DOMRect) =>
    card.left < words.right && card.right > words.left && card.top < words.bottom && card.bottom > words.top;

  it('says who, in which words and how, at the words and not over them', async () => {
    showReading();
    const range = await pointAt('sl-content-grey-indirect');
    await eventually(() => one('.card')?.textContent).toContain('A senior officer');
    expect(one('.card-how').textContent).toBe('reported · via AP');
    expect(paintedTexts('sl-active')).toEqual(['two of the five boats were unfit for winter']);
    const card = one('.card').getBoundingClientRect();
    for (const line of range.getClientRects()) expect(covers(card, line)).toBe(false);
    expect(card.right).toBeLessThanOrEqual(840);
  });

  it('says why, and leads to the next statement by the same source', async () => {
    showReading();
    await pointAt('sl-content-0-direct');
    await eventually(() => one('.card .name')?.textContent).toBe('Mara Olin');
    await button('Why?').click();
    expect(all('.card-why dd').map((fact) => fact.textContent)).toEqual(['said', 'Mara Olin', 'quite sure']);
    expect(one('.card-steps').textContent).toBe('1 of 2');
    await button('Next by this source').click();
    expect(one('.card-steps').textContent).toBe('2 of 2');
    expect(one('.card-verb').textContent).toBe('added');
    expect(paintedTexts('sl-pulse')).toEqual(['that fares would not rise']);
  });

  it('is a tooltip with its kind at furniture', async () => {
    showReading();
    await pointAt('sl-furniture');
    await eventually(() => one('[role=tooltip]')?.textContent).toBe('Share buttons');
  });

  it('goes when the pointer leaves, and on Escape', async () => {
    showReading();
    await pointAt('sl-content-0-direct');
    await eventually(() => one('.card')).toBeDefined();
    await userEvent.keyboard('{Escape}');
    expect(one('.card')).toBeUndefined();
    await pointAt('sl-content-1-mixed');
    await eventually(() => one('.card')).toBeDefined();
    await userEvent.hover(document.querySelector('main.made-up h1') as Element, { position: { x: 2, y: 2 } });
    await eventually(() => one('.card')).toBeUndefined();
  });

  it('does not come while highlights are off', async () => {
    showReading();
    const range = [...(CSS.highlights.get('sl-content-0-direct') as unknown as Iterable<Range>)][0];
    showReading({ highlights: false, sidebar: true });
    await userEvent.hover(range.startContainer.parentElement as Element, { position: { x: 20, y: 8 } });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(one('.card')).toBeUndefined();
  });
});

describe('the page', () => {
  /** Changes of the page's nodes and attributes, without the host that comes and goes. */
  function changesDuring(act: () => void): MutationRecord[] {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
    act();
    const records = observer.takeRecords();
    observer.disconnect();
    const isHost = (node: Node) => node instanceof Element && node.hasAttribute('data-sourcelight');
    return records.filter(
      ({ addedNodes, removedNodes }) =>
        ![...addedNodes, ...removedNodes].every(isHost) || !(addedNodes.length + removedNodes.length),
    );
  }

  it('is left as it was but for the host', () => {
    expect(changesDuring(() => showReading())).toEqual([]);
    expect(document.querySelectorAll('[data-sourcelight]')).toHaveLength(1);
    expect(changesDuring(() => presentation.remove())).toEqual([]);
    expect(host()).toBeNull();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it("can't style the host, nor press its buttons", async () => {
    const style = document.createElement('style');
    style.textContent = 'sourcelight-panel, [data-sourcelight] { display: none !important; opacity: 0 !important }';
    document.head.append(style);
    showReading();
    await settled();
    expect(one('aside').checkVisibility({ opacityProperty: true })).toBe(true);
    style.remove();
    one('[aria-label=Close]').click();
    one('.statement').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    one('aside').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(wishes.show).not.toHaveBeenCalled();
    expect(paintedTexts('sl-pulse')).toEqual([]);
    await button('Close').click();
    expect(wishes.show).toHaveBeenCalledOnce();
  });

  it('needs no style element and no style attribute that a content security policy could forbid', () => {
    showReading();
    expect(all('style, link')).toEqual([]);
    expect(root().adoptedStyleSheets).toHaveLength(1);
  });

  it('that removes the host gets it back', async () => {
    showReading();
    host()?.remove();
    await eventually(() => host()?.isConnected).toBe(true);
    expect(one('aside')).toBeDefined();
  });

  it('that clears the highlights gets them back', async () => {
    showReading();
    CSS.highlights.clear();
    await eventually(() => paintedTexts('sl-content-0-direct')).toHaveLength(1);
  });
});

describe('for everybody', () => {
  const tabs = [1, 2, 3];
  for (const dark of [false, true]) {
    it.each(tabs)(`axe finds nothing wrong, tab %i, ${dark ? 'dark' : 'light'}`, async (tab) => {
      Object.assign(document.documentElement.style, dark ? { background: '#111', color: '#eee' } : {});
      showReading();
      await eventually(() => one('.surface').dataset.theme).toBe(dark ? 'dark' : 'light');
      await userEvent.click(one(`[role=tab]:nth-child(${tab})`));
      if (tab === 1) await button('Filter').click();
      // axe reckons colours only of what stands in the body; ours stands beside it.
      document.body.append(host() as Element);
      await settled();
      const { violations, passes } = await axe.run(host() as Element);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      // A run that looked at nothing would find nothing wrong either.
      expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['button-name', 'list']));
      expect(passes.find(({ id }) => id === 'color-contrast')?.nodes.length).toBeGreaterThan(8);
    });
  }
});
