/**
 * Trains the claim scorer: `npm run train:claims`.
 *
 *   npm run train:claims [-- --shared FOLDER] [--out FILE] [--cv-only] [--only-debates]
 *
 * FOLDER (by default ../shared) holds corpora/claims, corpora/polnear and eval/. Writes the weights to FILE (by default
 * src/analysis/claims/scorer-weights.json) and prints the scores of cross-validation: of the debates over five parts, of
 * the news article by article, each judged by a scorer that did not see it, and beside it what the scorer reaches on
 * the articles that it learned from. The same corpora, attributions and code give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { analyse } from '../../src/analysis/analyse';
import { findClaims } from '../../src/analysis/claims/claims';
import type { ClaimScorer } from '../../src/analysis/claims/scorer';
import { readScorer } from '../../src/analysis/claims/scorer-weights';
import { contextsOf } from '../../src/analysis/claims/sentence-context';
import { loadModel } from '../../src/cli/weights';
import { type JudgedArticle, readDebates, readNews } from './claim-corpora';
import { crossValidateDebates } from './debates-folds';
import { debateExamples, fitHead, fitScorer, judgementOf, type NewsExample, SETTINGS } from './heads';
import { scoreClaims } from './score-claims';
import { storedScorer } from './store-heads';

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'src/analysis/claims/scorer-weights.json' },
    'cv-only': { type: 'boolean', default: false },
    'only-debates': { type: 'boolean', default: false },
  },
});

const debates = readDebates(options.shared);
const figures = Object.entries(crossValidateDebates(debates));
for (const [name, share] of figures) console.log(`${name.padEnd(14)}${(100 * share).toFixed(1)}`);
if (!options['only-debates']) trainOnNews();

function trainOnNews(): void {
  const debated = fitHead(debateExamples(debates), SETTINGS.debatesRidge);
  const model = loadModel();
  const read = readNews(options.shared).map((judged) => {
    const { attributions, boilerplate } = analyse(judged.article, model);
    const furniture = new Set(boilerplate.filter(({ flagged }) => flagged).map(({ block }) => block));
    const contexts = contextsOf(judged.article, attributions, furniture);
    const examples = contexts.map(
      (context): NewsExample => ({ context, judged: judgementOf(context, judged.sentences), isDev: judged.isDev }),
    );
    return { judged, attributions, furniture, examples };
  });
  const without = (left: JudgedArticle | null) =>
    packed(
      fitScorer(
        debated,
        read.filter(({ judged }) => judged !== left).flatMap(({ examples }) => examples),
      ),
    );
  const claimsBy = (scorer: (judged: JudgedArticle) => ClaimScorer, isDev: boolean) =>
    read
      .filter(({ judged }) => judged.isDev === isDev)
      .map(({ judged, attributions, furniture }) => ({
        judged,
        claims: findClaims(judged.article, attributions, furniture, scorer(judged)),
      }));
  const whole = without(null);
  const report = (name: string, claims: ReturnType<typeof claimsBy>) =>
    console.log(`${name.padEnd(44)}${scoreClaims(options.shared, claims)}`);
  report('news.dev, each article left out in turn', claimsBy(without, true));
  report(
    'news.dev, seen in training',
    claimsBy(() => whole, true),
  );
  report('our annotation, each article left out', claimsBy(without, false));
  if (options['cv-only']) return;
  const file = `${JSON.stringify(storedScorer(whole), null, 2)}\n`;
  writeFileSync(options.out, file);
  console.log(`${options.out}: ${file.length} bytes, ${gzipSync(file, { level: 9 }).byteLength} gzipped`);
}

/** What is measured is what is shipped: weights of eight bits. */
function packed(scorer: ClaimScorer): ClaimScorer {
  return readScorer(storedScorer(scorer));
}
