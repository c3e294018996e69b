/**
 * Learns the weights of the signs by which a name is told to be a person's (src/analysis/sources/name-features.ts) from
 * CoreNLP's entity tags, by logistic regression.
 *
 *   npx tsx training/sources/train-names.ts [FOLDER of the corpus] [--check]
 *
 * `--check` only cross-validates. Every name counts once in an article, however often it stands there, and a sign is
 * kept when enough different names show it: what is learned is what names look like, not who is in the news.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nameSigns } from '../../src/analysis/sources/name-features';
import { findNamedMentions } from '../../src/analysis/sources/named-mentions';
import { firstTokenFrom, readText, sentenceAt } from '../../src/analysis/sources/text-reading';
import { type Example, learn, scoreOf } from './logistic';
import { readSilver, type SilverArticle } from './silver';

const OUT = 'src/analysis/sources/weights/name-kinds.json';
/** Fewer different names than this tell nothing about a sign. */
const FEWEST_NAMES = 8;
const RIDGE = 2;
const PARTS = 5;
/** Of a name's letters, so much must be of one tag. */
const MAJORITY = 0.6;

interface NameExample extends Example {
  name: string;
  ruled: boolean;
}

/** @returns one example for each mention whose tag is known, weighed so that each name counts once in its article */
function examplesOf({ article, sentences }: SilverArticle): NameExample[] {
  const reading = readText(article);
  const tokens = sentences.flat();
  const examples: NameExample[] = [];
  const counts = new Map<string, number>();
  for (const mention of findNamedMentions(reading)) {
    const [start, end] = mention.span;
    const own = tokens
      .slice(firstFrom(tokens, start))
      .slice(0, mention.words.length + 4)
      .filter((t) => t.start >= start && t.end <= end);
    const letters = (entity: string) =>
      own.reduce((sum, token) => sum + (token.entity === entity ? token.end - token.start : 0), 0);
    const all = own.reduce((sum, token) => sum + token.end - token.start, 0);
    const tag = ['PERSON', 'ORGANIZATION', 'LOCATION', 'MISC'].find((entity) => letters(entity) > MAJORITY * all);
    const sentence = sentenceAt(reading, start);
    if (!tag || !sentence || mention.titles.length > 0) continue;
    const from = firstTokenFrom(sentence.tokens, start);
    const name = mention.words.join(' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
    examples.push({
      signs: nameSigns(sentence.tokens, from, from + mention.words.length),
      label: tag === 'PERSON' ? 1 : 0,
      weight: 1,
      name,
      ruled: mention.kind === 'person',
    });
  }
  for (const example of examples) example.weight = 1 / (counts.get(example.name) ?? 1);
  return examples;
}

function firstFrom(tokens: readonly { start: number }[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Signs that enough different names show. */
function keptSigns(examples: readonly NameExample[]): Set<string> {
  const names = new Map<string, Set<string>>();
  for (const { signs, name } of examples) {
    for (const sign of signs) {
      const own = names.get(sign);
      if (own) own.add(name);
      else names.set(sign, new Set([name]));
    }
  }
  return new Set([...names].filter(([, own]) => own.size >= FEWEST_NAMES).map(([sign]) => sign));
}

function groupByName(examples: readonly NameExample[]): Map<string, NameExample[]> {
  const groups = new Map<string, NameExample[]>();
  for (const example of examples) {
    const own = groups.get(example.name);
    if (own) own.push(example);
    else groups.set(example.name, [example]);
  }
  return groups;
}

/** Share of names (mentions of one name in one article together) that are told right; those never seen in training apart. */
function check(articles: readonly NameExample[][]): void {
  const counts = { all: 0, learned: 0, ruled: 0, unseen: 0, unseenLearned: 0, unseenRuled: 0 };
  for (let part = 0; part < PARTS; part++) {
    const training = articles.filter((_, i) => i % PARTS !== part).flat();
    const seen = new Set(training.map((example) => example.name));
    const model = learn(training, keptSigns(training), RIDGE);
    for (const examples of articles.filter((_, i) => i % PARTS === part)) {
      for (const own of groupByName(examples).values()) {
        const mean = own.reduce((sum, example) => sum + scoreOf(model, example.signs), 0) / own.length;
        const isPerson = own.reduce((sum, example) => sum + example.label, 0) > own.length / 2;
        const ruled = own[0].ruled === isPerson;
        const learned = mean > 0 === isPerson;
        counts.all++;
        counts.learned += Number(learned);
        counts.ruled += Number(ruled);
        if (seen.has(own[0].name)) continue;
        counts.unseen++;
        counts.unseenLearned += Number(learned);
        counts.unseenRuled += Number(ruled);
      }
    }
  }
  const share = (a: number, b: number) => `${((100 * a) / b).toFixed(1)} %`;
  console.log(
    `names ${counts.all}: learned ${share(counts.learned, counts.all)}, rules ${share(counts.ruled, counts.all)}`,
  );
  console.log(
    `never seen in training ${counts.unseen}: learned ${share(counts.unseenLearned, counts.unseen)}, rules ${share(counts.unseenRuled, counts.unseen)}`,
  );
}

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const articles = readSilver(positionals[0] ?? '../shared/corpora/polnear', 'train').map(examplesOf);
check(articles);
if (!values.check) {
  const examples = articles.flat();
  const { bias, weights } = learn(examples, keptSigns(examples), RIDGE);
  const rounded = [...weights].map(([sign, weight]) => [sign, Math.round(100 * weight) / 100] as const);
  const telling = rounded.filter(([, weight]) => Math.abs(weight) >= 0.05).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    OUT,
    `${JSON.stringify({ bias: Math.round(100 * bias) / 100, weights: Object.fromEntries(telling) }, null, 2)}\n`,
  );
  console.log(`${telling.length} weights written`);
}
