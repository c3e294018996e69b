import { afterEach, describe, expect, it } from 'vitest';
import { groundsOf, isDarkAt, parseColour } from './page-colours';

afterEach(() => document.body.replaceChildren());

/** Elements within each other, each with its style; gives the innermost. */
function nested(...styles: string[]): HTMLElement {
  let at: HTMLElement = document.body;
  for (const style of styles) {
    const element = document.createElement('div');
    element.style.cssText = style;
    at.append(element);
    at = element;
  }
  return at;
}

describe('a computed colour', () => {
  it.each([
    ['rgb(1, 2, 3)', { rgb: [1, 2, 3], opacity: 1 }],
    ['rgba(1, 2, 3, 0.5)', { rgb: [1, 2, 3], opacity: 0.5 }],
    ['rgba(0, 0, 0, 0)', { rgb: [0, 0, 0], opacity: 0 }],
    ['color(srgb 1 0 0)', { rgb: [255, 0, 0], opacity: 1 }],
    ['oklch(1 0 0)', { rgb: [255, 255, 255], opacity: 1 }],
    ['no colour', null],
  ])('%s is read', (computed, colour) => {
    expect(parseColour(computed)).toEqual(colour);
  });
});

describe('what a text stands on', () => {
  it.each([
    ['its own background', ['background: white', 'background: rgb(20, 20, 20)'], [20, 20, 20]],
    [
      'the nearest solid one around it',
      ['background: rgb(20, 20, 20)', '', 'background: rgb(255 0 0 / 0.1)'],
      [20, 20, 20],
    ],
    ['the canvas, where nothing is set and the text is dark', ['color: rgb(30, 30, 30)'], [255, 255, 255]],
    [
      'something dark, where a picture hides it and the text is light',
      ['background: linear-gradient(red, blue); color: white'],
      [0, 0, 0],
    ],
  ])('is %s', (_, styles, background) => {
    expect(groundsOf([nested(...styles)])[0].background).toEqual(background);
  });

  it('is looked for outside a shadow root too', () => {
    const host = nested('background: rgb(10, 10, 10)', '');
    const inside = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inside);
    expect(isDarkAt(inside)).toBe(true);
  });

  it('is listed once for each kind, the commonest first', () => {
    const elements = [nested('color: red'), nested('color: black'), nested('color: black')];
    expect(groundsOf(elements).map(({ text }) => text)).toEqual([
      [0, 0, 0],
      [255, 0, 0],
    ]);
  });

  it('can not be told of nothing', () => {
    expect(isDarkAt(null)).toBeNull();
  });
});
