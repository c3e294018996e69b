/** As the reader's system and the page have it: less motion, forced colours, pages from right to left, twice as large. */
import type { Page } from 'playwright';
import { contentName, isAside } from '../src/page/highlights/highlight-names';
import type { Summary } from '../src/summary/summary';
import { expect, test } from './extension';
import { paintedRanges } from './painted';
import type { Reader } from './reader';
import { openSidebar } from './sidebar';
import { said } from './words';

const SAMPLE = '/sample/article.html';
/** CSS pixels by which boxes may differ that stand side by side: fractions are rounded. */
const ROUNDING = 1;

/** Opens the page with these preferences of the reader's system and has it read. */
async function readWith(
  reader: Reader,
  media: Parameters<Page['emulateMedia']>[0],
  path = SAMPLE,
): Promise<{ page: Page; summary: Summary }> {
  const page = await reader.open(path);
  await page.emulateMedia(media);
  const { state, popup } = await reader.read(page);
  if (state.status !== 'done') throw new Error(`not read: ${JSON.stringify(state)}`);
  await popup.close().catch(() => undefined);
  await page.bringToFront();
  await expect(openSidebar(page).region).toBeVisible();
  return { page, summary: state.summary };
}

/** @returns what moves by itself in our shadow root, or in a page that is ours, by its style: name, and seconds */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOurs = location.protocol === 'chrome-extension:';
    const roots = [isOurs && document, document.querySelector('[data-sourcelight]')?.shadowRoot];
    const elements = roots.flatMap((root) => (root ? [...root.querySelectorAll('*')] : []));
    const lasting = (durations: string) => durations.split(', ').filter((duration) => Number.parseFloat(duration) > 0);
    return elements.flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element, part);
        const animations = animationName === 'none' ? [] : lasting(animationDuration);
        return [...lasting(transitionDuration), ...animations].map(
          (duration) => `${element.className || element.localName}${part ?? ''}: ${duration}`,
        );
      }),
    );
  });
}

/** Jumps to the article's first statement, which is near enough to be scrolled to. @returns the stops of the page on the way */
async function stopsOfJump(page: Page, { sources }: Summary): Promise<number> {
  const [first] = sources
    .flatMap(({ statements }) => statements)
    .toSorted((one, other) => one.position - other.position);
  await page.evaluate(() => {
    const stops = new Set<number>();
    document.addEventListener('scroll', () => stops.add(scrollY));
    Object.assign(globalThis, { stops, over: new Promise((over) => document.addEventListener('scrollend', over)) });
  });
  await openSidebar(page).region.getByRole('button').filter({ hasText: first.words[0] }).click();
  return page.evaluate(async () => {
    const { stops, over } = globalThis as unknown as { stops: Set<number>; over: Promise<unknown> };
    await over;
    return stops.size;
  });
}

test('where the reader wants less motion nothing moves by itself, and a jump is made at once', async ({ reader }) => {
  const { page, summary } = await readWith(reader, { reducedMotion: 'reduce' });
  expect(await moving(page)).toEqual([]);
  expect(await stopsOfJump(page, summary)).toBe(1);
  for (const own of ['options.html', 'welcome.html', `popup.html?tab=${await reader.tabOf(page)}`]) {
    const opened = await reader.openOwn(own);
    await opened.emulateMedia({ reducedMotion: 'reduce' });
    await expect(opened.getByRole('heading').first()).toBeVisible();
    expect(await moving(opened)).toEqual([]);
  }
});

