import { describe, expect, it } from 'vitest';
import { source, statement, summary } from './made-up';
import { shareSlices } from './share-slices';

const shares = (change: Parameters<typeof summary>[0]) =>
  shareSlices(summary(change)).map(({ id, drawn }) => [id, drawn]);

describe('the slices of the bar', () => {
  it('are the sources’ shares', () => {
    const sources = [source('s1', 'Ana Ruiz', { share: 0.3 }), source('s2', 'Tomas Lind', { share: 0.1 })];
    expect(shares({ sources, attributed: 0.4 })).toEqual([
      ['s1', 0.3],
      ['s2', 0.1],
    ]);
  });

  it('end with what nobody is named for', () => {
    expect(shares({ sources: [], unsourced: [statement(['x'], { share: 0.2 })], attributed: 0.2 })).toEqual([
      ['', 0.2],
    ]);
  });

  it('never fill more than is attributed, though statements overlap', () => {
    const sources = [source('s1', 'Ana Ruiz', { share: 0.4 }), source('s2', 'Tomas Lind', { share: 0.4 })];
    expect(shares({ sources, attributed: 0.5 })).toEqual([
      ['s1', 0.25],
      ['s2', 0.25],
    ]);
  });

  it('leave out what is too thin to be seen', () => {
    expect(shares({ sources: [source('s1', 'Ana Ruiz', { share: 0.001 })] })).toEqual([]);
  });
});
