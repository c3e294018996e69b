import { describe, expect, it } from 'vitest';
import { failureOfAddress, failureOfRefusal, failureOfType, isPageLost } from './readable';

describe('an address', () => {
  it.each([
    ['https://www.courier.example/news/1'],
    ['http://courier.example/'],
    ['file:///articles/saved.html'],
    ['https://courier.example/report.pdf'],
    ['https://chrome.google.com/intl/en/'],
  ])('%s may be read', (address) => expect(failureOfAddress(address)).toBeNull());

  it('that the browser keeps from us may be readable all the same', () => {
    expect(failureOfAddress(undefined)).toBeNull();
    expect(failureOfAddress('')).toBeNull();
  });

  it.each([
    ['chrome://extensions/'],
    ['about:addons'],
    ['about:blank'],
    ['edge://settings'],
    ['chrome-extension://abc/page.html'],
    ['moz-extension://abc/page.html'],
    ['devtools://devtools/bundled/inspector.html'],
    ['https://chromewebstore.google.com/detail/x'],
    ['https://chrome.google.com/webstore/category/extensions'],
    ['https://addons.mozilla.org/en-US/firefox/'],
    ['https://microsoftedge.microsoft.com/addons/detail/x'],
  ])("%s is the browser's own", (address) => expect(failureOfAddress(address)).toBe('browser-page'));

  it.each([
    ['view-source:https://courier.example/'],
    ['about:reader?url=https%3A%2F%2Fcourier.example%2F'],
    ['chrome-distiller://1234/?url=x'],
    ['data:text/html,<p>Hello'],
    ['blob:https://courier.example/1-2-3'],
  ])('%s shows a document but is no page', (address) => expect(failureOfAddress(address)).toBe('not-a-page'));
});

describe('a document', () => {
  it.each([
    ['text/html', null],
    ['application/xhtml+xml', null],
    ['application/pdf', 'not-a-page'],
    ['text/plain', 'not-a-page'],
    ['image/png', 'not-a-page'],
    ['application/json', 'not-a-page'],
  ])('of type %s: %s', (type, failure) => expect(failureOfType(type)).toBe(failure));
});

describe('a refusal', () => {
  const page = 'https://courier.example/';
  it.each([
    ['Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['The extensions gallery cannot be scripted.', undefined, 'browser-page'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', page, 'browser-page'],
    ['Frame with ID 0 is showing error page', page, 'browser-page'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      undefined,
      'not-allowed',
    ],
    ['Missing host permission for the tab', undefined, 'not-allowed'],
    ['Missing host permission for the tab', page, 'not-a-page'],
    ['Cannot access contents of url "file:///a.html".', 'file:///a.html', 'no-file-access'],
  ])('“%s” (%s) means %s', (reason, address, failure) => expect(failureOfRefusal(reason, address)).toBe(failure));

  it('is not seen in other errors', () => expect(failureOfRefusal('Out of memory', page)).toBeNull());
});

describe('a page that went away meanwhile', () => {
  it.each([
    ['Frame with ID 0 was removed.', true],
    [
      'A listener indicated an asynchronous response, but the message channel closed before a response was received',
      true,
    ],
    ['The message port closed before a response was received.', true],
    ["Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved", true],
    ['Out of memory', false],
  ])('“%s”: %s', (message, lost) => expect(isPageLost(new Error(message))).toBe(lost));
});
