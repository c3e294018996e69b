/** A small sample of `npm run bench:fuzz`, the same in every run. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadModel } from '../../src/cli/weights';
import { page, paragraphs } from '../../src/reading/made-up-pages';
import { edited, edits, troubledText } from './arbitraries';
import { checkPage, checkText } from './promises';

const SEED = 8;
const TEXTS = 150;
/** Milliseconds: jsdom needs a third of a second for a page, several where the machine is busy. */
const PATIENCE = 120_000;
const PAGES = 25;

const model = loadModel();

it('no text makes the analysis throw, say what nobody said, or lose its place', () => {
  fc.assert(
    fc.property(troubledText, (text) => checkText(text, model)),
    { seed: SEED, numRuns: TEXTS },
  );
});

it('no broken page makes reading throw, change the page, or paint other words than the article’s', {
  timeout: PATIENCE,
}, () => {
  let read = 0;
  fc.assert(
    fc.property(edits, (list) => {
      if (checkPage(edited(page(paragraphs()), list), model)) read++;
    }),
    { seed: SEED, numRuns: PAGES },
  );
  // Else nothing would have been looked at.
  expect(read).toBeGreaterThan(PAGES / 2);
});
