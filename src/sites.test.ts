import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversEverySite, EVERY_SITE, patternOf, patternsCovering, patternsOfSite, siteFrom, sitesOf } from './sites';

describe('what a reader types', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['www.example.com', 'example.com'],
    ['https://www.example.com/news?id=1#top', 'example.com'],
    ['http://example.com:8080/a', 'example.com'],
    ['news.example.co.uk/world', 'news.example.co.uk'],
    ['*.example.com', 'example.com'],
    ['example.com.', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['www.com', 'www.com'],
    ['www.www.com', 'www.com'],
    ['www.www.example.com..', 'example.com'],
    ['[::1]:8080', '[::1]'],
  ])('“%s” means %s', (typed, site) => expect(siteFrom(typed)).toBe(site));

  it.each([
    [''],
    ['news'],
    ['two words.com'],
    ['chrome://extensions'],
    ['file:///a.html'],
    ['*'],
    ['*.*'],
    ['https://'],
    ['a@b:c'],
  ])('“%s” means no site', (typed) => expect(siteFrom(typed)).toBeNull());
});

it.each(['www.gov.uk', 'www.gob.mx', 'www.govt.nz', 'www.gub.uy', 'www.nhs.uk', 'www.police.uk'])(
  '%s is a site of its own: under the name without “www.” stand others’',
  (site) => {
    expect(siteFrom(`https://${site}/news`)).toBe(site);
    expect(sitesOf([patternOf(site)])).toEqual([site]);
  },
);

it('is none whose name without its last dots is no address', () => {
  expect(siteFrom('www.example.127..')).toBeNull();
  expect(siteFrom(`example.com${'.'.repeat(100_000)}`)).toBe('example.com');
});

it('a site’s name means that site', () => {
  const part = fc.constantFrom(
    'www.',
    '.',
    '*.',
    'example.',
    'gov.',
    'uk',
    'com',
    '127.',
    '0.0.1',
    'localhost',
    '[::1]',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const site = siteFrom(parts.join(''));
      if (site !== null) expect(siteFrom(site)).toBe(site);
    }),
  );
});

describe('a site’s pattern', () => {
  it.each([
    ['example.com', '*://*.example.com/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['route66.example', '*://*.route66.example/*'],
    ['[::1]', '*://[::1]/*'],
  ])('of %s is %s', (site, pattern) => expect(patternOf(site)).toBe(pattern));

  it('leads back to the site', () => {
    for (const site of ['example.com', 'news.example.co.uk', '127.0.0.1', 'localhost']) {
      expect(sitesOf([patternOf(site)])).toEqual([site]);
    }
  });
});

describe('what is granted', () => {
  it('is every site when one pattern takes in the whole web', () => {
    expect(coversEverySite([EVERY_SITE])).toBe(true);
    expect(coversEverySite(['<all_urls>'])).toBe(true);
    expect(coversEverySite(['*://*.example.com/*'])).toBe(false);
    expect(coversEverySite([])).toBe(false);
  });

  it.each([EVERY_SITE, '<all_urls>', 'https://*/*', 'http://*/*'])('is no single site as %s', (origin) => {
    expect(sitesOf([origin])).toEqual([]);
  });

  it('lists single sites once, in order, however the browser writes them', () => {
    const origins = [
      EVERY_SITE,
      'https://www.herald.example/*',
      '*://*.courier.example/*',
      'http://courier.example/*',
      'file:///*',
    ];
    expect(sitesOf(origins)).toEqual(['courier.example', 'herald.example']);
  });

  it('is given back for a site by all its patterns', () => {
    const origins = ['*://*.courier.example/*', 'https://www.courier.example/*', '*://*.herald.example/*'];
    expect(patternsOfSite(origins, 'courier.example')).toEqual(origins.slice(0, 2));
  });

  it('covers subdomains where the pattern says so', () => {
    expect(patternsCovering(['*://*.courier.example/*'], 'sport.courier.example')).toHaveLength(1);
    expect(patternsCovering(['https://courier.example/*'], 'sport.courier.example')).toEqual([]);
    expect(patternsCovering(['*://*.courier.example/*'], 'notcourier.example')).toEqual([]);
  });
});
