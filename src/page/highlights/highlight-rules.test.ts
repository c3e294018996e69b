import { describe, expect, it } from 'vitest';
import { HUES } from '../../summary/colours';
import { contrast, type Ground, over, type Rgb } from './contrast';
import { ALL_HUES } from './highlight-names';
import { accentRules, highlightRules } from './highlight-rules';

const PAGES: [string, Ground][] = [
  ['black on white', { text: [0, 0, 0], background: [255, 255, 255] }],
  ['grey on white', { text: [100, 100, 100], background: [255, 255, 255] }],
  ['sepia', { text: [91, 70, 54], background: [244, 236, 216] }],
  ['light on dark', { text: [220, 220, 220], background: [24, 24, 27] }],
];

/** The colour and opacity of a rule's background. */
function tintOf(rules: string, name: string): { colour: Rgb; opacity: number } {
  const found = new RegExp(`\\(${name}\\)\\{background-color:rgb\\((\\d+) (\\d+) (\\d+) / ([\\d.]+)\\)`).exec(rules);
  if (!found) throw new Error(`no tint: ${name}`);
  const [red, green, blue, opacity] = found.slice(1).map(Number);
  return { colour: [red, green, blue], opacity };
}

describe.each(PAGES)('on a page with %s', (_, ground) => {
  const rules = highlightRules([ground]);

  it.each(ALL_HUES)('hue %s leaves the text readable, also where the statement stands out', (hue) => {
    const accents = accentRules(hue, [ground]);
    const usual = tintOf(rules, `sl-content-${hue}-direct`);
    const tinted = over(usual.colour, usual.opacity, ground.background);
    expect(contrast(ground.text, tinted)).toBeGreaterThanOrEqual(4.5);
    for (const name of ['sl-active', 'sl-pulse']) {
      const accent = tintOf(accents, name);
      // Rounded to thousandths in the rules.
      expect(contrast(ground.text, over(accent.colour, accent.opacity, tinted))).toBeGreaterThanOrEqual(4.47);
    }
  });

  it('tells by the line how the words were given', () => {
    const line = (name: string) => new RegExp(`\\(${name}\\)\\{.*underline (\\w+)`).exec(rules)?.[1];
    expect(line('sl-content-0-direct')).toBe('solid');
    expect(line('sl-content-0-mixed')).toBe('dashed');
    expect(line('sl-content-0-indirect')).toBe('dotted');
    expect(line('sl-content-grey-direct')).toBe('double');
    expect(line('sl-claim')).toBe('wavy');
  });
});

it('takes the page that most of the text stands on, and spares the palest', () => {
  const [, pale] = PAGES[1];
  const [, plain] = PAGES[0];
  const alone = tintOf(highlightRules([plain]), 'sl-content-0-direct').opacity;
  const both = tintOf(highlightRules([plain, pale]), 'sl-content-0-direct').opacity;
  expect(alone).toBe(0.2);
  expect(both).toBeLessThanOrEqual(alone);
});

it('begins the hues again after the last', () => {
  expect(accentRules(HUES.length, [])).toBe(accentRules(0, []));
});
