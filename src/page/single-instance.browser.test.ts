import { afterEach, expect, it, vi } from 'vitest';
import { pageRead, paintedNames, showArticle } from './made-up-page';
import { PagePaint } from './page-paint';
import { takeOver } from './single-instance';
import { Host } from './surface/host';

const { id } = chrome.runtime;
const cutOff = () => Object.assign(chrome.runtime, { id: undefined });
const connect = () => Object.assign(chrome.runtime, { id });

afterEach(() => {
  connect();
  Reflect.deleteProperty(globalThis, Symbol.for('sourcelight.page'));
});

it('works once in a page, however often it is injected', () => {
  expect(takeOver(document, vi.fn())).toBe(true);
  expect(takeOver(document, vi.fn())).toBe(false);
});

it('has a forerunner retire that an update has cut off, and no other', () => {
  const forerunner = vi.fn();
  takeOver(document, forerunner);
  document.dispatchEvent(new Event('sourcelight-successor'));
  expect(forerunner).not.toHaveBeenCalled();
  cutOff();
  expect(takeOver(document, vi.fn())).toBe(true);
  expect(forerunner).toHaveBeenCalledOnce();
});

it('clears away what a forerunner left that could not tidy up itself', () => {
  showArticle();
  new PagePaint(document, pageRead()).show({ highlights: true, claims: true });
  new Host(document, '').restore();
  const theirs = new CSSStyleSheet();
  theirs.replaceSync('html { color: black }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, theirs];
  takeOver(document, vi.fn());
  expect(paintedNames()).toEqual([]);
  expect(document.querySelector('[data-sourcelight]')).toBeNull();
  expect(document.adoptedStyleSheets).toEqual([theirs]);
  document.adoptedStyleSheets = [];
});
