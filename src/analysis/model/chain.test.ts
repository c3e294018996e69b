import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestPaths } from './best-paths';
import {
  type ChainScores,
  type ChainShape,
  ChainWorkspace,
  FORBIDDEN,
  stateProbability,
  stepProbability,
  sumChain,
} from './chain';

/** Three labels in four states, with gaps in what may follow what: enough to go wrong in. */
const SHAPE: ChainShape = {
  labels: 3,
  edges: 5,
  labelOf: [0, 1, 2, 0],
  edgeOf: [
    [0, 1, 2, -1],
    [3, -1, 4, -1],
    [-1, -1, 4, 0],
    [-1, 1, -1, 0],
  ],
  mayBegin: [true, true, false, true],
  mayEnd: [true, false, true, true],
};

/** Every labelling that the graph allows, with its score: what the clever sums are checked against. */
function allPaths({ length, node, edge }: ChainScores): { states: number[]; score: number }[] {
  let paths = SHAPE.labelOf.flatMap((label, s) => (SHAPE.mayBegin[s] ? [{ states: [s], score: node[label] }] : []));
  for (let t = 1; t < length; t++) {
    paths = paths.flatMap(({ states, score }) =>
      SHAPE.labelOf.flatMap((label, to) => {
        const e = SHAPE.edgeOf[states[t - 1]][to];
        return e < 0
          ? []
          : [{ states: [...states, to], score: score + edge[t * SHAPE.edges + e] + node[t * SHAPE.labels + label] }];
      }),
    );
  }
  return paths.filter(({ states }) => SHAPE.mayEnd[states[length - 1]]);
}

const chains = fc.integer({ min: 1, max: 5 }).chain((length) => {
  const scores = (count: number) =>
    fc
      .array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: count, maxLength: count })
      .map((list) => Float64Array.from(list));
  return fc.record({
    length: fc.constant(length),
    node: scores(length * SHAPE.labels),
    edge: scores(length * SHAPE.edges),
  });
});

const sumOf = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

describe('sums over all labellings of a chain', () => {
  it('are those of adding up every labelling', () => {
    fc.assert(
      fc.property(chains, (scores) => {
        const expected = Math.log(sumOf(allPaths(scores).map(({ score }) => Math.exp(score))));
        expect(sumChain(new ChainWorkspace(SHAPE), scores)).toBeCloseTo(expected, 8);
      }),
    );
  });

  it('give each state and each step the share of the labellings that go through it', () => {
    fc.assert(
      fc.property(chains, (scores) => {
        const work = new ChainWorkspace(SHAPE);
        sumChain(work, scores);
        const paths = allPaths(scores);
        const total = sumOf(paths.map(({ score }) => Math.exp(score)));
        const share = (through: (states: number[]) => boolean) =>
          sumOf(paths.filter(({ states }) => through(states)).map(({ score }) => Math.exp(score))) / total;
        for (let t = 0; t < scores.length; t++) {
          for (let s = 0; s < SHAPE.labelOf.length; s++) {
            expect(stateProbability(work, t, s)).toBeCloseTo(
              share((states) => states[t] === s),
              8,
            );
            for (let to = 0; t > 0 && to < SHAPE.labelOf.length; to++) {
              expect(stepProbability(work, t, s, to)).toBeCloseTo(
                share((states) => states[t - 1] === s && states[t] === to),
                8,
              );
            }
          }
        }
      }),
    );
  });

  it('give nothing to a label that is forbidden', () => {
    const scores = { length: 2, node: Float64Array.from([0, 0, 0, 0, FORBIDDEN, 0]), edge: new Float64Array(10) };
    const work = new ChainWorkspace(SHAPE);
    sumChain(work, scores);
    expect(stateProbability(work, 1, 1)).toBe(0);
  });

  it('stay finite over long chains and great scores', () => {
    const length = 5000;
    const node = Float64Array.from({ length: length * 3 }, (_, i) => ((i * 7919) % 61) - 30);
    const work = new ChainWorkspace(SHAPE);
    expect(Number.isFinite(sumChain(work, { length, node, edge: new Float64Array(length * 5) }))).toBe(true);
  });
});

describe('the best labellings of a chain', () => {
  it('are the best of all, in order', () => {
    fc.assert(
      fc.property(chains, fc.integer({ min: 1, max: 6 }), (scores, k) => {
        const expected = allPaths(scores)
          .map(({ score }) => score)
          .sort((a, b) => b - a)
          .slice(0, k);
        const found = new BestPaths(SHAPE, k).find(scores);
        expect(found.length).toBe(expected.length);
        found.forEach(({ score }, i) => {
          expect(score).toBeCloseTo(expected[i], 8);
        });
      }),
    );
  });

  it('are labellings that have the score they say, whatever chains were looked at before', () => {
    const finder = new BestPaths(SHAPE, 3);
    fc.assert(
      fc.property(chains, (scores) => {
        for (const { states, score } of finder.find(scores)) {
          const same = allPaths(scores).find((path) => path.states.join() === [...states].join());
          expect(same?.score).toBeCloseTo(score, 8);
        }
      }),
    );
  });

  it('are none for an empty chain', () => {
    expect(new BestPaths(SHAPE, 2).find({ length: 0, node: new Float64Array(0), edge: new Float64Array(0) })).toEqual(
      [],
    );
  });
});
