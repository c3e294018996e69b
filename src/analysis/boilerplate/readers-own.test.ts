import { describe, expect, it } from 'vitest';
import { articleOf } from '../made-up-article';
import { flagBoilerplate } from './boilerplate';
import { correctionKey, NOTHING_TAUGHT, type SiteFurniture } from './readers-own';

const FIRST =
  'The harbour of Sandhaven will stay closed until spring, the port authority said on Tuesday after a storm.';
const LINE = 'From the harbour office, with love';

const flaggedWith = (taught: Partial<SiteFurniture>, ...lines: string[]) =>
  flagBoilerplate(articleOf(lines), { ...NOTHING_TAUGHT, ...taught })
    .filter((flag) => flag.flagged)
    .map((flag) => lines[flag.block]);

describe('the reader’s word counts more than ours', () => {
  it('takes a block for article that we took for furniture', () => {
    expect(flaggedWith({}, FIRST, 'Leave a Reply', FIRST.replace('Tuesday', 'Friday'))).toContain('Leave a Reply');
    expect(flaggedWith({ article: [correctionKey('Leave a Reply')] }, FIRST, 'Leave a Reply')).toEqual([]);
  });

  it('takes prose for furniture, wherever it stands again', () => {
    expect(flaggedWith({ furniture: [correctionKey(FIRST)] }, LINE, FIRST)).toContain(FIRST);
  });

  it.each([
    ['a whole block', 'from the harbour office, with love', true],
    ['its beginning', 'from the harbour office …', true],
    ['its end, with dots or a star', '* with love', true],
    ['a part of a word', 'from the harb…', false],
    ['nothing but marks', '…', false],
  ])('finds a phrase that is %s', (_, phrase, found) => {
    const taught = { phrases: [phrase] };
    const text = `${LINE}`;
    expect(flaggedWith(taught, FIRST, text, FIRST.replace('Tuesday', 'Friday')).includes(text)).toBe(found);
  });

  it('puts a block’s own correction before a phrase', () => {
    const taught = { phrases: ['from …'], article: [correctionKey(LINE)] };
    expect(flaggedWith(taught, FIRST, LINE)).toEqual([]);
  });
});
