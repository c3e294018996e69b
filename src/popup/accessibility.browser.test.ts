import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibility, SCHEMES, showIn } from '../accessibility-check';
import { installFakeGrants } from '../grants.fake';
import type { PageState } from '../state';
import { done, source } from '../summary/made-up';
import { closePopup, failed, open, text } from './popup-world.fake';

afterEach(closePopup);

describe.each(SCHEMES)('in %s', (scheme) => {
  beforeEach(async () => {
    installFakeGrants();
    document.documentElement.lang = 'en';
    document.title = 'Who said what';
    await showIn(scheme);
  });

  it.each<[string, PageState | undefined]>([
    ['a reading', done()],
    [
      'a second round of hues',
      done({ sources: [12, 17, 21].map((colour) => source(`s${colour}`, `Ana Ruiz ${colour}`, { colour })) }),
    ],
    ['a copy', done({ openingOnly: true, copy: { verdict: 'scraped', likely: true, evidence: [] } })],
    ['another language', done({ scope: 'quotations' })],
    ['the waiting', undefined],
  ])('%s can be used by everybody', async (_, page) => {
    await open({ page });
    await expect.poll(text).toContain(page ? 'Ana Ruiz' : 'Loudest');
    const { violations, passes } = await accessibility();
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(10);
  });

  it('a failure can be used by everybody', async () => {
    const { answer } = await open();
    await answer(failed('no-article'));
    await expect.poll(text).toContain('Read it anyway');
    const { violations, passes } = await accessibility();
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(10);
  });
});
