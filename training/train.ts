/**
 * Trains the attribution engine: `npm run train`.
 *
 *   npm run train [-- --shared FOLDER] [--out FILE] [--cache FOLDER] [--cv-only] [--folds N]
 *
 * FOLDER (by default ../shared) holds corpora/polnear. Writes the weights to FILE (by default public/attribution.bin)
 * and prints the scores of cross-validation, each part judged by models that did not see it. The same corpus and code
 * give the same bytes. CACHE keeps the first stages' results, for trying out settings of the later ones.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Decision, decide } from '../src/analysis/attributions/learned/decide';
import { repaired } from '../src/analysis/attributions/learned/repairs';
import { contextOf } from '../src/analysis/attributions/learned/role-context';
import { RoleDecoder } from '../src/analysis/attributions/learned/role-decoder';
import { groupWords } from '../src/analysis/attributions/learned/tagged-text';
import { calibrated } from '../src/analysis/model/calibration';
import { hashText } from '../src/analysis/model/hashing';
import type { ShippedTable } from '../src/analysis/model/weight-table';
import { calibrate, type Outcome } from './calibrate';
import { readCorpus } from './corpus';
import { cuesByOthers, digestOf, tagByOthers } from './jackknife';
import { lineOf, type Score, scoreDecisions } from './scoring';
import { CUE_SETTINGS, FEATURES_VERSION, JUDGE_SETTINGS, ROLE_SETTINGS, TAGGER_SETTINGS } from './settings';
import { StageCache } from './stage-cache';
import type { ChainTables } from './train-chain';
import { trainCues } from './train-cues';
import { addHypotheses, emptyRows, isRight, trainJudges } from './train-judges';
import { type ArticleWithCues, trainRoles } from './train-roles';
import { trainTagger } from './train-tagger';
import { readWordGroups } from './word-groups';
import { quantised, writeAttributionModel } from './write-model';

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'public/attribution.bin' },
    cache: { type: 'string' },
    'cv-only': { type: 'boolean', default: false },
    folds: { type: 'string', default: '5' },
  },
});
const shared = options.shared;
const cache = new StageCache(options.cache ?? null);
/** Scores below this are left out of everything. */
const LEAST_SCORE = 0.12;
/** Cuts that are tried, in calibrated confidence. */
const CUTS = [0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.32, 0.34, 0.36, 0.38, 0.4, 0.5];

const articles = readCorpus(`${shared}/corpora/polnear`, 'train');
cache.report(`${articles.length} articles`);
const clusters = readWordGroups(fileURLToPath(new URL('word-groups.tsv.gz', import.meta.url)));
cache.report(`${clusters.words.length} words in groups`);
tagByOthers(articles, TAGGER_SETTINGS, cache);
for (const { text } of articles) groupWords(text, clusters);
cache.report('tagged');
const candidates = cuesByOthers(articles, CUE_SETTINGS, FEATURES_VERSION, cache);
cache.report('cues found');
const withCues: ArticleWithCues[] = articles.map((article, a) => ({ article, candidates: candidates[a] }));

/** A name that changes with all that the models after the cues learn from. */
const stage = (name: string) =>
  `${name}-${digestOf(articles)}-${hashText(JSON.stringify([FEATURES_VERSION, TAGGER_SETTINGS, CUE_SETTINGS, ROLE_SETTINGS]))}`;

// Roles, each part by a model that did not see it, and the hypotheses that the judges learn from.
const folds = Number(options.folds);
const tested = withCues.filter(({ article }) => article.fold < folds);
const tables: ChainTables<ShippedTable>[] = [];
const hypotheses = emptyRows();
for (let fold = 0; fold < folds; fold++) {
  const others = withCues.filter(({ article }) => article.fold !== fold);
  tables.push(cache.getTables(stage(`roles-without-${fold}`), () => quantisedBoth(trainRoles(others, ROLE_SETTINGS))));
  for (const { article, candidates: own } of withCues.filter((one) => one.article.fold === fold)) {
    addHypotheses(hypotheses, article, own, tables[fold]);
  }
  cache.report(
    `roles without part ${fold}: ${tables[fold].node.index.rows} and ${tables[fold].edge.index.rows} features`,
  );
}

// With fewer parts than three the judges' own parts are halves of what there is.
const judgesOf = Array.from({ length: folds }, (_, fold) => trainJudges(hypotheses, JUDGE_SETTINGS, fold));
cache.report('judges');
const decisions = tested.map(({ article, candidates: own }) => {
  const { node, edge } = tables[article.fold];
  const context = contextOf(article.text, own);
  const found = decide(context, own, new RoleDecoder(context, node, edge), judgesOf[article.fold], LEAST_SCORE);
  return repaired(article.text, found);
});
cache.keep(
  'decisions',
  tested.map(({ article }, a) => ({ id: article.id, decisions: decisions[a] })),
);
const outcomes = tested.flatMap(({ article }, a): Outcome[] =>
  decisions[a].map((decision) => ({ score: decision.score, isRight: isRight(article, decision) })),
);
const calibration = calibrate(outcomes);
const above = (cut: number): Decision[][] =>
  decisions.map((list) => list.filter(({ score }) => calibrated(calibration, score) >= cut));
let best: { cut: number; score: Score } | null = null;
for (const cut of CUTS) {
  const score = scoreDecisions(
    shared,
    'train',
    tested.map(({ article }) => article),
    above(cut),
  );
  console.log(`cut ${cut.toFixed(2)}  ${lineOf(score)}`);
  if (!best || score.reader.f1 > best.score.reader.f1) best = { cut, score };
}
cache.report('cross-validated');

if (!options['cv-only'] && best) {
  const { tagger } = cache.getTables(stage('tagger'), () => ({
    tagger: quantised(trainTagger(articles, TAGGER_SETTINGS)),
  }));
  const cues = cache.getTables(stage('all-cues'), () => quantisedBoth(trainCues(articles, CUE_SETTINGS)));
  cache.report(`all cues: ${cues.node.index.rows} and ${cues.edge.index.rows} features`);
  const roles = cache.getTables(stage('all-roles'), () => quantisedBoth(trainRoles(withCues, ROLE_SETTINGS)));
  cache.report(`all roles: ${roles.node.index.rows} and ${roles.edge.index.rows} features`);
  const file = writeAttributionModel({
    tagger,
    clusters,
    cueNode: cues.node,
    cueEdge: cues.edge,
    roleNode: roles.node,
    roleEdge: roles.edge,
    ...trainJudges(hypotheses, JUDGE_SETTINGS),
    calibration,
    cut: best.cut,
  });
  writeFileSync(options.out, file);
  cache.report(`${options.out}: ${file.byteLength} bytes, ${gzipSync(file, { level: 9 }).byteLength} gzipped`);
}

function quantisedBoth({ node, edge }: ChainTables): ChainTables<ShippedTable> {
  return { node: quantised(node), edge: quantised(edge) };
}
