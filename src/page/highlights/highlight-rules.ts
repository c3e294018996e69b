/**
 * The style sheet of the highlights: a tint for content, underlines whose style says how the words were given (colour is
 * never the only sign), made for the page's own colours.
 */
import type { Quotation } from '../../analysis/analysis';
import { hueOf } from '../../summary/colours';
import type { Colour } from '../../summary/summary';
import { css, fadeFor, type Ground, hueOn, isDark, type Rgb, rgbOf, tintFor, WHITE } from './contrast';
import {
  ACTIVE,
  ALL_HUES,
  CLAIM,
  contentName,
  cueName,
  FURNITURE,
  HIDDEN_FURNITURE,
  type Hue,
  PULSE,
  QUOTATIONS,
  sourceName,
} from './highlight-names';

/** Opacity of content's tint on light and on dark pages, where hues look fainter. */
const TINT = { light: 0.2, dark: 0.3 };
/** What the statement under the pointer and the one jumped to have, all layers together. */
const ACTIVE_TINT = { light: 0.32, dark: 0.45 };
const PULSE_TINT = { light: 0.5, dark: 0.6 };
/** Fainter than this a tint can't be seen. */
const LEAST_TINT = 0.04;
/** Opacity of furniture's text; more where that would be too faint to read. */
const FURNITURE_TEXT = 0.45;
/** Opacity of the underlines of source and cue, which are quieter than what was said. */
const QUIET = { source: 0.9, cue: 0.5 };

/** Underlines say how: their words, partly their words, reported. */
const LINE: Record<Quotation, string> = { direct: 'solid', mixed: 'dashed', indirect: 'dotted' };

const USUAL: Ground = { text: [34, 34, 34], background: WHITE };

/**
 * @param bearer selector of the elements whose highlights get the rules; see `bearerHere` of painter.ts
 * @param isUsed whether there is a highlight of this name. Browsers match each rule against every element of the page, so
 *   that rules which nobody uses would cost more than all that we paint
 * @returns the rules for a page with these text colours
 */
export function highlightRules(
  grounds: readonly Ground[],
  bearer = '',
  isUsed: (name: string) => boolean = () => true,
): string {
  const here = grounds.length ? grounds : [USUAL];
  const [{ background }] = here;
  const theme = isDark(background) ? 'dark' : 'light';
  const rules: string[] = [];
  const add = (name: string, ...style: Parameters<typeof declarations>) => {
    if (isUsed(name)) rules.push(`${bearer}::highlight(${name}){${declarations(...style)}}`);
  };
  for (const hue of ALL_HUES) {
    const names = [...QUOTATIONS.map((quotation) => contentName(hue, quotation)), sourceName(hue), cueName(hue)];
    if (!names.some(isUsed)) continue;
    const line = hueOn(rgbOf(hueOf(hue)), background);
    const tint = css(line, tintFor(line, here, TINT[theme], LEAST_TINT));
    for (const quotation of QUOTATIONS) add(contentName(hue, quotation), tint, contentLine(hue, quotation, line));
    add(sourceName(hue), null, `solid ${css(line, QUIET.source)} 1px`);
    add(cueName(hue), null, `solid ${css(line, QUIET.cue)} 1px`);
  }
  if (isUsed(FURNITURE)) {
    // Not color-mix with currentColor, which Chromium applies twice here: half became a quarter.
    const faded = percentage(fadeFor(here, FURNITURE_TEXT));
    rules.push(`${bearer}::highlight(${FURNITURE}){color:rgb(from currentColor r g b / ${faded})}`);
  }
  if (isUsed(HIDDEN_FURNITURE))
    rules.push(`${bearer}::highlight(${HIDDEN_FURNITURE}){color:transparent;text-shadow:none}`);
  add(CLAIM, null, `wavy ${css(hueOn(rgbOf(hueOf('grey')), background))} 1px`);
  return rules.join('\n');
}

function contentLine(hue: Hue, quotation: Quotation, line: Rgb): string {
  return hue === 'grey' ? `double ${css(line)} 1px` : `${LINE[quotation]} ${css(line)} 2px`;
}

/** @returns the rules for the one statement that stands out, in its own hue; they lie over its usual paint */
export function accentRules(colour: Colour, grounds: readonly Ground[], bearer = ''): string {
  const here = grounds.length ? grounds : [USUAL];
  const theme = isDark(here[0].background) ? 'dark' : 'light';
  const line = hueOn(rgbOf(hueOf(colour)), here[0].background);
  const usual = tintFor(line, here, TINT[theme], LEAST_TINT);
  const layer = (wanted: number) => {
    const whole = tintFor(line, here, wanted, usual);
    // Two layers of one colour: 1 − (1 − usual)(1 − this) = whole.
    return css(line, 1 - (1 - whole) / (1 - usual));
  };
  return [
    `${bearer}::highlight(${ACTIVE}){${declarations(layer(ACTIVE_TINT[theme]), `solid ${css(line)} 3px`)}}`,
    `${bearer}::highlight(${PULSE}){${declarations(layer(PULSE_TINT[theme]), `solid ${css(line)} 4px`)}}`,
  ].join('\n');
}

function declarations(background: string | null, line: string): string {
  const tint = background ? `background-color:${background};` : '';
  return `${tint}text-decoration:underline ${line}`;
}

function percentage(share: number): string {
  return `${Math.round(share * 100)}%`;
}
