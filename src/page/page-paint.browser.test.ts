import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageRead, paintedNames, paintedTexts, showArticle } from './made-up-page';
import { PagePaint } from './page-paint';

let paint: PagePaint;

beforeEach(() => {
  showArticle();
  paint = new PagePaint(document, pageRead());
  paint.show({ highlights: true, claims: false });
});
afterEach(() => {
  paint.remove();
  CSS.highlights.clear();
});

describe('paint', () => {
  it.each([
    ['sl-content-0-direct', ['“Nobody should be stranded,”']],
    ['sl-content-0-indirect', ['that fares would not rise']],
    ['sl-content-1-mixed', ['the plan “a gamble with tired crews”']],
    ['sl-content-3-indirect', ['two of the five boats were unfit for winter']],
    ['sl-content-grey-indirect', ['that the first night boat will be full']],
    ['sl-source-0', ['Mara Olin', 'She']],
    ['sl-cue-0', ['said', 'added']],
    ['sl-furniture', ['Share this story with your friends']],
  ])('of %s is exactly the words of the analysis', (name, texts) => {
    expect(paintedTexts(name)).toEqual(texts);
  });

  it('marks claims with no source only when asked to', () => {
    expect(paintedTexts('sl-claim')).toEqual([]);
    paint.show({ highlights: true, claims: true });
    expect(paintedTexts('sl-claim')).toEqual(['Passenger numbers fell by a third last year.']);
  });

  it('goes when it is hidden and comes back when shown', () => {
    const names = paintedNames();
    paint.show({ highlights: false, claims: false });
    expect(paintedNames()).toEqual([]);
    expect(paint.index).toBeNull();
    paint.show({ highlights: true, claims: false });
    expect(paintedNames().sort()).toEqual(names.sort());
  });

  it('leaves nothing behind', () => {
    paint.remove();
    expect(paintedNames()).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('leaves what the page itself has highlighted', () => {
    CSS.highlights.set('their-search', new Highlight());
    paint.remove();
    expect(paintedNames()).toEqual(['their-search']);
  });

  it('is styled where it stands: a tint and a line for content, fainter text for furniture', () => {
    const styleOf = (name: string, words: string) => {
      const element = [...document.querySelectorAll('main.made-up > *')].find((one) =>
        one.textContent?.includes(words),
      );
      return getComputedStyle(element as Element, `::highlight(${name})`);
    };
    const content = styleOf('sl-content-0-direct', 'Nobody should be stranded');
    expect(content.backgroundColor).toBe('rgba(0, 114, 178, 0.2)');
    expect(content.textDecoration).toBe('underline 2px rgb(0, 114, 178)');
    expect(styleOf('sl-furniture', 'Share this story').color).toMatch(/^color\(srgb 0 0 0 \/ 0\.\d+\)$/);
  });

  it('has no rules but for what is painted: each is worked out for the page', () => {
    const styled = document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap(({ cssText }) => /^html::highlight\((sl-[^)]*)\)/.exec(cssText)?.[1] ?? []);
    expect(new Set(styled)).toEqual(new Set([...CSS.highlights.keys()].filter((name) => name.startsWith('sl-'))));
  });
});

describe('paint that the page wipes', () => {
  it.each([
    ['by clearing the registry', () => CSS.highlights.clear()],
    [
      'by taking one name away',
      () => {
        CSS.highlights.delete('sl-source-0');
      },
    ],
    [
      'by setting its own style sheets',
      () => {
        document.adoptedStyleSheets = [];
      },
    ],
  ])('%s is noticed and put back', (_, wipe) => {
    const before = paintedNames().sort();
    const sheets = document.adoptedStyleSheets.length;
    expect(paint.isWhole).toBe(true);
    wipe();
    expect(paint.isWhole).toBe(false);
    paint.repair();
    expect(paint.isWhole).toBe(true);
    expect(paintedNames().sort()).toEqual(before);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });

  it('follows an article whose nodes were replaced', () => {
    const main = showArticle();
    expect(paint.isWhole).toBe(false);
    expect(paint.repair()).toBe(1);
    expect(paintedTexts('sl-content-0-direct')).toEqual(['“Nobody should be stranded,”']);
    expect(paint.rangesOf({ attribution: 0 })[0].startContainer.isConnected).toBe(true);
    expect(main.contains(paint.rangesOf({ attribution: 0 })[0].startContainer)).toBe(true);
    expect(paint.isWhole).toBe(true);
  });

  it('stops looking for a part of the article that was taken away, and says how much is left', () => {
    [...document.querySelectorAll('main.made-up p')].find((p) => p.textContent?.includes('Nobody should'))?.remove();
    const left = paint.repair();
    expect(left).toBeGreaterThan(0.5);
    expect(left).toBeLessThan(1);
    let searches = 1;
    while (!paint.isWhole && searches < 100) {
      paint.repair();
      searches++;
    }
    expect(searches).toBeLessThan(10);
    expect(paint.rangesOf({ attribution: 0 })).toEqual([]);
  });

  it('is looked for where the article stood, and only at last in all of a page that may have 100,000 elements', () => {
    const aside = document.body.appendChild(document.createElement('aside'));
    aside.append(...(document.querySelector('main.made-up')?.querySelectorAll('p') ?? []));
    for (const paragraph of [...aside.children]) paragraph.replaceWith(paragraph.cloneNode(true));
    const looked = vi.spyOn(window, 'getComputedStyle');
    const looksInAside = () => looked.mock.calls.filter(([element]) => aside.contains(element)).length;
    const shares = [];
    while (!paint.isWhole) {
      shares.push(paint.repair());
      if (shares.length === 1) expect(looksInAside()).toBe(0);
    }
    expect(shares[0]).toBeLessThan(1);
    expect(shares.at(-1)).toBe(1);
    looked.mockRestore();
    aside.remove();
  });

  it('is found again when it comes back after a long time', () => {
    const main = document.querySelector('main.made-up');
    const article = [...(main?.childNodes ?? [])];
    main?.replaceChildren('Loading');
    for (let searches = 0; searches < 100; searches++) {
      expect(paint.isWhole).toBe(false);
      expect(paint.repair()).toBe(0);
    }
    main?.replaceChildren(...article);
    expect(paint.repair()).toBe(1);
    expect(paint.isWhole).toBe(true);
    expect(paintedTexts('sl-content-0-direct')).toEqual(['“Nobody should be stranded,”']);
  });
});

describe('words of a statement that are no longer there', () => {
  const said = () =>
    [...document.querySelectorAll('main.made-up > *')].find(({ textContent }) =>
      textContent?.includes('Nobody should'),
    );
  const renew = (element: Element | null | undefined) => {
    const renewed = element?.cloneNode(true) as Element;
    element?.replaceWith(renewed);
    return renewed;
  };
  /** Changes a word. */
  const rewriteIn = (element: Element | null | undefined) => {
    const walker = document.createTreeWalker(element as Element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim().length < 20) continue;
      text.data = text.data.replace(/\w{4,}/, 'otherwise');
      return;
    }
  };
  const searchInVain = () => {
    for (let searches = 0; searches < 10 && !paint.isWhole; searches++) paint.repair();
  };

  it('have been rewritten when others stand in their place, once they have been looked for', () => {
    const paragraph = said();
    if (paragraph) paragraph.textContent = 'Correction: nobody has said what stood here.';
    paint.repair();
    expect(paint.isRewritten).toBe(false);
    searchInVain();
    expect(paint.isRewritten).toBe(true);
  });

  it.each<[string, () => void]>([
    ['another paragraph, which may name who is meant', () => rewriteIn(document.querySelector('main.made-up > p'))],
    ['a new element that takes the place of the old one', () => rewriteIn(renew(said()))],
    ['an article that is put in anew', () => rewriteIn(renew(document.querySelector('main.made-up')))],
    [
      'an article that is put in anew when the old one has been emptied',
      () => {
        const old = document.querySelector('main.made-up');
        rewriteIn(renew(old));
        old?.replaceChildren();
      },
    ],
  ])('have been rewritten in %s', (_, rewrite) => {
    rewrite();
    searchInVain();
    expect(paint.isRewritten).toBe(true);
    // Until somebody has read it anew: whoever was asked to may have failed.
    expect(paint.isWhole).toBe(false);
  });

  it('have not been rewritten when furniture has other words now, such as a counter', () => {
    rewriteIn(document.querySelector('main.made-up')?.lastElementChild);
    searchInVain();
    expect(paint.isRewritten).toBe(false);
  });

  it.each<[string, (paragraph: Element | undefined) => void]>([
    ['taken out', (paragraph) => paragraph?.remove()],
    ['emptied', (paragraph) => paragraph?.replaceChildren()],
    ['moved', (paragraph) => paragraph?.replaceChildren(document.createElement('i'), paragraph.textContent ?? '')],
  ])('have not been rewritten when they are only %s', (_, change) => {
    change(said());
    searchInVain();
    expect(paint.isRewritten).toBe(false);
  });
});

describe('accents', () => {
  it('make one statement stand out', () => {
    paint.activate({ attribution: 2 });
    expect(paintedTexts('sl-active')).toEqual(['the plan “a gamble with tired crews”']);
    paint.activate(null);
    expect(paintedTexts('sl-active')).toEqual([]);
  });

  it('never lie over each other: a pulse takes the place of what stood out, and gives it back', async () => {
    paint.activate({ attribution: 0 });
    paint.pulse({ attribution: 0 });
    expect(paintedTexts('sl-pulse')).toEqual(['“Nobody should be stranded,”']);
    expect(paintedTexts('sl-active')).toEqual([]);
    await expect.poll(() => paintedTexts('sl-pulse'), { timeout: 3_000 }).toEqual([]);
    await expect.poll(() => paintedTexts('sl-active'), { timeout: 3_000 }).toEqual(['“Nobody should be stranded,”']);
  });
});
