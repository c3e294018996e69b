import { describe, expect, it } from 'vitest';
import { stemOf } from './stems';

describe('stems', () => {
  it.each([
    ['say', 'says', 'said', 'saying'],
    ['tell', 'tells', 'told', 'telling'],
    ['deny', 'denies', 'denied', 'denying'],
    ['argue', 'argues', 'argued', 'arguing'],
    ['claim', 'claims', 'claimed', 'claiming'],
    ['plan', 'plans', 'planned', 'planning'],
    ['express', 'expresses', 'expressed', 'expressing'],
    ['note', 'notes', 'noted', 'noting'],
    ['call', 'calls', 'called', 'calling'],
  ])('bring the forms of a word together: %s', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it('keep other words apart', () => {
    expect(new Set(['say', 'see', 'seek', 'thing', 'think', 'bus', 'red', 'reed', 'ring'].map(stemOf)).size).toBe(9);
  });
});
