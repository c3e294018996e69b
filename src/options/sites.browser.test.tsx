import { describe, expect, it } from 'vitest';
import { loadNeverSites } from '../never-sites';
import { enter, one, openOptions, optionsForEachTest, text } from './made-up-options';

optionsForEachTest();

const mode = () => one<HTMLInputElement>('[name=automatic]:checked').value;
const choose = (value: string) => one(`[name=automatic][value=${value}]`).click();

describe('articles are read', () => {
  it.each<[string, string[], string]>([
    ['at a click', [], 'click'],
    ['on some sites', ['*://*.courier.example/*'], 'sites'],
    ['everywhere', ['*://*.courier.example/*', '*://*/*'], 'every'],
  ])('%s, as the browser has granted', async (_, granted, expected) => {
    await openOptions(...granted);
    await expect.poll(mode).toBe(expected);
  });

  it('everywhere only after the browser has asked', async () => {
    const grants = await openOptions();
    choose('every');
    // No await before this line: the request must go out within the click.
    expect(grants.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*/*'] });
    await expect.poll(mode).toBe('every');
  });

  it('as before when the reader refuses', async () => {
    const grants = await openOptions();
    grants.reader.allows = false;
    choose('every');
    await expect.poll(text).toContain('Not allowed, so nothing has changed.');
    expect(mode()).toBe('click');
  });

  it('on the single sites again after everywhere', async () => {
    const grants = await openOptions('*://*.courier.example/*', '*://*/*');
    choose('sites');
    await expect.poll(() => grants.granted()).toEqual(['*://*.courier.example/*']);
    expect(mode()).toBe('sites');
  });

  it('at a click again when everything is given back', async () => {
    const grants = await openOptions('*://*.courier.example/*', '*://*/*');
    choose('click');
    await expect.poll(() => grants.granted()).toEqual([]);
    await expect.poll(mode).toBe('click');
  });

  it('as was decided in the browser’s own settings meanwhile', async () => {
    const grants = await openOptions();
    grants.change(['*://*/*']);
    await expect.poll(mode).toBe('every');
  });
});

describe('the list of sites', () => {
  it('gets one by typing', async () => {
    const grants = await openOptions();
    choose('sites');
    await expect.poll(text).toContain('No sites yet.');
    await enter('#site', 'https://www.courier.example/news');
    expect(grants.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.courier.example/*'] });
    await expect.poll(() => one('.sites li').textContent).toContain('courier.example');
    expect(text()).toContain('courier.example is now read automatically.');
    await expect.poll(() => one<HTMLInputElement>('#site').value).toBe('');
  });

  it('says what is no site, and asks for nothing', async () => {
    const grants = await openOptions('*://*.courier.example/*');
    await enter('#site', 'the news');
    await expect.poll(() => one('[role=alert]').textContent).toContain('Type it like example.com.');
    expect(one('#site').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(one('#site'));
    expect(grants.request).not.toHaveBeenCalled();
    one<HTMLInputElement>('#site').value = 't';
    one('#site').dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => one('[role=alert]').textContent).toBe('');
  });

  it('keeps what was typed when the reader refuses', async () => {
    const grants = await openOptions('*://*.courier.example/*');
    grants.reader.allows = false;
    await enter('#site', 'herald.example');
    await expect.poll(text).toContain('Not allowed, so nothing has changed.');
    expect(one<HTMLInputElement>('#site').value).toBe('herald.example');
  });

  it('loses one, with all its patterns, and keeps the keyboard in place', async () => {
    const grants = await openOptions(
      '*://*.courier.example/*',
      'https://www.courier.example/*',
      '*://*.herald.example/*',
    );
    one('[aria-label="Remove courier.example"]').click();
    await expect.poll(() => grants.granted()).toEqual(['*://*.herald.example/*']);
    await expect.poll(() => document.querySelectorAll('.sites li').length).toBe(1);
    expect(document.activeElement).toBe(one('#site'));
  });
});

describe('the sites never to be read', () => {
  it('get one more and lose one', async () => {
    await openOptions();
    await enter('#never-site', 'https://www.herald.example/news');
    await expect.poll(loadNeverSites).toEqual(['herald.example']);
    await expect.poll(text).toContain('herald.example is never read now.');
    one('[aria-labelledby=never] [aria-label="Remove herald.example"]').click();
    await expect.poll(loadNeverSites).toEqual([]);
    await expect.poll(text).toContain('herald.example can be read again.');
    expect(document.activeElement).toBe(one('#never-site'));
  });

  it('are sites', async () => {
    await openOptions();
    await enter('#never-site', 'the news');
    await expect.poll(() => one('#never-site-wrong').textContent).toContain('Type it like example.com.');
    expect(await loadNeverSites()).toEqual([]);
  });
});
