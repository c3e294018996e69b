import { describe, expect, it } from 'vitest';
import { BestPaths } from '../src/analysis/model/best-paths';
import type { ChainShape } from '../src/analysis/model/chain';
import { FeatureBuffer } from '../src/analysis/model/hashing';
import { type ChainExample, trainChain } from './train-chain';

/** Two labels that may follow each other freely. */
const SHAPE: ChainShape = {
  labels: 2,
  edges: 4,
  labelOf: [0, 1],
  edgeOf: [
    [0, 1],
    [2, 3],
  ],
  mayBegin: [true, true],
  mayEnd: [true, true],
};
const SETTINGS = { epochs: 12, rate: 0.3, dropout: 0.2, leastCount: 1, leastEdgeCount: 1, seed: 4, runs: 1 };

/** Words are labelled 1 from an "open" (1) up to the next "shut" (2): the label of a plain word (0) depends on the chain. */
function exampleOf(words: number[]): ChainExample {
  const gold = new Uint8Array(words.length);
  let isOpen = false;
  words.forEach((word, t) => {
    if (word === 1) isOpen = true;
    if (word === 2) isOpen = false;
    gold[t] = isOpen ? 1 : 0;
  });
  return {
    length: words.length,
    gold,
    nodeFeatures: (t, features) => features.add1(1, words[t]),
    edgeFeatures: (t, features) => features.add1(2, words[t]),
    isFixed: () => false,
  };
}

const EXAMPLES = Array.from({ length: 40 }, (_, k) =>
  exampleOf(Array.from({ length: 12 }, (_, t) => [0, 0, 1, 0, 2, 0, 0][(k * 5 + t * 3) % 7])),
);
const learn = () => trainChain(SHAPE, EXAMPLES.length, (i) => [EXAMPLES[i]], SETTINGS);

describe('training of chains', () => {
  it('learns labels that depend on what came before', () => {
    const { node, edge } = learn();
    const example = exampleOf([0, 1, 0, 0, 2, 0, 1, 0]);
    const features = new FeatureBuffer();
    const scores = { length: example.length, node: new Float64Array(16), edge: new Float64Array(32) };
    for (let t = 0; t < example.length; t++) {
      features.clear();
      example.nodeFeatures(t, features);
      node.addScores(features, scores.node, t * 2);
      features.clear();
      if (t > 0) example.edgeFeatures(t, features);
      edge.addScores(features, scores.edge, t * 4);
    }
    expect([...new BestPaths(SHAPE, 1).find(scores)[0].states]).toEqual([...example.gold]);
  });

  it('averages the weights of its runs, each of another seed', () => {
    const learnFrom = (seed: number, runs: number) =>
      trainChain(SHAPE, EXAMPLES.length, (i) => [EXAMPLES[i]], { ...SETTINGS, seed, runs }).node.weights;
    const [one, other] = [learnFrom(SETTINGS.seed, 1), learnFrom(SETTINGS.seed + 1000, 1)];
    expect([...one]).not.toEqual([...other]);
    expect([...learnFrom(SETTINGS.seed, 2)]).toEqual([...one].map((weight, i) => Math.fround((weight + other[i]) / 2)));
  });

  it('gives the same weights each time', () => {
    expect([...learn().edge.weights]).toEqual([...learn().edge.weights]);
  });
});
