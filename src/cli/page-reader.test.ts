import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { PageReader, READY } from './page-reader';

/** In the place of the reading: a page of which only the source says what becomes of it, and in which thread that was. */
const SCRIPT = `
  import { parentPort, threadId } from 'node:worker_threads';
  const kept = [];
  parentPort.on('message', ({ html, url }) => {
    while (html === 'endless');
    while (html === 'hungry') kept.push(new Array(1000).fill(kept.length));
    if (html === 'broken') throw new TypeError('no such window');
    if (html === 'parting') setTimeout(() => { throw new Error('gone'); }, 500);
    parentPort.postMessage(html === 'empty' ? { code: 'no-article', message: 'of nothing' } : { article: { text: html, url, threadId } });
  });
  parentPort.postMessage('${READY}');
`;
/** Enough for a thread that has started to answer, however busy the machine is. */
const LIMITS = { seconds: 3, memory: 32 };

let reader: PageReader;
const reading = (script = SCRIPT) => {
  reader = new PageReader(new URL(`data:text/javascript,${encodeURIComponent(script)}`), LIMITS);
  return reader;
};
afterEach(() => reader.close());

describe('a thread that reads pages', () => {
  it('reads one after the other', async () => {
    const first = await reading().read('one', 'https://courier.test/a');
    expect(first).toMatchObject({ text: 'one', url: 'https://courier.test/a' });
    expect(await reader.read('two', '')).toEqual({ ...first, text: 'two', url: '' });
  });

  it('says what a page can’t be read for, and goes on', async () => {
    const { threadId } = Object(await reading().read('one', ''));
    await expect(reader.read('empty', '')).rejects.toMatchObject({
      name: 'ReadingError',
      code: 'no-article',
      message: 'of nothing',
    });
    expect(await reader.read('two', '')).toMatchObject({ text: 'two', threadId });
  });

  it.each([
    ['takes too long', 'endless', { code: 'too-large', message: 'it takes more than 3 seconds' }],
    ['takes too much memory', 'hungry', { code: 'too-large', message: 'it takes more than 32 MB of memory' }],
    ['meets with the unexpected', 'broken', { name: 'TypeError', message: 'no such window' }],
  ])('is followed by another when a page %s', async (_, html, failure) => {
    const { threadId } = Object(await reading().read('one', ''));
    await expect(reader.read(html, '')).rejects.toMatchObject(failure);
    const next = Object(await reader.read('two', ''));
    expect(next.text).toBe('two');
    expect(next.threadId).not.toBe(threadId);
  });

  it('is followed by another when it dies between two pages', async () => {
    const { threadId } = Object(await reading().read('one', ''));
    await reader.read('parting', '');
    // Whether it dies between two of these pages or under one, the others are read.
    const lost = (error: Error) => {
      if (error.message !== 'gone') throw error;
    };
    let next = threadId;
    while (next === threadId) {
      await wait(20);
      next = Object(await reader.read('two', '').catch(lost)).threadId ?? threadId;
    }
    expect(next).not.toBe(threadId);
  });

  it('says why it can’t start', async () => {
    await expect(reading('throw new Error("no jsdom")').read('one', '')).rejects.toThrow('no jsdom');
  });

  it('may be closed that never was', async () => {
    await expect(reading().close()).resolves.toBeUndefined();
  });
});
