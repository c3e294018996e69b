import { describe, expect, it } from 'vitest';
import type { Span } from '../../article';
import type { Draft } from './draft';
import { keepOutermost } from './linking';

const draft = (source: Span, cue: Span, content: Span): Draft => ({
  block: 0,
  sentence: 0,
  construction: 'source-then-clause',
  cueKind: 'says',
  source: [source],
  cue: [cue],
  content: [content],
});

describe('keepOutermost', () => {
  const outer = draft([0, 5], [6, 10], [11, 50]);

  it('drops what is nested in another’s content', () => {
    expect(keepOutermost([draft([12, 15], [16, 20], [21, 50]), outer])).toEqual([outer]);
  });

  it('keeps neighbours, also when they share their source, in text order', () => {
    const next = draft([0, 5], [52, 60], [61, 70]);
    expect(keepOutermost([next, outer])).toEqual([outer, next]);
  });
});
