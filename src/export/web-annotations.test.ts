import '../browser-api.setup';
import { describe, expect, it } from 'vitest';
import { summary } from '../summary/made-up';
import { materialOf } from './made-up';
import { nameBasedUuid } from './name-based-uuid';
import { webAnnotations } from './web-annotations';

const one = summary({
  published: '2026-05-04',
  sources: [summary().sources[1]],
  leftOut: { unsure: 1, attitudes: 0, byReader: 0 },
  furniture: [],
});
const QUOTE = { exact: '“It will stand,”', prefix: 'before ', suffix: ' after', start: 20, end: 36 };
const places = [{ attribution: 0, fragment: '#:~:text=It', quotes: [QUOTE] }];
const collection = (given = materialOf(one, { places })) => JSON.parse(webAnnotations(given));

describe('the collection', () => {
  it('is a W3C one, with its annotations on its first page', () => {
    const { first, ...whole } = collection();
    expect(whole).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: 'Harbour bridge to be rebuilt',
      'dcterms:publisher': 'The Sandhaven Courier',
      'dcterms:issued': '2026-05-04',
      total: 1,
    });
    expect(first).toMatchObject({ type: 'AnnotationPage', partOf: whole.id, startIndex: 0 });
    expect(first.items).toHaveLength(1);
  });

  it('says what it leaves out', () => {
    expect(collection()['dcterms:description']).toBe('Left out of this: 1 statement that is less sure than you chose.');
  });
});

describe('an annotation', () => {
  it('points at the words by quote and by position', () => {
    expect(collection().first.items[0].target).toEqual([
      {
        type: 'SpecificResource',
        source: 'https://www.courier.example/news/bridge',
        selector: [
          { type: 'TextQuoteSelector', exact: '“It will stand,”', prefix: 'before ', suffix: ' after' },
          { type: 'TextPositionSelector', start: 20, end: 36 },
        ],
      },
    ]);
  });

  it('has the words alone where they are no longer in the page', () => {
    expect(collection(materialOf(one)).first.items[0].target[0].selector).toEqual([
      { type: 'TextQuoteSelector', exact: '“It will stand,”' },
    ]);
  });

  it('says who, how and where', () => {
    const { type, motivation, created, body } = collection().first.items[0];
    expect({ type, motivation, created }).toEqual({
      type: 'Annotation',
      motivation: 'identifying',
      created: '2026-05-05T08:00:00.000Z',
    });
    expect(body.map(({ value }: { value: string }) => value)).toEqual([
      'police report: said, quoted — Harbour bridge to be rebuilt, The Sandhaven Courier, 2026-05-04',
      'police report',
    ]);
  });

  it('has a name of its own that is always the same', () => {
    const names = (all = materialOf(summary())) =>
      JSON.parse(webAnnotations(all)).first.items.map(({ id }: { id: string }) => id);
    expect(names()).toEqual(names());
    expect(names()[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

it('makes other names of other words, also of such as begin alike', () => {
  const names = Array.from({ length: 1000 }, (_, i) => nameBasedUuid(`https://a.example/ ${i}`));
  expect(new Set(names).size).toBe(1000);
});
