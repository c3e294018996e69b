import { describe, expect, it } from 'vitest';
import { GREY, HUES } from '../../summary/colours';
import {
  BLACK,
  contrast,
  css,
  fadeFor,
  type Ground,
  hueOn,
  isDark,
  over,
  type Rgb,
  rgbOf,
  tintFor,
  WHITE,
} from './contrast';

const PAPER: Ground = { text: [34, 34, 34], background: WHITE };
const SEPIA: Ground = { text: [91, 70, 54], background: [244, 236, 216] };
const NIGHT: Ground = { text: [220, 220, 220], background: [18, 18, 18] };
/** 4.6 : 1, nothing to spare. */
const PALE: Ground = { text: [117, 117, 117], background: WHITE };
/** 2.3 : 1: the page itself fails. */
const FAINT: Ground = { text: [170, 170, 170], background: WHITE };

const EVERY_HUE = [...HUES, GREY];

describe('contrast', () => {
  it.each([
    [WHITE, BLACK, 21],
    [WHITE, WHITE, 1],
    [[118, 118, 118] as Rgb, WHITE, 4.54],
    [[0, 0, 255] as Rgb, WHITE, 8.59],
  ])('of %j and %j is %f, as WCAG reckons', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBeCloseTo(ratio, 1);
  });

  it('tells dark pages from light ones', () => {
    expect([PAPER, SEPIA, NIGHT].map(({ background }) => isDark(background))).toEqual([false, false, true]);
  });
});

describe('tints', () => {
  const grounds = { PAPER, SEPIA, NIGHT, PALE };
  for (const [name, ground] of Object.entries(grounds)) {
    it.each(EVERY_HUE)(`keep text readable: %s on ${name}`, (hex) => {
      const hue = hueOn(rgbOf(hex), ground.background);
      const opacity = tintFor(hue, [ground], 0.3, 0);
      expect(contrast(ground.text, over(hue, opacity, ground.background))).toBeGreaterThanOrEqual(4.5);
    });
  }

  it('are as strong as wanted where the text has contrast to spare', () => {
    expect(tintFor(rgbOf(HUES[0]), [PAPER], 0.2, 0.06)).toBe(0.2);
  });

  it('give way to the palest text among several', () => {
    expect(tintFor(rgbOf(HUES[0]), [PAPER, PALE], 0.2, 0.06)).toBeLessThan(0.2);
  });

  it('do not vanish because of a text that the page itself makes unreadable', () => {
    expect(tintFor(rgbOf(HUES[0]), [FAINT], 0.2, 0.06)).toBe(0.2);
  });
});

describe('underlines and swatches', () => {
  it.each(EVERY_HUE)('stand out from light and dark pages: %s', (hex) => {
    for (const { background } of [PAPER, SEPIA, NIGHT]) {
      expect(contrast(hueOn(rgbOf(hex), background), background)).toBeGreaterThanOrEqual(3);
    }
  });

  it('keep their hue where it stands out already', () => {
    expect(hueOn(rgbOf('#0072B2'), WHITE)).toEqual(rgbOf('#0072B2'));
  });
});

describe('greyed furniture', () => {
  it('is as faint as wanted only while it can be read', () => {
    const opacity = fadeFor([PAPER], 0.45);
    expect(opacity).toBeGreaterThan(0.45);
    expect(opacity).toBeLessThan(0.7);
    expect(contrast(over(PAPER.text, opacity, WHITE), WHITE)).toBeGreaterThanOrEqual(4.5);
  });

  it('is left as it is where the page has greyed it enough', () => {
    expect(fadeFor([FAINT], 0.45)).toBe(1);
  });
});

describe('as CSS', () => {
  it.each([
    [[0, 114, 178] as Rgb, 0.2, 'rgb(0 114 178 / 0.2)'],
    [[0.4, 114.6, 178] as Rgb, undefined, 'rgb(0 115 178)'],
  ])('%j, %s', (colour, opacity, text) => {
    expect(css(colour, opacity)).toBe(text);
  });
});
