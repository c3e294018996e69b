import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Article, joinBlocks, NO_SIGNALS } from '../article';
import { weightsPath } from '../cli/weights';
import '../browser-api.setup';

const weights = readFileSync(weightsPath() ?? '');

let answerAnalysis: typeof import('./analysis-requests').answerAnalysis;
beforeEach(async () => {
  Object.assign(chrome.runtime, { getURL: (path: string) => `chrome-extension://sourcelight/${path}` });
  vi.stubGlobal('fetch', async () => new Response(weights));
  vi.resetModules();
  ({ answerAnalysis } = await import('./analysis-requests'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const article = (...texts: string[]): Article => ({
  url: 'https://courier.example/1',
  title: texts[0],
  byline: '',
  site: '',
  language: 'en',
  openingOnly: false,
  signals: NO_SIGNALS,
  ...joinBlocks(
    texts.map((text, i) => ({ tag: i === 0 ? 'title' : 'p', ancestors: '', text, linkDensity: 0, links: [] })),
  ),
});

it.each([
  ['English', 'It rained.'],
  ['Japanese', '雨が降った。'],
  ['Arabic', 'أمطرت.'],
])('analyses a sentence in %s', async (_, sentence) => {
  expect(await answerAnalysis(article('Weather', sentence))).toHaveProperty('analysis');
});

it.each([
  ['numbers and signs', ['Codes', '4711 0815 ### --- 12/44', '9.9.9 %%%']],
  ['a title alone', ['Codes']],
])('finds no sentence in %s', async (_, texts) => {
  expect(await answerAnalysis(article(...texts))).toMatchObject({ failure: { code: 'no-sentence' } });
});

it('gives a failure for what is no article, and does not throw', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await answerAnalysis({})).toMatchObject({ failure: { code: 'failed' } });
});

describe('the weights', () => {
  const SAID = article('Bridge to close', '“The bridge is unsafe,” said Ana Ruiz, the mayor.');

  it('read the article, and name the analysis', async () => {
    const { analysis } = (await answerAnalysis(SAID)) as { analysis: { model: string } };
    expect(analysis).toMatchObject({ engine: 'learned' });
    expect(analysis.model).toMatch(/^\d+-[\da-f]{8}$/);
  });

  it.each([
    ['missing', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['damaged', async () => new Response(weights.subarray(0, 9000))],
  ])('that are %s leave the rules, and it is reported', async (_, fetched) => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubGlobal('fetch', fetched);
    expect(await answerAnalysis(SAID)).toMatchObject({
      analysis: { engine: 'rules', model: expect.stringContaining('rules'), attributions: [{ quotation: 'direct' }] },
    });
    expect(complained).toHaveBeenCalledWith(expect.objectContaining({ code: 'no-model' }));
    vi.stubGlobal('fetch', async () => new Response(weights));
    expect(await answerAnalysis(SAID)).toMatchObject({ analysis: { engine: 'learned' } });
  });
});
