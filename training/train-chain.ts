/**
 * Trains a linear-chain conditional random field: stochastic gradient steps on the likelihood, AdaGrad's step sizes
 * (Duchi, Hazan, Singer 2011), features dropped at random (which matters most on so small a corpus), weights averaged
 * within a run and over runs.
 */
import {
  type ChainShape,
  ChainWorkspace,
  FORBIDDEN,
  stateProbability,
  stepProbability,
  sumChain,
} from '../src/analysis/model/chain';
import type { FeatureIndex } from '../src/analysis/model/feature-index';
import { FeatureBuffer } from '../src/analysis/model/hashing';
import { type FloatingTable, WeightTable } from '../src/analysis/model/weight-table';
import { FeatureCounts } from './feature-counts';
import { type LookedUpExample, lookUp, type RowsByPosition } from './looked-up-examples';
import { Random } from './random';

/** A chain to learn from. */
export interface ChainExample {
  length: number;
  /** The right state of each position. */
  gold: Uint8Array;
  /** Adds the features of position t; the edge features are of the step from t − 1 to t. */
  nodeFeatures(t: number, features: FeatureBuffer): void;
  edgeFeatures(t: number, features: FeatureBuffer): void;
  /** Whether only label 0 is possible at t. */
  isFixed(t: number): boolean;
}

export interface ChainSettings {
  epochs: number;
  rate: number;
  /** Share of features that are left out at each step. */
  dropout: number;
  /** Features seen less often are left out; those of steps have long rows, so they must earn their place more. */
  leastCount: number;
  leastEdgeCount: number;
  seed: number;
  /**
   * How often it is trained, each time in another order and with other features dropped; the weights are averaged. They are
   * linear in the same features, so that many models together cost no more than one (bagging: Breiman 1996).
   */
  runs: number;
}

/** Gradients smaller than this are not worth a walk through the features. */
const SMALLEST_GRADIENT = 0.003;
/** Start of AdaGrad's sums, so that first steps are not huge. */
const ADAGRAD_START = 1;
/** Between the seeds of two runs: a run takes the next seed as well. */
const SEED_STEP = 1000;
/** How often in an epoch the weights are taken into the average. */
const SNAPSHOTS = 3;

/** The two tables of a chain: scores of labels and of steps between labels. */
export interface ChainTables<Table = FloatingTable> {
  node: Table;
  edge: Table;
}

/** The examples of one article; asked for twice, to count the features and to look them up. */
export type ExampleSource = (article: number) => Iterable<ChainExample>;

export function trainChain(
  shape: ChainShape,
  articles: number,
  examples: ExampleSource,
  settings: ChainSettings,
): ChainTables {
  const { node, edge } = countFeatures(articles, examples, settings);
  const lookedUp = Array.from({ length: articles }, (_, article) =>
    Array.from(examples(article), (example) => lookUp(example, node, edge)),
  );
  return meanOf(
    Array.from({ length: settings.runs }, (_, run) => {
      const trainer = new Trainer(shape, node, edge, { ...settings, seed: settings.seed + run * SEED_STEP });
      return trainer.train(lookedUp);
    }),
  );
}

function meanOf(runs: readonly ChainTables[]): ChainTables {
  const mean = (part: keyof ChainTables) => {
    const { index, labels, weights } = runs[0][part];
    const means = Float32Array.from(
      weights,
      (_, i) => runs.reduce((sum, run) => sum + run[part].weights[i], 0) / runs.length,
    );
    return new WeightTable(index, labels, means, 1);
  };
  return { node: mean('node'), edge: mean('edge') };
}

function countFeatures(articles: number, examples: ExampleSource, settings: ChainSettings) {
  const nodes = new FeatureCounts();
  const edges = new FeatureCounts();
  const features = new FeatureBuffer();
  for (let article = 0; article < articles; article++) {
    for (const example of examples(article)) {
      for (let t = 0; t < example.length; t++) {
        features.clear();
        example.nodeFeatures(t, features);
        nodes.add(features);
        features.clear();
        if (t > 0) example.edgeFeatures(t, features);
        edges.add(features);
      }
    }
  }
  return { node: nodes.atLeast(settings.leastCount), edge: edges.atLeast(settings.leastEdgeCount) };
}

/** Weights under training, and the rows of the current example's features that were not dropped. */
class Part {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly sums: Float64Array;
  rows = new Int32Array(1 << 14);
  /** Where each position's rows begin in `rows`. */
  first = new Int32Array(1 << 10);
  scores = new Float64Array(0);

  constructor(
    readonly index: FeatureIndex,
    readonly labels: number,
  ) {
    this.weights = new Float32Array(index.rows * labels);
    this.squares = new Float32Array(index.rows * labels).fill(ADAGRAD_START);
    this.sums = new Float64Array(index.rows * labels);
  }

  begin(length: number, features: number): void {
    if (this.rows.length < features) this.rows = new Int32Array(features * 2);
    if (this.first.length < length + 1) this.first = new Int32Array(length * 2);
    if (this.scores.length < length * this.labels) this.scores = new Float64Array(length * 2 * this.labels);
    this.scores.fill(0, 0, length * this.labels);
    this.first[0] = 0;
  }

