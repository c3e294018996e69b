import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installFakeGrants } from '../grants.fake';
import { done, summary } from '../summary/made-up';
import { button, closePopup, failed, open, TAB, text } from './popup-world.fake';

beforeEach(() => void installFakeGrants());
afterEach(closePopup);

describe('while the page is read', () => {
  it('is painted, and says so', async () => {
    await open();
    expect(document.querySelector('[role=status]')?.textContent).toBe('Reading the article…');
    expect(document.querySelector('[aria-busy=true]')).not.toBeNull();
  });

  it('is painted over a page that is too busy to answer', async () => {
    const { asked } = await open({ busy: true });
    // Its silence has not been taken for an answer yet.
    expect(asked).toEqual([]);
    expect(document.querySelector('[role=status]')?.textContent).toBe('Reading the article…');
  });

  it('has the page read, once', async () => {
    const { asked, answer } = await open();
    await answer(done());
    await expect.poll(text).toContain('Ana Ruiz');
    expect(asked).toEqual([{ tabId: TAB }]);
  });

  it('offers nothing that there is not yet', async () => {
    await open();
    expect(button('Highlights').disabled && button('Sidebar').disabled && button('Copy summary').disabled).toBe(true);
  });

  it('keeps its size when the figures come', async () => {
    const { answer } = await open();
    const places = () =>
      [...document.querySelectorAll('.bar, h2, .left-over, footer')].map((one) => one.getBoundingClientRect().top);
    const before = { height: document.body.offsetHeight, places: places() };
    await answer(done());
    await expect.poll(text).toContain('Ana Ruiz');
    expect({ height: document.body.offsetHeight, places: places() }).toEqual(before);
    expect(before.height).toBeLessThanOrEqual(480);
    expect(document.body.offsetWidth).toBe(320);
  });
});

describe('a page that has been read', () => {
  it('has its large figures written alike', async () => {
    const { counts } = summary();
    const many = { ...counts, statements: 3_000, direct: 1_500, mixed: 1_200, indirect: 1_100, claims: 2_400 };
    await open({ page: done({ counts: { ...many, claimsUnsourced: 1_300 } }) });
    await expect.poll(text).toContain('3,000');
    for (const figure of ['1,500 quoted, 1,200 partly', '1,100 reported', '2,400 claims, 1,300 with no source']) {
      expect(text()).toContain(figure);
    }
  });

  it('is shown at once, without asking the worker', async () => {
    const { asked } = await open({ page: done() });
    expect(text()).toContain('Ana Ruiz');
    expect(asked).toEqual([]);
  });

  it('gives its figures', async () => {
    await open({ page: done() });
    await expect.poll(text).toContain('3 sources');
    for (const figure of ['2 named', '1 unnamed', '4 statements', '2 quoted', '2 reported', '40% attributed']) {
      expect(text()).toContain(figure);
    }
    expect(text()).toContain('1 claim, 1 with no source');
    expect(text()).toContain('1 part of the page isn’t the article');
  });

  it('says nothing of what there is none of', async () => {
    const counts = { ...summary().counts, named: 3, unnamed: 0 };
    open({ page: done({ furniture: [], counts }) });
    await expect.poll(text).toContain('3 named');
    expect(text()).not.toContain('0 unnamed');
    expect(text()).not.toContain('of the page');
  });

  it('tells a screen reader in one sentence', async () => {
    await open({ page: done() });
    await expect
      .poll(() => document.querySelector('[role=status]')?.textContent)
      .toBe('3 sources, 4 statements, 40% attributed');
    expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('Ana Ruiz: 24%');
  });

  it('says when nobody is quoted', async () => {
    const counts = {
      sources: 0,
      named: 0,
      unnamed: 0,
      statements: 0,
      attitudes: 0,
      direct: 0,
      mixed: 0,
      indirect: 0,
      claims: 0,
      claimsUnsourced: 0,
      words: 90,
    };
    await open({ page: done({ sources: [], attributed: 0, counts }) });
    await expect.poll(text).toContain('Nobody is quoted or cited in this article.');
  });

  it.each([
    [{ openingOnly: true }, 'Only the opening of this article is on the page.'],
    [{ scope: 'quotations' as const }, 'Sourcelight reads English. Only quotations are shown.'],
    [{ engine: 'rules' as const }, 'Part of Sourcelight can’t be read, so it finds less than usual'],
    [{}, 'Nothing was sent.'],
  ])('says what else there is to know: %j', async (change, words) => {
    await open({ page: done(change) });
    await expect.poll(text).toContain(words);
  });

  it('that looks like a copy opens the sidebar with the evidence', async () => {
    const { shown } = await open({
      page: done({ copy: { verdict: 'scraped', likely: true, evidence: [], original: { host: 'a.example' } } }),
    });
    await expect.poll(text).toContain('Looks like a copy of a.example');
    button('Looks like a copy').click();
    await expect.poll(() => shown).toMatchObject([{ sidebar: true }]);
  });
});

