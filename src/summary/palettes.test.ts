import { afterEach, describe, expect, it } from 'vitest';
import { contrast, hueOn, type Rgb, rgbOf } from '../page/highlights/contrast';
import { choosePalette, GREY, hueOf } from './colours';
import { CUSTOM_HUES, HUES, huesFrom, type PaletteName, paletteOf } from './palettes';

afterEach(() => choosePalette(paletteOf('usual', CUSTOM_HUES)));

const GROUNDS: readonly [name: string, ground: Rgb][] = [
  ['white', [255, 255, 255]],
  ['cream', [250, 240, 220]],
  ['dark grey', [27, 28, 31]],
  ['black', [0, 0, 0]],
];

describe.each<[PaletteName, number]>([
  ['usual', 3],
  ['contrast', 7],
  ['custom', 3],
])('the palette %s', (name, least) => {
  it.each(GROUNDS)(`stands out from %s by ${least} : 1 at least`, (_, ground) => {
    // As a reader might choose them: some that vanish on white, some on black.
    const own = HUES.map((_hue, i) => (i % 2 ? '#ffff99' : '#000033'));
    choosePalette(paletteOf(name, own));
    for (const colour of [...HUES.keys(), 'grey'] as const) {
      expect(contrast(hueOn(rgbOf(hueOf(colour)), ground), ground)).toBeGreaterThanOrEqual(least);
    }
  });
});

it('a reader’s own hues come in their order, begin again after the twelfth, and leave grey to the unnamed', () => {
  const own = HUES.map((_hue, i) => `#0000${(16 + i).toString(16)}`);
  choosePalette(paletteOf('custom', own));
  expect([0, 11, 12].map(hueOf)).toEqual([own[0], own[11], own[0]]);
  expect(hueOf('grey')).toBe(GREY);
});

it.each([
  ['nothing', undefined],
  ['a string', '#000000'],
  ['eleven', HUES.slice(1)],
  ['names of colours', HUES.map(() => 'red')],
  ['a colour with something behind it', HUES.map(() => '#000000;x:y')],
])('%s is no list of hues', (_, value) => expect(huesFrom(value)).toBeUndefined());
