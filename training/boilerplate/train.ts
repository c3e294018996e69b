/**
 * Makes the weights of the furniture classifier, the same bytes each time; or says what cross-validation gives.
 *
 *   npm run train:boilerplate [-- --corpus FILE] [--evaluate [--folds 5]]
 *
 * The weights go to src/analysis/boilerplate/learned/weights.ts. Training reads each outlet's pages without the phrases
 * that only this outlet has: the trees then trust the phrase lists as far as they hold on outlets that nobody has seen.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeFurnitureModel } from '../../src/analysis/boilerplate/learned/furniture-model';
import { ALL_PHRASES } from '../../src/analysis/boilerplate/phrases/phrases';
import { listsWithoutOutlet, readPages, sharedPhraseTexts } from './corpus';
import { evaluate } from './evaluate';
import { learn, SETTINGS } from './learn';

const WEIGHTS = 'src/analysis/boilerplate/learned/weights.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora/boilerplate/dev.jsonl' },
    evaluate: { type: 'boolean', default: false },
    folds: { type: 'string', default: '5' },
  },
});
if (!existsSync(values.corpus)) {
  console.error(`No corpus at ${values.corpus}: name one with --corpus.`);
  process.exit(1);
}
const pages = readPages(values.corpus);
if (values.evaluate) {
  evaluate(pages, Number(values.folds));
} else {
  const lists = listsWithoutOutlet(pages);
  const settings = { ...SETTINGS, phraseTexts: sharedPhraseTexts(pages) };
  const text = writeFurnitureModel(learn(pages, (page) => lists.get(page.outlet) ?? ALL_PHRASES, settings));
  const heading =
    '/** Weights of the furniture classifier: made by `npm run train:boilerplate`, see training/MODEL_CARD.md. */';
  const source = `${heading}\nexport const FURNITURE_WEIGHTS =\n  '${text}';\n`;
  writeFileSync(WEIGHTS, source);
  console.log(`${WEIGHTS}: ${source.length} bytes, ${gzipSync(source).length} gzipped`);
}
