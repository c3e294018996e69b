import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, growCard, placeCard } from './placement';

const WINDOW: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 280, height: 120 };
const line = (left: number, top: number, right: number): Box => ({ left, top, right, bottom: top + 20 });
const covers = (at: { left: number; top: number }, box: Box) =>
  at.left < box.right && at.left + CARD.width > box.left && at.top < box.bottom && at.top + CARD.height > box.top;

describe('the card', () => {
  it('stands over the words, a little before the pointer', () => {
    expect(placeCard([line(100, 400, 600)], { x: 300, y: 405 }, CARD, WINDOW)).toEqual({ left: 276, top: 272 });
  });

  it('stands under words at the upper edge', () => {
    expect(placeCard([line(100, 40, 600)], { x: 300, y: 45 }, CARD, WINDOW)).toEqual({ left: 276, top: 68 });
  });

  it('stands on the nearer side of a long statement', () => {
    const lines = Array.from({ length: 10 }, (_, i) => line(100, 300 + i * 20, 600));
    expect(placeCard(lines, { x: 300, y: 490 }, CARD, WINDOW).top).toBe(508);
    expect(placeCard(lines, { x: 300, y: 310 }, CARD, WINDOW).top).toBe(172);
  });

  it('stands beside words that fill the height', () => {
    const lines = Array.from({ length: 40 }, (_, i) => line(100, i * 20, 600));
    expect(placeCard(lines, { x: 300, y: 400 }, CARD, WINDOW)).toEqual({ left: 608, top: 340 });
  });

  it('keeps out of the sidebar', () => {
    const beside = { ...WINDOW, right: 640 };
    expect(placeCard([line(100, 400, 600)], { x: 590, y: 405 }, CARD, beside).left).toBe(352);
  });

  it('looks only at lines in view', () => {
    const lines = [line(100, -500, 600), line(100, 300, 600)];
    expect(placeCard(lines, { x: 300, y: 305 }, CARD, WINDOW).top).toBe(172);
  });

  it('is inside the window, and never over words that leave it room', () => {
    const anywhere = fc.record({
      top: fc.integer({ min: -100, max: 790 }),
      left: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 10, max: 900 }),
      lines: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(anywhere, ({ top, left, width, lines }) => {
        const words = Array.from({ length: lines }, (_, i) => line(left, top + i * 20, left + width));
        const at = placeCard(words, { x: left + 5, y: top + 5 }, CARD, WINDOW);
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.left + CARD.width).toBeLessThanOrEqual(992);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.top + CARD.height).toBeLessThanOrEqual(792);
        // At most 200 px of 800 are words: above or below there is room for 120.
        for (const box of words) expect(covers(at, box)).toBe(false);
      }),
    );
  });
});

describe('a card that grows', () => {
  const GROWN = { width: 320, height: 300 };
  const grown = (words: Box[], x: number) => {
    const placed = boxAt(placeCard(words, { x, y: words[0].top + 5 }, CARD, WINDOW), CARD);
    return { placed, ...growCard(placed, words, GROWN, WINDOW) };
  };

  it('over its words keeps its lower right corner', () => {
    const { placed, left, top, upwards } = grown([line(100, 400, 600)], 300);
    expect({ right: left + 320, bottom: top + 300 }).toEqual({ right: placed.right, bottom: placed.bottom });
    expect(upwards).toBe(true);
  });

  it('under its words keeps its upper right corner', () => {
    const { placed, left, top, upwards } = grown([line(100, 40, 600)], 300);
    expect({ right: left + 320, top }).toEqual({ right: placed.right, top: placed.top });
    expect(upwards).toBe(false);
  });

  it('moves no farther than into the window', () => {
    expect(grown([line(10, 200, 600)], 15)).toEqual({
      placed: { left: 8, top: 72, right: 288, bottom: 192 },
      left: 8,
      top: 8,
      most: 784,
      upwards: true,
      aside: 40,
    });
  });

  it('is no taller than its side of the words has room for', () => {
    const { placed, top, most } = grown([line(100, 300, 600)], 300);
    expect(placed.bottom).toBe(292);
    expect({ top, most }).toEqual({ top: 8, most: 284 });
  });
});