describe('what is shown on the page', () => {
  it('is switched', async () => {
    const { shown } = await open({ page: done({}, { highlights: true, sidebar: false }) });
    await expect.poll(() => button('Highlights').getAttribute('aria-checked')).toBe('true');
    button('Highlights').click();
    button('Sidebar').click();
    await expect.poll(() => shown).toEqual([{ highlights: false }, { sidebar: true }]);
    await expect.poll(() => button('Sidebar').getAttribute('aria-checked')).toBe('true');
  });

  it('follows what is done in the page itself', async () => {
    const { hear } = await open({ page: done({}, { highlights: true, sidebar: true }) });
    await expect.poll(() => button('Sidebar').getAttribute('aria-checked')).toBe('true');
    hear(done({}, { highlights: true, sidebar: false }));
    await expect.poll(() => button('Sidebar').getAttribute('aria-checked')).toBe('false');
  });
});

describe('news of a reading', () => {
  const quiet = async (tell: (world: Awaited<ReturnType<typeof open>>) => void) => {
    const world = await open({ page: done() });
    await expect.poll(text).toContain('Ana Ruiz');
    tell(world);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return text().includes('Ana Ruiz');
  };

  it.each([
    ['another tab', { id: 'sourcelight', frameId: 0, tab: { id: 8 } }],
    ['a frame', { id: 'sourcelight', frameId: 3, tab: { id: TAB } }],
    ['another extension', { id: 'other', frameId: 0, tab: { id: TAB } }],
  ])('from %s is not heard', async (_, sender) => {
    expect(await quiet(({ hear }) => hear(failed('failed'), sender))).toBe(true);
  });

  it('that is no state is not believed', async () => {
    expect(await quiet(({ hear }) => hear({ status: 'done', summary: {} }))).toBe(true);
  });
});

describe('copying the summary', () => {
  it('gives Markdown, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open({ page: done() });
    await expect.poll(() => button('Copy summary').disabled).toBe(false);
    button('Copy summary').click();
    await expect.poll(() => button('Copied')).toBeDefined();
    expect(write.mock.calls[0][0]).toMatch(/^# Harbour bridge to be rebuilt\n/);
  });

  it('says when the browser does not let us', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await open({ page: done() });
    await expect.poll(() => button('Copy summary').disabled).toBe(false);
    button('Copy summary').click();
    await expect.poll(text).toContain('The browser didn’t allow copying.');
  });
});

it('leads to the options', async () => {
  vi.spyOn(window, 'close').mockImplementation(() => {});
  await open({ page: done() });
  (document.querySelector('[aria-label=Options]') as HTMLElement).click();
  expect(chrome.runtime.openOptionsPage).toHaveBeenCalledOnce();
});

describe('taking the reading along', () => {
  const openFormats = async () => {
    const unfold = () => document.querySelector<HTMLButtonElement>('[aria-label="Copy or save"]');
    await expect.poll(() => unfold()?.disabled).toBe(false);
    unfold()?.click();
    await expect.poll(() => document.querySelector('[aria-label="Copy as JSON"]')?.checkVisibility()).toBe(true);
  };
  const press = (name: string) => (document.querySelector(`[aria-label="${name}"]`) as HTMLElement).click();

  it('offers the formats when asked', async () => {
    await open({ page: done() });
    await openFormats();
    expect(document.querySelectorAll('.format')).toHaveLength(10);
    expect(document.body.offsetHeight).toBeLessThanOrEqual(600);
  });

  it('copies, though the page does not say where the words stand', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await open({ page: done() });
    await openFormats();
    press('Copy as JSON');
    await expect.poll(text).toContain('Copied');
    expect(JSON.parse(write.mock.calls[0][0])).toMatchObject({ format: 'sourcelight-statements' });
  });

  it('saves as a file', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await open({ page: done() });
    await openFormats();
    press('Save as CSV');
    await expect.poll(text).toContain('Saved as sourcelight-Harbour-bridge-to-be-rebuilt.csv');
    expect(names).toEqual(['sourcelight-Harbour-bridge-to-be-rebuilt.csv']);
  });
});
