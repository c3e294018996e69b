import { expect, it } from 'vitest';
import { layoutIn, roomRules, sheetHeight } from './room';

it.each([
  [1280, 360, 'beside'],
  [1280, 520, 'beside'],
  [780, 360, 'beside'],
  [779, 360, 'over'],
  [900, 520, 'over'],
  [720, 280, 'beside'],
  [719, 280, 'sheet'],
  [360, 280, 'sheet'],
])('in a window of %i px a sidebar of %i px stands %s', (window, sidebar, layout) => {
  expect(layoutIn(window, sidebar)).toBe(layout);
});

it.each([
  [300, 220],
  [740, 340],
  [2000, 440],
])('in a window %i px high the sheet takes %i px', (window, height) => {
  expect(sheetHeight(window)).toBe(height);
});

it('makes room on the side where the sidebar is', () => {
  expect(roomRules('beside', 'left', 360)).toContain('padding-left:360px');
  expect(roomRules('beside', 'right', 300)).toContain('padding-right:300px');
  expect(roomRules('sheet', 'right', 240)).toContain('padding-bottom:240px');
});

it('leaves the page alone where it is covered anyway', () => {
  expect(roomRules('over', 'right', 360)).toBe('');
});
