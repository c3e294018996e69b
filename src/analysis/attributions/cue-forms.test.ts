import { describe, expect, it } from 'vitest';
import { CUE_KINDS } from '../analysis';
import { CUE_FORMS } from './cue-forms';
import { CUE_VERBS } from './cue-verbs';

describe('CUE_FORMS', () => {
  it.each([
    ['said', 'say', 'past'],
    ['says', 'say', 'third'],
    ['telling', 'tell', 'ing'],
    ['denied', 'deny', 'past'],
    ['denies', 'deny', 'third'],
    ['admitted', 'admit', 'past'],
    ['admitting', 'admit', 'ing'],
    ['urging', 'urge', 'ing'],
    ['wishes', 'wish', 'third'],
    ['agreeing', 'agree', 'ing'],
    ['written', 'write', 'past'],
  ])('%s is a form of %s', (text, lemma, form) => {
    expect(CUE_FORMS.get(text)).toMatchObject({ form, verb: { lemma } });
  });

  it('reads frames and prepositions from the table', () => {
    const call = CUE_FORMS.get('called')?.verb;
    expect(call).toMatchObject({ kind: 'says', clause: false, quotation: true, nounPhrase: true, recipient: false });
    expect(call?.prepositions).toEqual(new Set(['for', 'on']));
  });

  it('has no verb twice in the table', () => {
    const lemmas = Object.values(CUE_VERBS).flatMap((lines) =>
      lines
        .trim()
        .split('\n')
        .map((line) => line.trim().split(/[\s*]/)[0]),
    );
    expect(lemmas.filter((lemma, i) => lemmas.indexOf(lemma) !== i)).toEqual([]);
  });

  it('has only known kinds and frames', () => {
    for (const [kind, lines] of Object.entries(CUE_VERBS)) {
      expect(CUE_KINDS).toContain(kind);
      for (const line of lines.trim().split('\n'))
        expect(line.trim()).toMatch(/^[a-z]+\*? [tsqoirx]+(?: [a-z]+){0,2}(?: \+[a-z]+)*$/);
    }
  });
});
