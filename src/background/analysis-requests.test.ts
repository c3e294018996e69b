import { expect, it } from 'vitest';
import { type Article, joinBlocks, NO_SIGNALS } from '../article';
import { answerAnalysis } from './analysis-requests';

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
])('analyses a sentence in %s', (_, sentence) => {
  expect(answerAnalysis(article('Weather', sentence))).toHaveProperty('analysis');
});

it.each([
  ['numbers and signs', ['Codes', '4711 0815 ### --- 12/44', '9.9.9 %%%']],
  ['a title alone', ['Codes']],
])('finds no sentence in %s', (_, texts) => {
  expect(answerAnalysis(article(...texts))).toMatchObject({ failure: { code: 'no-sentence' } });
});

it('gives a failure for what is no article, and does not throw', () => {
  expect(answerAnalysis({})).toMatchObject({ failure: { code: 'failed' } });
});
