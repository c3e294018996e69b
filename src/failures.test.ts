import './browser-api.setup';
import { describe, expect, it } from 'vitest';
import { FAILURE_CODES, failureOf, ReadingError } from './failures';
import { wordsFor } from './words';

it.each(FAILURE_CODES)('%s has one sentence for the reader', (code) => {
  expect(wordsFor('failure', code)).toMatch(/^[A-Z].*\.$/);
});

describe('what was thrown becomes a failure', () => {
  it('of its own kind when it was expected', () => {
    expect(failureOf(new ReadingError('too-large', '3 MB'))).toEqual({ code: 'too-large', details: '3 MB' });
  });

  it('with message and stack when it was not', () => {
    const failure = failureOf(new TypeError('x is not a function'));
    expect(failure.code).toBe('failed');
    expect(failure.details).toContain('TypeError: x is not a function');
    expect(failure.details).toContain('failures.test');
  });

  it('whatever it was', () => expect(failureOf('boom')).toEqual({ code: 'failed', details: 'boom' }));
});
