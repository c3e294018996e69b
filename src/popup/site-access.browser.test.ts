import { afterEach, describe, expect, it } from 'vitest';
import { installFakeGrants } from '../grants.fake';
import { loadNeverSites } from '../never-sites';
import { done } from '../summary/made-up';
import { closePopup, open, text } from './popup-world.fake';

const PATTERN = '*://*.courier.example/*';

afterEach(closePopup);

const site = () => document.querySelector('select') as HTMLSelectElement;
const choose = (value: string) => {
  site().value = value;
  site().dispatchEvent(new Event('change', { bubbles: true }));
};

describe('this site', () => {
  it('asks the browser within the choice itself, before anything is awaited', async () => {
    const grants = installFakeGrants();
    await open({ page: done() });
    await expect.poll(() => site().disabled).toBe(false);
    choose('always');
    expect(grants.request).toHaveBeenCalledExactlyOnceWith({ origins: [PATTERN] });
    await expect.poll(() => site().value).toBe('always');
  });

  it('stays on click when the reader refuses', async () => {
    const grants = installFakeGrants();
    grants.reader.allows = false;
    await open({ page: done() });
    await expect.poll(() => site().disabled).toBe(false);
    choose('always');
    await expect.poll(text).toContain('Not allowed, so still on click.');
    expect(site().value).toBe('click');
  });

  it('can be given back', async () => {
    const grants = installFakeGrants(PATTERN);
    await open({ page: done() });
    await expect.poll(() => site().value).toBe('always');
    choose('click');
    await expect.poll(() => grants.granted()).toEqual([]);
    await expect.poll(() => site().value).toBe('click');
  });

  it('shows what is granted elsewhere while it is open', async () => {
    const grants = installFakeGrants();
    await open({ page: done() });
    grants.change([PATTERN]);
    await expect.poll(() => site().value).toBe('always');
  });

  it('can’t be changed alone while every site is granted', async () => {
    installFakeGrants('*://*/*');
    await open({ page: done() });
    await expect.poll(() => site().value).toBe('everywhere');
    expect([...site().options].map(({ value }) => value)).toEqual(['everywhere', 'never']);
  });

  it('is never read once the reader says so, though every site is granted', async () => {
    const grants = installFakeGrants('*://*/*');
    const { asked } = await open({ page: done() });
    await expect.poll(() => site().value).toBe('everywhere');
    choose('never');
    await expect.poll(() => site().value).toBe('never');
    await expect.poll(loadNeverSites).toEqual(['courier.example']);
    expect(grants.granted()).toEqual(['*://*/*']);
    // The page is asked for once more, so that the popup says what holds now.
    await expect.poll(() => asked).toContainEqual({ again: true, tabId: 7 });
    choose('everywhere');
    await expect.poll(loadNeverSites).toEqual([]);
    await expect.poll(() => site().value).toBe('everywhere');
  });

  it('gives its own permission back when it is never to be read', async () => {
    const grants = installFakeGrants(PATTERN);
    await open({ page: done() });
    await expect.poll(() => site().value).toBe('always');
    choose('never');
    await expect.poll(() => grants.granted()).toEqual([]);
    await expect.poll(() => site().value).toBe('never');
    choose('click');
    await expect.poll(loadNeverSites).toEqual([]);
  });

  it('can’t be chosen in a private window: that would be a trace', async () => {
    installFakeGrants();
    await open({ page: done(), isPrivate: true });
    await expect.poll(text).toContain('Ana Ruiz');
    expect(site().disabled).toBe(true);
    expect(site().title).toBe('In private windows nothing is remembered.');
  });

  it('is none where the page has none', async () => {
    await open({ page: done(), address: 'file:///saved.html' });
    await expect.poll(text).toContain('Ana Ruiz');
    expect(site().disabled).toBe(true);
  });
});
