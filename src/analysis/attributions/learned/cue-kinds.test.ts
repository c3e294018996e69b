import { describe, expect, it } from 'vitest';
import { cueKindOf } from './cue-kinds';

describe('what a cue makes of its content', () => {
  it.each([
    ['said', 'says'],
    ['has repeatedly claimed', 'claims'],
    ['denied', 'denies'],
    ['declined to', 'denies'],
    ['would not comment', 'says'],
    ['did not immediately respond to', 'other'],
    ["has n't yet replied", 'other'],
    ['responded', 'says'],
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
    ['is willing', 'wants'],
    ['was convinced', 'believes'],
    ['seems', 'shows'],
    ['pushed back on', 'denies'],
    [':', 'says'],
    ['—', 'says'],
    ['xyzzy', 'other'],
  ])('%s: %s', (cue, kind) => {
    expect(cueKindOf(cue.split(' '))).toBe(kind);
  });
});
