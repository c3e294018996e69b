import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../settings';
import { BOTH, host, presentation, presentBeforeEach, roomMade, showReading } from '../made-up-presentation';

presentBeforeEach();

const WIDTH = 360;
const WINDOW = 1200;

/** Adds an element that the page has fixed to the window. */
function fix(style: string, id = ''): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('style', `position:fixed;height:48px;background:#ddd;${style}`);
  if (id) element.id = id;
  element.className = 'fixed-by-the-page';
  document.body.append(element);
  return element;
}

afterEach(() => {
  for (const element of document.querySelectorAll('.fixed-by-the-page')) element.remove();
});

/** Opens the sidebar; the page has been laid out beside it. */
async function openBeside(settings: Partial<Settings> = {}): Promise<void> {
  showReading(BOTH, settings);
  await roomMade();
}

const edges = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  return [Math.round(left), Math.round(right)];
};

describe('what the page has fixed', () => {
  it.each([
    ['a header over the whole width', 'left:0;right:0;top:0', [0, WINDOW - WIDTH]],
    ['a header as wide as the window', 'left:0;width:100%;padding:0 20px;top:0', [0, WINDOW - WIDTH]],
    ['a button at the right', 'right:16px;width:80px;bottom:16px', [WINDOW - WIDTH - 96, WINDOW - WIDTH - 16]],
    ['a button at the left', 'left:16px;width:80px;bottom:16px', [16, 96]],
  ])('stands beside the sidebar: %s', async (_, style, expected) => {
    const element = fix(style);
    const markup = element.outerHTML;
    await openBeside();
    expect(edges(element)).toEqual(expected);
    expect(element.outerHTML).toBe(markup);
  });

  it('stands where it stood when the sidebar is closed', async () => {
    const header = fix('left:0;right:0;top:0', 'header');
    await openBeside();
    showReading({ highlights: true, sidebar: false });
    expect(edges(header)).toEqual([0, WINDOW]);
  });

  it('stands where it stood when the sidebar is closed before it has been looked for', async () => {
    const header = fix('left:0;right:0;top:0');
    showReading();
    showReading({ highlights: true, sidebar: false });
    await roomMade();
    expect(edges(header)).toEqual([0, WINDOW]);
    expect(getComputedStyle(document.documentElement).paddingRight).toBe('0px');
  });

  it('gives way to a sidebar at the left, and at once to a wider one', async () => {
    const header = fix('left:0;right:0;top:0');
    await openBeside({ sidebarSide: 'left' });
    expect(edges(header)).toEqual([WIDTH, WINDOW]);
    showReading(BOTH, { sidebarWidth: 480 });
    expect(edges(header)).toEqual([0, WINDOW - 480]);
  });

  it('gives way when it is fixed only after some scrolling', async () => {
    const header = fix('left:0;right:0;top:0');
    header.style.position = 'static';
    document.body.style.minHeight = '3000px';
    showReading();
    header.style.position = 'fixed';
    window.scrollTo(0, 200);
    await expect.poll(() => edges(header)).toEqual([0, WINDOW - WIDTH]);
    document.body.style.minHeight = '';
  });

  it('is not looked for anew at each drawing, but soon again once it is another element', async () => {
    fix('left:0;right:0;top:0');
    await openBeside();
    const look = vi.spyOn(document, 'elementsFromPoint');
    showReading();
    presentation.settings = { ...DEFAULT_SETTINGS, attitudes: true };
    expect(look).not.toHaveBeenCalled();
    // A rule that means another element than the one it was made for is none to rely on.
    document.querySelector('.fixed-by-the-page')?.remove();
    const other = fix('left:0;right:0;top:0');
    showReading();
    expect(look).toHaveBeenCalled();
    expect(edges(other)).toEqual([0, WINDOW - WIDTH]);
    look.mockRestore();
  });

  it('is left alone in a window where the sidebar is a sheet', async () => {
    const header = fix('left:0;right:0;top:0');
    await page.viewport(420, 800);
    await openBeside();
    expect(edges(header)).toEqual([0, 420]);
  });
});

describe('the sidebar', () => {
  it('never covers text on a wide window: all of it lies beside', async () => {
    await openBeside();
    const sidebar = host()?.shadowRoot?.querySelector('aside')?.getBoundingClientRect();
    for (const paragraph of document.querySelectorAll('main.made-up > *')) {
      expect(paragraph.getBoundingClientRect().right).toBeLessThanOrEqual(sidebar?.left ?? 0);
    }
  });

  it('is a sheet at 200 % zoom of a usual window, with room beneath the text', async () => {
    await page.viewport(640, 400);
    await openBeside();
    const sidebar = host()?.shadowRoot?.querySelector<HTMLElement>('aside');
    expect(sidebar?.dataset.layout).toBe('sheet');
    const { width, bottom } = sidebar?.getBoundingClientRect() ?? { width: 0, bottom: 0 };
    expect([width, bottom]).toEqual([640, 400]);
    expect(getComputedStyle(document.documentElement).paddingBottom).toBe(`${sidebar?.offsetHeight}px`);
  });

  it('keeps its own direction on a page that is written from right to left', () => {
    document.documentElement.dir = 'rtl';
    showReading();
    const sidebar = host()?.shadowRoot?.querySelector('aside') as HTMLElement;
    expect(getComputedStyle(sidebar).direction).toBe('ltr');
    document.documentElement.removeAttribute('dir');
    presentation.remove();
  });
});
