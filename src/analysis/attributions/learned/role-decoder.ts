/** Finds the likeliest sources and contents of a cue. */
import { BestPaths } from '../../model/best-paths';
import { ChainWorkspace, FORBIDDEN, sumChain } from '../../model/chain';
import { FeatureBuffer } from '../../model/hashing';
import type { WeightTable } from '../../model/weight-table';
import { CONTENT, OUTSIDE_ROLE, ROLE_CHAIN, SOURCE } from './role-chain';
import type { RoleContext } from './role-context';
import { Bearings, roleEdgeFeatures, roleNodeFeatures } from './role-features';
import { type RoleWindow, windowOf } from './role-window';

/** Labellings that are looked at for each cue; many of them differ in the label of a comma only. */
const PATHS = 12;

/** A labelling of a cue's surroundings: its words, in text order. */
export interface RoleReading {
  source: Int32Array;
  content: Int32Array;
  /** How probable the labelling is, given the cue. */
  probability: number;
}

/** What the model says about one cue. */
export interface CueReading {
  window: RoleWindow;
  /** Best first. */
  readings: RoleReading[];
  /** For each token of the window: that it is of the source, of the content. */
  sourceAt: Float32Array;
  contentAt: Float32Array;
}

export class RoleDecoder {
  readonly #work = new ChainWorkspace(ROLE_CHAIN);
  readonly #paths = new BestPaths(ROLE_CHAIN, PATHS);
  readonly #features = new FeatureBuffer();
  readonly #bearings = new Bearings();
  #node = new Float64Array(0);
  #edge = new Float64Array(0);

  constructor(
    readonly context: RoleContext,
    readonly node: WeightTable,
    readonly edge: WeightTable,
  ) {}

  /**
   * @param k how many readings are wanted at most; such as differ in punctuation only are one
   * @param taken tokens that can be neither source nor content, where it is not zero
   */
  read(cueFirst: number, cueLast: number, k: number, taken?: Uint8Array): CueReading {
    const window = windowOf(this.context, cueFirst, cueLast);
    const length = window.to - window.from;
    this.#score(window, length, taken);
    const scores = { length, node: this.#node, edge: this.#edge };
    const paths = this.#paths.find(scores);
    // Nothing is left that could be the content.
    if (paths.length === 0)
      return { window, readings: [], sourceAt: new Float32Array(length), contentAt: new Float32Array(length) };
    const logSum = sumChain(this.#work, scores);
    const sourceAt = new Float32Array(length);
    const contentAt = new Float32Array(length);
    const { labelOf } = ROLE_CHAIN;
    const { alpha, beta } = this.#work;
    for (let t = 0; t < length; t++) {
      for (let s = 0; s < labelOf.length; s++) {
        const probability = alpha[t * labelOf.length + s] * beta[t * labelOf.length + s];
        if (labelOf[s] === SOURCE) sourceAt[t] += probability;
        else if (labelOf[s] === CONTENT) contentAt[t] += probability;
      }
    }
    const readings: RoleReading[] = [];
    for (const { states, score } of paths) {
      const probability = Math.exp(Math.min(0, score - logSum));
      const source = this.#wordsWith(states, SOURCE, window.from);
      const content = this.#wordsWith(states, CONTENT, window.from);
      const same = readings.find((reading) => isSame(reading.source, source) && isSame(reading.content, content));
      if (same) same.probability = Math.min(1, same.probability + probability);
      else if (readings.length < k) readings.push({ source, content, probability });
    }
    readings.sort((a, b) => b.probability - a.probability);
    const likely = {
      source: this.#wordsAbove(sourceAt, window.from),
      content: this.#wordsAbove(contentAt, window.from),
      probability: 0,
    };
    if (!readings.some(({ source, content }) => isSame(source, likely.source) && isSame(content, likely.content))) {
      readings.push(likely);
    }
    return { window, readings, sourceAt, contentAt };
  }

  #wordsWith(states: Uint8Array, label: number, from: number): Int32Array {
    const tokens: number[] = [];
    for (let t = 0; t < states.length; t++) {
      if (ROLE_CHAIN.labelOf[states[t]] === label && this.context.text.isWord[from + t]) tokens.push(from + t);
    }
    return Int32Array.from(tokens);
  }

  /** The words that are more likely than not in the role: often better than any single labelling. */
  #wordsAbove(probabilities: Float32Array, from: number): Int32Array {
    const tokens: number[] = [];
    for (let t = 0; t < probabilities.length; t++) {
      if (probabilities[t] > 0.5 && this.context.text.isWord[from + t]) tokens.push(from + t);
    }
    return Int32Array.from(tokens);
  }

  #score(window: RoleWindow, length: number, taken?: Uint8Array): void {
    const { labels, edges } = ROLE_CHAIN;
    if (this.#node.length < length * labels) {
      this.#node = new Float64Array(length * 2 * labels);
      this.#edge = new Float64Array(length * 2 * edges);
    }
    this.#node.fill(0, 0, length * labels);
    this.#edge.fill(0, 0, length * edges);
    for (let t = 0; t < length; t++) {
      const i = window.from + t;
      this.#bearings.take(this.context, window, i);
      if ((i >= window.cueFirst && i <= window.cueLast) || taken?.[i]) {
        for (let label = 0; label < labels; label++) {
          if (label !== OUTSIDE_ROLE) this.#node[t * labels + label] = FORBIDDEN;
        }
      } else {
        this.#features.clear();
        roleNodeFeatures(this.context, window, this.#bearings, i, this.#features);
        this.node.addScores(this.#features, this.#node, t * labels);
      }
      if (t === 0) continue;
      this.#features.clear();
      roleEdgeFeatures(this.context, window, this.#bearings, i, this.#features);
      this.edge.addScores(this.#features, this.#edge, t * edges);
    }
  }
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((token, k) => token === b[k]);
}
