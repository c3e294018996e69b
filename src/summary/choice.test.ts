import { describe, expect, it } from 'vitest';
import type { CueKind, Quotation } from '../analysis/analysis';
import { FERRY, FERRY_ANALYSIS } from '../page/made-up';
import { DEFAULT_SETTINGS } from '../settings';
import { choiceOf, EVERYTHING_FOUND, isAttitude } from './choice';
import { summarise } from './summarise';

it.each<[CueKind, Quotation, boolean]>([
  ['says', 'indirect', false],
  ['denies', 'indirect', false],
  ['shows', 'indirect', false],
  ['decides', 'indirect', false],
  ['wants', 'indirect', true],
  ['believes', 'indirect', true],
  ['other', 'indirect', true],
  ['feels', 'direct', false],
  ['feels', 'mixed', false],
])('%s, %s: attitude %s', (cueKind, quotation, expected) => expect(isAttitude({ cueKind, quotation })).toBe(expected));

describe('what is chosen of an analysis', () => {
  const wanting = {
    ...FERRY_ANALYSIS,
    attributions: FERRY_ANALYSIS.attributions.map((attribution, i) =>
      i === 1 ? { ...attribution, cueKind: 'wants' as const } : attribution,
    ),
  };
  const shown = (choice = EVERYTHING_FOUND, analysis = wanting) => summarise(FERRY, analysis, choice);
  const indices = ({ sources, unsourced }: ReturnType<typeof shown>) =>
    [...sources.flatMap((source) => source.statements), ...unsourced]
      .map(({ attribution }) => attribution)
      .sort((a, b) => a - b);

  it('is everything, or by default what is sure enough and no attitude', () => {
    expect(indices(shown())).toEqual([0, 1, 2, 3, 4, 5]);
    expect(indices(shown(choiceOf(DEFAULT_SETTINGS)))).toEqual([0, 2, 3, 4]);
  });

  it('counts what is shown, and the attitudes that would be', () => {
    const { counts, attributed } = shown({ leastConfidence: 0.5, attitudes: false });
    expect(counts).toMatchObject({ statements: 4, attitudes: 1 });
    expect(attributed).toBeLessThan(shown().attributed);
    expect(shown({ leastConfidence: 0.95, attitudes: false }).counts).toMatchObject({ statements: 0, attitudes: 0 });
  });

  it('says how many it leaves out, and why', () => {
    const none = { unsure: 0, attitudes: 0, byReader: 0 };
    expect(shown().leftOut).toEqual(none);
    expect(shown({ leastConfidence: 0.5, attitudes: false }).leftOut).toEqual({ ...none, unsure: 1, attitudes: 1 });
    expect(shown({ ...EVERYTHING_FOUND, without: new Set([0, 3]) }).leftOut).toEqual({ ...none, byReader: 2 });
  });

  it('leaves out a source of whom nothing is shown, and keeps the colours of the others', () => {
    const all = new Map(shown().sources.map(({ id, colour }) => [id, colour]));
    const { sources } = shown({ leastConfidence: 0.8, attitudes: true });
    expect(sources.map(({ id }) => id)).not.toContain('s2');
    for (const { id, colour } of sources) expect(colour).toBe(all.get(id));
  });

  it('does not call a claim unsourced because its statement is not shown', () => {
    const carried = { ...wanting, claims: [{ ...wanting.claims[0], attribution: 2 }] };
    expect(shown({ leastConfidence: 0.8, attitudes: true }, carried).counts.claimsUnsourced).toBe(0);
  });

  it('is all that rules found: their confidence is not measured one by one', () => {
    const byRules = { ...wanting, engine: 'rules' as const };
    expect(indices(shown({ leastConfidence: 0.9, attitudes: true }, byRules))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
