import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { copyPage } from './copy';

const LONG = 'x.jpg '.repeat(20_000);
const ADDRESS = `https://news.example/?${'a'.repeat(5_000)}`;

it('shortens what pages put into attributes without end, but never where a link leads', () => {
  const live = new JSDOM(`<!doctype html>
    <head><meta property="${LONG}" content="${LONG}"></head>
    <body><figure data-widths="${LONG}"><a href="${ADDRESS}" class="${LONG}">Read on</a></figure></body>`).window
    .document;
  const { document: copy } = copyPage(live);
  const attributes = [...copy.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  expect(attributes.filter(({ name, value }) => name !== 'href' && value.length > 1_000)).toEqual([]);
  expect(attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(['property', 'data-widths', 'class']));
  expect(copy.querySelector('a')?.getAttribute('href')).toBe(ADDRESS);
  expect(live.querySelector('figure')?.dataset.widths).toBe(LONG);
});

it('keeps what is read of an element with attributes without number, and drops the others', () => {
  const many = Array.from({ length: 2_000 }, (_, i) => `a${i}`).join(' ');
  const live = new JSDOM(`<!doctype html><head><meta ${many} property="og:title" content="Bridge"></head>
    <body ${many} class="story"><p>Built.</p></body>`).window.document;
  const { document: copy } = copyPage(live);
  const attributesOf = (selector: string) => copy.querySelector(selector)?.getAttributeNames();
  expect(attributesOf('meta')).toEqual(['property', 'content']);
  expect(attributesOf('body')).toContain('class');
  expect(attributesOf('body')?.length).toBeLessThan(5);
  expect(copy.body.textContent).toContain('Built.');
});
