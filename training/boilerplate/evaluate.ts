/** Cross-validation over outlets: rules alone, the classifier alone, both. Pages of one outlet are never on both sides. */
import { flagsOf } from '../../src/analysis/boilerplate/boilerplate';
import { ALL_PHRASES, type PhraseLists } from '../../src/analysis/boilerplate/phrases/phrases';
import { findByRules } from '../../src/analysis/boilerplate/rules';
import { flaggedOf, listsWithoutOutlet, type Page, partsOf, sharedPhraseTexts } from './corpus';
import { judge, type LearnSettings, learn, SETTINGS } from './learn';
import { figuresLine, scoreOf } from './score';

/** Log-odds at which the classifier alone is shown: how false alarms trade against finds. */
const CUTS = [-1, -0.6, -0.2, 0.2, 0.6];

/**
 * Prints two tables: with each outlet judged without the phrases that only it has (as if we had not collected them there;
 * too hard, since it also drops general phrases that happen to match once), and with all phrases (too easy).
 */
export function evaluate(pages: readonly Page[], folds: number): void {
  const without = listsWithoutOutlet(pages);
  const settings = { ...SETTINGS, phraseTexts: sharedPhraseTexts(pages) };
  const unseen = (page: Page) => without.get(page.outlet) ?? ALL_PHRASES;
  const { scores, scoresWithAll } = crossValidate(pages, folds, unseen, settings);
  console.log('\nEach outlet judged without the phrases that only it has');
  showAll(pages, scores, unseen);
  console.log('\nAll phrases');
  showAll(pages, scoresWithAll, () => ALL_PHRASES);
  console.log('\nClassifier without the rules among its features');
  showCuts(pages, crossValidate(pages, folds, unseen, { ...settings, rules: false }).scores);
}

function showAll(pages: readonly Page[], scores: readonly Float32Array[], listsOf: (page: Page) => PhraseLists): void {
  const ruled = pages.map((page) => findByRules(page.article, page.signs, listsOf(page)));
  const rulesAlone = ruled.map((flags) => flaggedOf(flags.values()));
  console.log(figuresLine('rules alone', scoreOf(pages, rulesAlone)));
  showCuts(pages, scores);
  const both = pages.map((page, p) => flaggedOf(flagsOf(page.signs, ruled[p], scores[p])));
  console.log(figuresLine('both, as shipped', scoreOf(pages, both)));
}

function showCuts(pages: readonly Page[], scores: readonly Float32Array[]): void {
  for (const cut of CUTS) {
    const flagged = scores.map((row) => new Set([...row.keys()].filter((i) => row[i] > cut)));
    console.log(figuresLine(`classifier alone, from ${cut}`, scoreOf(pages, flagged)));
  }
}

/** The classifier always learns with the phrases left out; it is asked once with them left out and once with all. */
function crossValidate(
  pages: readonly Page[],
  folds: number,
  listsOf: (page: Page) => PhraseLists,
  settings: LearnSettings,
): { scores: Float32Array[]; scoresWithAll: Float32Array[] } {
  const parts = partsOf(pages, folds);
  const scores: Float32Array[] = [];
  const scoresWithAll: Float32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = pages.filter((_, p) => parts[p] !== fold);
    const weights = learn(others, listsOf, settings);
    pages.forEach((page, p) => {
      if (parts[p] !== fold) return;
      scores[p] = judge(page, weights, listsOf(page), settings);
      scoresWithAll[p] = judge(page, weights, ALL_PHRASES, settings);
    });
  }
  return { scores, scoresWithAll };
}
