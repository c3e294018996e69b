import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingError } from '../failures';
import { askForAnalysis, type SendArticle } from './ask-worker';
import { FERRY, FERRY_ANALYSIS } from './made-up';

const ANSWER = { analysis: FERRY_ANALYSIS };

/** A worker that does one of these at each question, the last one over and over. */
function worker(...acts: (() => Promise<unknown>)[]) {
  let asked = 0;
  const send = (() => acts[Math.min(asked++, acts.length - 1)]()) as SendArticle;
  return { send, times: () => asked };
}
const answers = (answer: unknown) => () => Promise.resolve(answer);
const throws = (error: unknown) => () => Promise.reject(error);
const dies = throws(new Error('The message port closed before a response was received.'));
const hangs = () => new Promise<never>(() => {});

beforeEach(() => vi.stubGlobal('chrome', { runtime: { id: 'ours' } }));
afterEach(() => vi.unstubAllGlobals());

describe('asking the worker', () => {
  it('gives its analysis', async () => {
    const { send, times } = worker(answers(ANSWER));
    expect(await askForAnalysis(FERRY, send)).toEqual(FERRY_ANALYSIS);
    expect(times()).toBe(1);
  });

  it.each([
    ['Chrome, port', 'The message port closed before a response was received.'],
    [
      'Chrome, channel',
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    ],
    ['Chrome, nobody yet', 'Could not establish connection. Receiving end does not exist.'],
    ['Firefox', 'Message manager disconnected'],
    ['our messaging', 'No response'],
  ])('asks once more when the worker was lost (%s)', async (_, message) => {
    const { send, times } = worker(throws(new Error(message)), answers(ANSWER));
    expect(await askForAnalysis(FERRY, send)).toEqual(FERRY_ANALYSIS);
    expect(times()).toBe(2);
  });

  it('says so when the worker is lost twice', async () => {
    const { send, times } = worker(dies);
    await expect(askForAnalysis(FERRY, send)).rejects.toMatchObject({ code: 'worker-lost' });
    expect(times()).toBe(2);
  });

  it('takes a worker that never answers for lost', async () => {
    const healed = worker(hangs, answers(ANSWER));
    expect(await askForAnalysis(FERRY, healed.send, 5)).toEqual(FERRY_ANALYSIS);
    await expect(askForAnalysis(FERRY, worker(hangs).send, 5)).rejects.toMatchObject({ code: 'worker-lost' });
  });

  it("passes the worker's own failure on, without asking again", async () => {
    const { send, times } = worker(answers({ failure: { code: 'no-sentence' } }));
    await expect(askForAnalysis(FERRY, send)).rejects.toMatchObject({ name: 'ReadingError', code: 'no-sentence' });
    expect(times()).toBe(1);
  });

  it('passes an unexpected error of the worker on as it is', async () => {
    const { send, times } = worker(throws(new TypeError('x is undefined')));
    await expect(askForAnalysis(FERRY, send)).rejects.toThrow(TypeError);
    expect(times()).toBe(1);
  });

  it.each([
    ['by its error', () => {}, new Error('Extension context invalidated.')],
    ['by its missing id', () => vi.stubGlobal('chrome', { runtime: {} }), new Error('whatever')],
  ])('knows that its extension is gone %s', async (_, arrange, error) => {
    arrange();
    await expect(askForAnalysis(FERRY, worker(throws(error)).send)).rejects.toMatchObject({ code: 'extension-gone' });
  });

  it('notices soon when its extension goes while it waits: no browser settles what is under way then', async () => {
    vi.useFakeTimers();
    try {
      const asking = expect(askForAnalysis(FERRY, worker(hangs).send, 60_000)).rejects.toMatchObject({
        code: 'extension-gone',
      });
      vi.stubGlobal('chrome', { runtime: {} });
      await vi.advanceTimersByTimeAsync(1_000);
      await asking;
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['nothing', undefined],
    ['another shape', { analysis: { attributions: [] } }],
    ['an offset outside the text', withContent([[0, FERRY.text.length + 1]])],
    ['an empty span', withContent([[4, 4]])],
    ['a statement without words', withContent([])],
    ['a speaker who is nobody', { analysis: { ...FERRY_ANALYSIS, sources: [] } }],
    [
      'a block that the article has not',
      { analysis: { ...FERRY_ANALYSIS, boilerplate: [{ block: 99, kind: 'other', flagged: true }] } },
    ],
  ])('refuses an answer that does not fit the article: %s', async (_, answer) => {
    const refused = askForAnalysis(FERRY, worker(answers(answer)).send);
    await expect(refused).rejects.toBeInstanceOf(ReadingError);
    await expect(refused).rejects.toMatchObject({ code: 'failed', message: expect.stringMatching(/^answer/) });
  });
});

function withContent(content: number[][]) {
  const [first, ...others] = FERRY_ANALYSIS.attributions;
  return { analysis: { ...FERRY_ANALYSIS, attributions: [{ ...first, content }, ...others] } };
}
