/**
 * The export as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): a collection with one annotation
 * for each statement. Its targets are found by quote (with what stands before and after) and by position.
 */
import { words, wordsFor } from '../words';
import { leftOut } from './left-out';
import { type ExportedStatement, type ExportMaterial, type Quote, statementsIn } from './material';
import { nameBasedUuid } from './name-based-uuid';
import { oneLine } from './one-line';

/** @returns the collection, indented, ending in a line end. What is no longer in the page is given by its words alone */
export function webAnnotations(material: ExportMaterial): string {
  const { summary, at, version } = material;
  const generator = { type: 'Software', name: `Sourcelight ${version}` };
  const items = statementsIn(material).map((one) => annotationOf(one, material));
  const notes = leftOut(summary);
  const id = `urn:uuid:${nameBasedUuid(`${summary.url} ${at}`)}`;
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: oneLine(summary.title) || words('action_title'),
    created: at,
    generator,
    'dcterms:publisher': oneLine(summary.site),
    ...(summary.published ? { 'dcterms:issued': summary.published } : {}),
    ...(notes.length > 0 ? { 'dcterms:description': `${words('left_out')} ${notes.join(' ')}` } : {}),
    total: items.length,
    first: { id: `${id}#page1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(exported: ExportedStatement, { summary, at, version }: ExportMaterial) {
  const { statement, source, quotes } = exported;
  const named = `${summary.url} ${at} ${statement.attribution}`;
  const targets = quotes.length > 0 ? quotes.map(selectorsOf) : statement.words.map(quoteAlone);
  return {
    id: `urn:uuid:${nameBasedUuid(named)}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: at,
    generator: { type: 'Software', name: `Sourcelight ${version}` },
    body: [
      { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: descriptionOf(exported, summary) },
      ...(source
        ? [{ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: oneLine(source.name) }]
        : []),
    ],
    target: targets.map((selector) => ({ type: 'SpecificResource', source: summary.url, selector })),
  };
}

/** "Ana Ruiz, mayor of Sandhaven: said, quoted — Harbour bridge to be rebuilt, The Courier, 2026-05-04" */
function descriptionOf({ statement, source }: ExportedStatement, summary: ExportMaterial['summary']): string {
  const who = [source?.name ?? words('summary_unsourced'), source?.role ?? ''];
  const how = [
    statement.cue,
    wordsFor('quotation', statement.quotation),
    statement.secondHand ? words('summary_via', statement.secondHand) : '',
  ];
  const where = [summary.title, summary.site, summary.published ?? ''];
  const listed = (parts: string[]) => parts.map(oneLine).filter(Boolean).join(', ');
  return `${listed(who)}: ${listed(how)} — ${listed(where)}`;
}

function selectorsOf({ exact, prefix, suffix, start, end }: Quote) {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

function quoteAlone(exact: string) {
  return [{ type: 'TextQuoteSelector', exact }];
}
