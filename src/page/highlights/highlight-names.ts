/** Names of our entries in the page's `CSS.highlights`. All begin with `sl-`, so that nobody mistakes them for theirs. */
import type { Quotation } from '../../analysis/analysis';
import { HUES } from '../../summary/colours';
import type { Colour } from '../../summary/summary';

/** One of the twelve hues, or grey: beyond twelve sources the hues begin again. */
export type Hue = number | 'grey';

/** In the order of their first use. */
export const ALL_HUES: readonly Hue[] = [...HUES.keys(), 'grey'];
/** From their own words to those of the writer. */
export const QUOTATIONS: readonly Quotation[] = ['direct', 'mixed', 'indirect'];

/** Flagged furniture. */
export const FURNITURE = 'sl-furniture';
/** Flagged furniture that the reader wants hidden: still there, in no colour. */
export const HIDDEN_FURNITURE = 'sl-furniture-hidden';
/** Claims with no source, when switched on. */
export const CLAIM = 'sl-claim';
/** The statement under the pointer or the keyboard's focus. */
export const ACTIVE = 'sl-active';
/** The statement that was jumped to. */
export const PULSE = 'sl-pulse';

/** @returns the hue that a source's colour stands for */
function hueName(colour: Colour): Hue {
  return colour === 'grey' ? 'grey' : colour % HUES.length;
}

/** What a source is given as its words. */
export function contentName(colour: Colour, quotation: Quotation): string {
  return `sl-content-${hueName(colour)}-${quotation}`;
}

/** The words that name the source. */
export function sourceName(colour: Colour): string {
  return `sl-source-${hueName(colour)}`;
}

/** The words that say that it was said. */
export function cueName(colour: Colour): string {
  return `sl-cue-${hueName(colour)}`;
}

/** Whether this paint is an aid beside what was said, which can be done without. */
export function isAside(name: string): boolean {
  return name === FURNITURE || name === HIDDEN_FURNITURE || name.startsWith('sl-source-') || name.startsWith('sl-cue-');
}

/** Every name that we ever use: what a successor clears away when its forerunner couldn't. */
export const ALL_NAMES: readonly string[] = [
  FURNITURE,
  HIDDEN_FURNITURE,
  CLAIM,
  ...ALL_HUES.flatMap((hue) => [
    sourceName(hue),
    cueName(hue),
    ...QUOTATIONS.map((quotation) => contentName(hue, quotation)),
  ]),
  ACTIVE,
  PULSE,
];

/** Higher is painted over lower; the order above. */
export function priorityOf(name: string): number {
  return ALL_NAMES.indexOf(name);
}
