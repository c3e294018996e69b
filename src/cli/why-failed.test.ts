import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ReadingError } from '../failures';
import { whyFailed } from './why-failed';

const ofSystem = (code: string) => Object.assign(new Error(`${code}: open 'x.html'`), { code, syscall: 'open' });

it.each([
  ['a link in a circle', ofSystem('ELOOP'), 'this link leads back to itself'],
  ['an answer of the system that nobody has words for', ofSystem('EBADF'), 'the system refuses it (EBADF)'],
  ['a page without text', new ReadingError('no-article', 'empty'), 'There is no text to read in this page.'],
  ['a large page', new ReadingError('too-large', '9 elements'), 'This page is too much to read: 9 elements.'],
  ['a sentence of ours', new Error('not a page: the file is empty'), 'not a page: the file is empty'],
])('%s is said in words', (_, thrown, sentence) => expect(whyFailed(thrown)).toBe(sentence));

it('a file that is not there is said to be missing', async () => {
  const thrown = await readFile('nowhere.html').catch((error: unknown) => error);
  expect(whyFailed(thrown)).toBe('there is no such file');
});
