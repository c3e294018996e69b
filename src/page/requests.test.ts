import { describe, expect, it } from 'vitest';
import { readRequestFrom, viewChangeFrom } from './requests';

describe('a request to read', () => {
  it.each([
    [
      { again: true, uninvited: false },
      { again: true, uninvited: false },
    ],
    [{ anyway: 'yes', again: true }, { again: true }],
    [{ again: true, tabId: 3 }, { again: true }],
    [JSON.parse('{"__proto__": {"anyway": true}}'), {}],
    [null, {}],
    ['again', {}],
  ])('%j counts as %j', (sent, request) => expect(readRequestFrom(sent)).toEqual(request));
});

describe('a change of the view', () => {
  it.each([
    [{ sidebar: true }, { sidebar: true }],
    [{ highlights: 0, sidebar: false }, { sidebar: false }],
    [undefined, {}],
  ])('%j counts as %j', (sent, change) => expect(viewChangeFrom(sent)).toEqual(change));
});
