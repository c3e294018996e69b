/**
 * The palettes that a reader can choose. Every hue is later made as light or dark as the ground asks for (`hueOn`): a
 * palette says which hues, and how far they must stand out.
 */

export type PaletteName = 'usual' | 'contrast' | 'custom';

export interface Palette {
  /** Twelve, as `#rrggbb`, in the order in which sources get them. */
  hues: readonly string[];
  /** Contrast that underlines and swatches keep from their ground; WCAG 2.2 asks for 3. */
  contrast: number;
}

/**
 * Told apart by people with the common kinds of colour blindness: the first, second, sixth and ninth are from Okabe and
 * Ito's palette, most others from Paul Tol's.
 */
export const HUES = [
  '#0072B2',
  '#D55E00',
  '#117733',
  '#CC6677',
  '#332288',
  '#E69F00',
  '#44AA99',
  '#882255',
  '#56B4E9',
  '#999933',
  '#AA4499',
  '#5D4037',
] as const;

/** Where a reader's own hues begin. */
export const CUSTOM_HUES: readonly string[] = HUES.map((hue) => hue.toLowerCase());

/** WCAG 2.2, 1.4.11, for graphics. */
const USUAL_CONTRAST = 3;
/** WCAG 2.2, 1.4.6: what text of the highest level has. */
const HIGH_CONTRAST = 7;

/** @param custom the reader's own hues, for the palette `custom` */
export function paletteOf(name: PaletteName, custom: readonly string[]): Palette {
  return {
    hues: name === 'custom' ? custom : HUES,
    contrast: name === 'contrast' ? HIGH_CONTRAST : USUAL_CONTRAST,
  };
}

const HEX = /^#[\da-f]{6}$/i;

/** @returns twelve hues of anything stored, or undefined when it is no list of exactly so many */
export function huesFrom(value: unknown): readonly string[] | undefined {
  const isHue = (one: unknown): one is string => typeof one === 'string' && HEX.test(one);
  if (!Array.isArray(value) || value.length !== HUES.length || !value.every(isHue)) return undefined;
  return value.map((hue) => hue.toLowerCase());
}