test('else small things move, never the sidebar, and the page is scrolled to words that are near', async ({
  reader,
}) => {
  const { page, summary } = await readWith(reader, { reducedMotion: 'no-preference' });
  const names = (await moving(page)).map((one) => one.split(':')[0]);
  expect(names).not.toEqual([]);
  expect(names).not.toContain('sidebar');
  expect(await stopsOfJump(page, summary)).toBeGreaterThan(2);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}: statements stand out alone, lines say how, the sidebar has edges`, async ({
    reader,
  }) => {
    const { page, summary } = await readWith(reader, { forcedColors: 'active', colorScheme });
    const painted = (await paintedRanges(page)).map(({ highlight }) => highlight);
    expect(painted.length).toBeGreaterThanOrEqual(summary.counts.statements);
    // Browsers give all highlights one ground then; with source, cue and furniture under it, statements would not stand out.
    expect(painted.filter(isAside)).toEqual([]);

    const lineOf = (name: string) =>
      page.evaluate((of) => getComputedStyle(document.body, `::highlight(${of})`).textDecorationStyle, name);
    const usedName = (quotation: 'direct' | 'mixed' | 'indirect') =>
      painted.find((name) => name.endsWith(quotation)) ?? contentName(0, quotation);
    expect(await lineOf(usedName('direct'))).toBe('solid');
    expect(await lineOf(usedName('mixed'))).toBe('dashed');
    expect(await lineOf(usedName('indirect'))).toBe('dotted');

    const { region } = openSidebar(page);
    const looks = await region.evaluate((sidebar) => {
      const probe = document.createElement('i');
      const system = (colour: string) => {
        probe.style.color = colour;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const styleOf = (selector: string) => getComputedStyle(sidebar.querySelector(selector) as Element);
      const own = getComputedStyle(sidebar);
      return {
        isOfTheSystem: own.backgroundColor === system('Canvas') && own.color === system('CanvasText'),
        edge: `${own.borderLeftStyle} ${own.borderLeftColor === system('CanvasText')}`,
        pressed: styleOf('[aria-pressed=true]').backgroundColor === system('Highlight'),
        chosenTab: styleOf('[aria-selected=true]').borderBlockEndStyle,
        otherTab: styleOf('[aria-selected=false]').borderBlockEndStyle,
        hues: new Set(
          [...sidebar.querySelectorAll('.source .swatch')].map((one) => getComputedStyle(one).backgroundColor),
        ).size,
        lines: [...sidebar.querySelectorAll('.statement')].map((one) => getComputedStyle(one).borderInlineStartStyle),
      };
    });
    expect(looks).toMatchObject({
      isOfTheSystem: true,
      edge: 'solid true',
      pressed: true,
      chosenTab: 'solid',
      otherTab: 'none',
    });
    expect(looks.hues).toBeGreaterThan(2);
    expect(new Set(looks.lines)).toEqual(new Set(['solid', 'dashed', 'dotted']));
  });
}

test('forced colours that are switched on later leave the statements painted, and switched off bring back the rest', async ({
  reader,
}) => {
  const { page } = await readWith(reader, { forcedColors: 'none' });
  const before = await paintedRanges(page);
  const statements = before.filter(({ highlight }) => !isAside(highlight));
  expect(statements.length).toBeLessThan(before.length);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => paintedRanges(page)).toEqual(statements);
  await page.emulateMedia({ forcedColors: 'none' });
  await expect.poll(() => paintedRanges(page)).toEqual(before);
});

test('a page from right to left gives way to the sidebar, whose own words run from left to right', async ({
  reader,
}) => {
  const { page, summary } = await readWith(reader, {}, '/made-up/right-to-left.html');
  const { region } = openSidebar(page);
  await expect(region).toHaveAttribute('dir', 'ltr');
  const boxes = async () => {
    const sidebar = await region.boundingBox();
    const article = await page.locator('article').boundingBox();
    if (!sidebar || !article) throw new Error('something is not there');
    return {
      sidebar: { left: sidebar.x, right: sidebar.x + sidebar.width },
      article: { left: article.x, right: article.x + article.width },
    };
  };
  const right = await boxes();
  expect(right.sidebar.right).toBeLessThanOrEqual(1280 + ROUNDING);
  expect(right.sidebar.right).toBeGreaterThanOrEqual(1280 - ROUNDING);
  expect(right.article.right).toBeLessThanOrEqual(right.sidebar.left + ROUNDING);
  const [first] = summary.sources[0].statements;
  expect((await paintedRanges(page)).map(({ text }) => text)).toContain(first.words[0]);

  await region.getByRole('button', { name: said('sidebar_other_side') }).click();
  await expect.poll(async () => (await boxes()).sidebar.left).toBe(0);
  const left = await boxes();
  expect(left.article.left).toBeGreaterThanOrEqual(left.sidebar.right - ROUNDING);
  // Nothing was pushed out of reach at either side.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

/** Magnifies the page as the reader does with Ctrl and +. */
async function zoom(reader: Reader, page: Page, factor: number): Promise<void> {
  const tabId = await reader.tabOf(page);
  await reader.control.evaluate(([tab, by]) => chrome.tabs.setZoom(tab, by), [tabId, factor] as const);
}

/** @returns names of the sidebar's controls that reach out of the window at its sides, and whether anything in it is wider than it */
function cutOff(page: Page): Promise<{ outside: string[]; overflow: number }> {
  return openSidebar(page).region.evaluate((sidebar) => {
    const seen = [...sidebar.querySelectorAll('button, select, [role=slider]')].filter((one) => one.checkVisibility());
    const isOutside = (one: Element) => {
      const { left, right } = one.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1;
    };
    const panel = sidebar.querySelector('.panel') as Element;
    return {
      outside: seen.filter(isOutside).map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
      overflow: Math.max(panel.scrollWidth - panel.clientWidth, sidebar.scrollWidth - sidebar.clientWidth),
    };
  });
}

test('twice as large, the sidebar becomes a sheet from below, and the article’s end can still be read above it', async ({
  reader,
}) => {
  const { page } = await readWith(reader, {});
  const { region } = openSidebar(page);
  await expect(region).toHaveAttribute('data-layout', 'beside');
  await zoom(reader, page, 2);
  try {
    await expect(region).toHaveAttribute('data-layout', 'sheet');
    await expect.poll(() => cutOff(page)).toEqual({ outside: [], overflow: 0 });
    const isClear = () =>
      page.evaluate(() => {
        window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
        const aside = document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector('aside');
        const footer = [...document.querySelectorAll('footer p')].at(-1);
        if (!aside || !footer) throw new Error('something is not there');
        return footer.getBoundingClientRect().bottom <= aside.getBoundingClientRect().top;
      });
    await expect.poll(isClear).toBe(true);
  } finally {
    await zoom(reader, page, 1);
  }
});

test('twice as large in a wide window, the sidebar stands beside the text and covers none of it', async ({
  reader,
}) => {
  const page = await reader.open(SAMPLE);
  await page.setViewportSize({ width: 1900, height: 1000 });
  await zoom(reader, page, 2);
  try {
    await reader.read(page);
    const { region } = openSidebar(page);
    await expect(region).toHaveAttribute('data-layout', 'beside');
    await expect.poll(() => cutOff(page)).toEqual({ outside: [], overflow: 0 });
    const covered = () =>
      page.evaluate(() => {
        const aside = document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector('aside') as Element;
        const edge = aside.getBoundingClientRect().left;
        return [...document.querySelectorAll('article p')].filter((one) => one.getBoundingClientRect().right > edge)
          .length;
      });
    await expect.poll(covered).toBe(0);
  } finally {
    await zoom(reader, page, 1);
  }
});

for (const own of ['options.html', 'welcome.html']) {
  test(`${own} fits a window of 320 pixels, which is what 400 % leaves of most`, async ({ reader }) => {
    const opened = await reader.openOwn(own);
    await opened.setViewportSize({ width: 320, height: 640 });
    await expect(opened.getByRole('heading').first()).toBeVisible();
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
