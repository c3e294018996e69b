import { describe, expect, it } from 'vitest';
import { FERRY, FERRY_ANALYSIS } from '../page/made-up';
import { EVERYTHING_FOUND } from './choice';
import { summarise } from './summarise';

/** The names of the sources with their statements, when the reader has said these are somebody else's. */
function listed(...apart: number[]) {
  const { sources, unsourced } = summarise(FERRY, FERRY_ANALYSIS, { ...EVERYTHING_FOUND, apart: new Set(apart) });
  const names = sources.map(({ name, statements }) => [name, statements.map(({ attribution }) => attribution)]);
  return { ...Object.fromEntries(names), unsourced: unsourced.map(({ attribution }) => attribution) };
}

describe('a statement that is not its source’s', () => {
  it('stands under the words of the text, the others where they stood', () => {
    expect(listed()).toMatchObject({ 'Mara Olin': [0, 1], unsourced: [5] });
    expect(listed(1)).toMatchObject({ 'Mara Olin': [0], She: [1], unsourced: [5] });
  });

  it('stands under nobody where the text names nobody', () => {
    const nameless = {
      ...FERRY_ANALYSIS,
      attributions: FERRY_ANALYSIS.attributions.map((each, i) => (i === 1 ? { ...each, source: [] } : each)),
    };
    const { unsourced } = summarise(FERRY, nameless, { ...EVERYTHING_FOUND, apart: new Set([1]) });
    expect(unsourced.map(({ attribution }) => attribution)).toEqual([1, 5]);
  });

  it('leaves the colours of all others as they were', () => {
    const coloursOf = (apart: Set<number>) =>
      summarise(FERRY, FERRY_ANALYSIS, { ...EVERYTHING_FOUND, apart })
        .sources.filter(({ id }) => !id.startsWith('apart'))
        .map(({ id, colour }) => [id, colour])
        .sort();
    expect(coloursOf(new Set([1]))).toEqual(coloursOf(new Set()));
  });

  it('changes nothing that has no source', () => {
    expect(listed(5)).toEqual(listed());
  });
});
