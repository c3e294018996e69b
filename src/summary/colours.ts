/**
 * Which colour a source gets: the twelve hues in order of first appearance, so that the same article always has the same
 * colours. The hues are told apart by people with the common kinds of colour blindness (the first, second, sixth and ninth
 * are from Okabe and Ito's palette, most others from Paul Tol's).
 */
import type { Source } from '../analysis/analysis';
import type { Colour } from './summary';

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

/** For sources that the article doesn't name. */
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

/** @returns each source's colour, by id; beyond twelve the hues begin again (the swatch then carries a numeral) */
export function coloursOf(sources: readonly Source[]): Map<string, Colour> {
  const colours = new Map<string, Colour>();
  let next = 0;
  for (const source of sources) {
    const grey = source.kind === 'anonymous' || isPronoun(source.name);
    colours.set(source.id, grey ? 'grey' : next++);
  }
  return colours;
}

/** @returns the hue as a CSS colour */
export function hueOf(colour: Colour): string {
  return colour === 'grey' ? GREY : HUES[colour % HUES.length];
}