  /** Scores position t with the features that survive the dropout. */
  score(t: number, own: RowsByPosition, random: Random, dropAt: number, scale: number): void {
    const { labels, weights, scores } = this;
    let count = this.first[t];
    for (let f = own.first[t]; f < own.first[t + 1]; f++) {
      if (random.next() < dropAt) continue;
      const row = own.rows[f];
      this.rows[count++] = row;
      for (let k = 0; k < labels; k++) scores[t * labels + k] += weights[row * labels + k] * scale;
    }
    this.first[t + 1] = count;
  }

  /** Moves the weights of position t's features along the gradient. */
  move(t: number, gradient: Float64Array, rate: number, scale: number): void {
    const { labels, weights, squares, rows, first } = this;
    for (let f = first[t]; f < first[t + 1]; f++) {
      const at = rows[f] * labels;
      for (let k = 0; k < labels; k++) {
        const g = gradient[k] * scale;
        if (g === 0) continue;
        squares[at + k] += g * g;
        weights[at + k] += (rate * g) / Math.sqrt(squares[at + k]);
      }
    }
  }
}

class Trainer {
  readonly #node: Part;
  readonly #edge: Part;
  readonly #work: ChainWorkspace;
  readonly #random: Random;
  #snapshots = 0;

  constructor(
    readonly shape: ChainShape,
    node: FeatureIndex,
    edge: FeatureIndex,
    readonly settings: ChainSettings,
  ) {
    this.#node = new Part(node, shape.labels);
    this.#edge = new Part(edge, shape.edges);
    this.#work = new ChainWorkspace(shape);
    this.#random = new Random(settings.seed + 1);
  }

  /** @param articles each with its examples */
  train(articles: readonly (readonly LookedUpExample[])[]): ChainTables {
    const { epochs, seed } = this.settings;
    const order = articles.map((_, i) => i);
    const shuffling = new Random(seed);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffling.shuffle(order);
      order.forEach((article, position) => {
        for (const example of articles[article]) this.step(example);
        const isSnapshot = (position + 1) % Math.ceil(order.length / SNAPSHOTS) === 0 || position === order.length - 1;
        if (epoch >= epochs / 2 && isSnapshot) this.takeSnapshot();
      });
    }
    return this.averaged();
  }

  step(example: LookedUpExample): void {
    const { length, gold } = example;
    if (length === 0) return;
    const { shape, settings } = this;
    const scale = 1 / (1 - settings.dropout);
    const dropAt = settings.dropout * 2 ** 32;
    this.#node.begin(length, example.node.rows.length);
    this.#edge.begin(length, example.edge.rows.length);
    for (let t = 0; t < length; t++) {
      this.#node.score(t, example.node, this.#random, dropAt, scale);
      if (example.fixed[t]) this.#node.scores.fill(FORBIDDEN, t * shape.labels + 1, (t + 1) * shape.labels);
      this.#edge.score(t, example.edge, this.#random, dropAt, scale);
    }
    sumChain(this.#work, { length, node: this.#node.scores, edge: this.#edge.scores });
    const ofNode = new Float64Array(shape.labels);
    const ofEdge = new Float64Array(shape.edges);
    const states = shape.labelOf.length;
    for (let t = 0; t < length; t++) {
      ofNode.fill(0);
      for (let s = 0; s < states; s++) ofNode[shape.labelOf[s]] -= stateProbability(this.#work, t, s);
      ofNode[shape.labelOf[gold[t]]] += 1;
      if (!example.fixed[t] && isWorthwhile(ofNode)) this.#node.move(t, ofNode, settings.rate, scale);
      if (t === 0) continue;
      ofEdge.fill(0);
      for (let from = 0; from < states; from++) {
        for (let to = 0; to < states; to++) {
          const e = shape.edgeOf[from][to];
          if (e >= 0) ofEdge[e] -= stepProbability(this.#work, t, from, to);
        }
      }
      ofEdge[shape.edgeOf[gold[t - 1]][gold[t]]] += 1;
      if (isWorthwhile(ofEdge)) this.#edge.move(t, ofEdge, settings.rate, scale);
    }
  }

  takeSnapshot(): void {
    this.#snapshots++;
    for (const { weights, sums } of [this.#node, this.#edge]) {
      for (let i = 0; i < weights.length; i++) sums[i] += weights[i];
    }
  }

  averaged(): ChainTables {
    const table = ({ index, labels, sums }: Part) =>
      new WeightTable(
        index,
        labels,
        Float32Array.from(sums, (sum) => sum / this.#snapshots),
        1,
      );
    return { node: table(this.#node), edge: table(this.#edge) };
  }
}

function isWorthwhile(gradient: Float64Array): boolean {
  for (const g of gradient) if (g > SMALLEST_GRADIENT || g < -SMALLEST_GRADIENT) return true;
  return false;
}
