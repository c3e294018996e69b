import { describe, expect, it } from 'vitest';
import { tokenise } from '../../language/tokens';
import { cueKindOf } from './cue-kinds';
import { LABELLED_CUES } from './cue-kinds.sample';

describe('what a cue makes of its content', () => {
  it.each([
    ['said', 'says'],
    ['has repeatedly claimed', 'claims'],
    ['denied', 'denies'],
    ['declined to', 'denies'],
    ['did not confirm', 'denies'],
    ['called for', 'orders'],
    ['according to', 'says'],
    ['has urged', 'orders'],
    ['warned', 'warns'],
    ['expressed concern', 'feels'],
    ['voiced doubts about', 'believes'],
    ['would like', 'wants'],
    ['is confident', 'believes'],
    ['are expected', 'believes'],
    ['ruled', 'decides'],
    ['the data show', 'shows'],
    ['’s view is', 'believes'],
    ['hopes', 'wants'],
    [':', 'says'],
    ['—', 'says'],
    ['xyzzy', 'other'],
  ])('%s: %s', (cue, kind) => {
    expect(cueKindOf(cue.split(' '))).toBe(kind);
  });
});

/** Share of the labelled sample that must come out right. */
const LEAST_RIGHT = 0.9;

it('is right for most of a sample of real cues', () => {
  const cues = Object.entries(LABELLED_CUES).flatMap(([kind, list]) =>
    list.split(/\s\|\s+/).map((cue) => ({ cue, kind })),
  );
  const right = cues.filter(({ cue, kind }) => cueKindOf(tokenise(cue).map(({ text }) => text)) === kind);
  expect(cues.length).toBeGreaterThan(180);
  expect(right.length / cues.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
});
