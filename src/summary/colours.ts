/**
 * Which colour a source gets: the twelve hues in order of first appearance, so that the same article always has the same
 * colours. Which hues these are the reader may choose (`palettes.ts`).
 */
import type { Source } from '../analysis/analysis';
import { CUSTOM_HUES, HUES, type Palette, paletteOf } from './palettes';
import type { Colour } from './summary';

export { HUES };

/** For statements with no source, and for unnamed sources that no hue is left for. */
export const GREY = '#6B7280';

/** Words that point at somebody without naming or describing them. */
const PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'who',
  'which',
  'that',
  'this',
  'one',
  'some',
  'others',
]);

/** @returns whether the source's name is only a pronoun: the engine did not find out who it is */
export function isPronoun(name: string): boolean {
  return PRONOUNS.has(name.trim().toLowerCase());
}

/**
 * Named sources take the hues in order, so that theirs do not hang on who else is described; the hues that are left go
 * to those who are not named, and when none is left these are grey.
 * @returns each source's colour, by id: no two alike while there are twelve at most; beyond twelve who are named the
 *   hues begin again (the swatch then carries a numeral)
 */
export function coloursOf(sources: readonly Source[]): Map<string, Colour> {
  const colours = new Map<string, Colour>();
  const isUnnamed = ({ kind, name }: Source) => kind === 'anonymous' || isPronoun(name);
  let next = 0;
  for (const source of sources) if (!isUnnamed(source)) colours.set(source.id, next++);
  for (const source of sources) if (isUnnamed(source)) colours.set(source.id, next < HUES.length ? next++ : 'grey');
  return colours;
}

/**
 * The reader's palette. One for everything that is drawn in a page of ours or a page read: handing it through every
 * component that has a swatch would say no more.
 */
let chosen: Palette = paletteOf('usual', CUSTOM_HUES);

/** From now on, every colour is of this palette; what has been drawn must be drawn again. */
export function choosePalette(palette: Palette): void {
  chosen = palette;
}

/** @returns the contrast that the reader's palette keeps from its ground, 1–21 */
export function chosenContrast(): number {
  return chosen.contrast;
}

/** @returns the hue as a CSS colour */
export function hueOf(colour: Colour): string {
  return colour === 'grey' ? GREY : chosen.hues[colour % chosen.hues.length];
}
