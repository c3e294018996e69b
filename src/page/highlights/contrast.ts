/**
 * Colour arithmetic for paint that leaves text readable: luminance and contrast as WCAG 2.2 defines them, tints that go
 * as far as the text's contrast allows, hues made light or dark enough to be told from what they stand on.
 */
import { chosenContrast } from '../../summary/colours';

/** Red, green, blue, 0–255. */
export type Rgb = readonly [number, number, number];

/** What a piece of the page's text looks like. */
export interface Ground {
  text: Rgb;
  background: Rgb;
}

/** WCAG 2.2, 1.4.3: for text of normal size. */
const TEXT_CONTRAST = 4.5;

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** Steps from a hue to white or black, and from the usual tint to the least: finer steps nobody sees. */
const STEPS = 20;

/** @returns the hue `#rrggbb` as red, green, blue */
export function rgbOf(hex: string): Rgb {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** @returns relative luminance, 0 (black) to 1 (white) */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** @returns contrast ratio, 1 (none) to 21 */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @returns what is seen when `top` lies over `under` with this opacity, 0–1 */
export function over(top: Rgb, opacity: number, under: Rgb): Rgb {
  const mix = (i: 0 | 1 | 2) => top[i] * opacity + under[i] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
}

/** @returns whether text on this background is light on dark */
export function isDark(background: Rgb): boolean {
  return contrast(background, WHITE) > contrast(background, BLACK);
}

/**
 * The hue, as far towards white or black as it takes to stand out from the background: indigo would vanish on a black
 * page, amber on a white one.
 * @param least contrast to reach; the reader's palette says how much: 3 (WCAG 2.2, 1.4.11, for graphics) or more
 */
export function hueOn(hue: Rgb, background: Rgb, least = chosenContrast()): Rgb {
  const towards = isDark(background) ? WHITE : BLACK;
  for (let step = 0; step < STEPS; step++) {
    const mixed = over(towards, step / STEPS, hue);
    if (contrast(mixed, background) >= least) return mixed;
  }
  return towards;
}

/**
 * How strong a tint may be before it takes the contrast of any of the page's texts under 4.5:1.
 * @param most the opacity that is wanted, 0–1
 * @param least what remains where a text has no contrast to spare: a hint; the underline says the rest
 */
export function tintFor(hue: Rgb, grounds: readonly Ground[], most: number, least: number): number {
  const spare = grounds.filter(({ text, background }) => contrast(text, background) >= TEXT_CONTRAST);
  for (let step = 0; step < STEPS; step++) {
    const opacity = most - ((most - least) * step) / STEPS;
    if (spare.every(({ text, background }) => contrast(text, over(hue, opacity, background)) >= TEXT_CONTRAST)) {
      return opacity;
    }
  }
  return least;
}

/**
 * How far a text may be greyed before it falls under 4.5:1.
 * @param wanted the opacity of the text that is wanted, 0–1
 * @returns the opacity, at least `wanted`; 1 for text that has no contrast to spare
 */
export function fadeFor(grounds: readonly Ground[], wanted: number): number {
  for (let step = 0; step < STEPS; step++) {
    const opacity = wanted + ((1 - wanted) * step) / STEPS;
    const readable = ({ text, background }: Ground) =>
      contrast(over(text, opacity, background), background) >= Math.min(TEXT_CONTRAST, contrast(text, background));
    if (grounds.every(readable)) return opacity;
  }
  return 1;
}

/** @returns the colour as CSS */
export function css([red, green, blue]: Rgb, opacity = 1): string {
  const round = (channel: number) => Math.round(channel);
  const share = opacity < 1 ? ` / ${Math.round(opacity * 1000) / 1000}` : '';
  return `rgb(${round(red)} ${round(green)} ${round(blue)}${share})`;
}
