import { beforeEach, describe, expect, it, vi } from 'vitest';
import { correct, loadTaught } from '../taught';
import { enter, one, openOptions, optionsForEachTest, text } from './made-up-options';

optionsForEachTest();

describe('what was taught about a site', () => {
  const SITE = 'herald.example';
  beforeEach(() => chrome.storage.local.clear());

  const phrases = () => one<HTMLTextAreaElement>(`[id="phrases-${SITE}"]`);
  const typePhrases = (value: string) => {
    phrases().value = value;
    phrases().dispatchEvent(new Event('change', { bubbles: true }));
  };
  /** The storage as it was when this is called: what is stored later shows only to who reads anew. */
  const tellNobody = () => {
    const told = vi.spyOn(chrome.storage.onChanged, 'addListener').mockImplementation(() => {});
    return () => told.mockRestore();
  };

  it('shows what is corrected in an article meanwhile', async () => {
    await openOptions();
    await correct(SITE, 'Our picks', 'furniture');
    await expect.poll(text).toContain('1 correction');
  });

  it.each([
    ['phrases are changed', () => typePhrases('sign up'), { phrases: ['sign up'], furniture: ['our picks'] }],
    ['others are forgotten', () => one(`[aria-label$="${SITE}"].text-button`).click(), { phrases: [], furniture: [] }],
  ])('keeps a correction that the page did not know of when %s', async (_, act, others) => {
    await correct(SITE, 'Our picks', 'furniture');
    const hear = tellNobody();
    await openOptions();
    hear();
    await expect.poll(text).toContain('1 correction');
    await correct(SITE, 'Also read', 'article');
    act();
    await expect.poll(() => loadTaught(SITE)).toEqual({ ...others, article: ['also read'] });
  });

  it('keeps the field of a site that was just added, and what is typed there, while another changes', async () => {
    await openOptions();
    await enter('#furniture-site', SITE);
    await expect.poll(() => phrases().value).toBe('');
    phrases().value = 'half a phr';
    await correct('other.example', 'Our picks', 'furniture');
    await expect.poll(text).toContain('1 correction');
    expect(phrases().value).toBe('half a phr');
  });

  it('forgets the corrections that were counted', async () => {
    await correct(SITE, 'Our picks', 'furniture');
    await openOptions();
    await expect.poll(text).toContain('1 correction');
    one(`[aria-label$="${SITE}"].text-button`).click();
    await expect.poll(() => loadTaught(SITE)).toEqual({ phrases: [], furniture: [], article: [] });
    await expect.poll(() => document.getElementById(`phrases-${SITE}`)).toBeNull();
  });
});
