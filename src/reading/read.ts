/**
 * From a live page to its article: the file of this folder to read first.
 *
 *   page ─▶ preflight ─▶ copy of what is seen ─▶ Readability ─▶ blocks ─▶ way back ─▶ title, signals ─▶ Reading
 *
 * The live page is only ever read: nothing in it is changed, not even for a moment.
 */
import { Readability } from '@mozilla/readability';
import { type Article, joinBlocks, LIMITS } from '../article';
import { ReadingError } from '../failures';
import { cutBlocks } from './blocks';
import { copyPage, type PageCopy } from './copy';
import { fillBlocks, type PlacedBlock } from './fill-blocks';
import { articlesOf, type JsonObject, readJsonLd, textOf } from './json-ld';
import { looksLikeArticle } from './looks-like-article';
import { showsOpeningOnly } from './opening-only';
import { PageWords } from './page-words';
import { plainText } from './plain-text';
import { checkPage, checkText, MOST_ELEMENTS } from './preflight';
import { publishedOf } from './published';
import { type BlockPlace, holds, NOT_LOCATED, type Reading } from './reading';
import { readSignals } from './signals';
import { findTitle, type Title } from './title';
import { WayBack } from './way-back';

export interface ReadingOptions {
  /** Read even if the page doesn't look like an article. */
  anyway?: boolean;
}

type Parsed = NonNullable<ReturnType<Readability<Node>['parse']>>;

/**
 * Reads the article of a page.
 * @throws {ReadingError} `not-a-page`, `in-a-frame`, `too-large` or `no-article`
 */
export function readArticle(document: Document, { anyway = false }: ReadingOptions = {}): Reading {
  checkPage(document);
  const copy = copyPage(document);
  checkText(
    document,
    copy.texts.reduce((sum, { node }) => sum + node.length, 0),
  );
  const jsonLd = readJsonLd(document);
  if (!anyway && !looksLikeArticle(copy.document, jsonLd)) throw new ReadingError('no-article', 'not readerable');
  const parsed = parse(copy);
  const content = parsed.content as Element;

  const body = fillBlocks(cutBlocks(content), new WayBack(copy), copy.texts, document.baseURI);
  findMissing(body, copy);
  const title = findTitle(copy, titlesOf(document, parsed, jsonLd), firstNode(body));
  const placed = withTitle(title, body);
  if (body.length === 0) throw new ReadingError('no-article', 'no text');

  const { blocks, text } = joinBlocks(placed.map(({ block }) => block));
  const published = publishedOf(document, jsonLd);
  const article: Article = {
    url: document.URL,
    title: title.text,
    byline: plainText(parsed.byline ?? '').slice(0, LIMITS.label),
    site: plainText(parsed.siteName ?? '').slice(0, LIMITS.label),
    ...(published && { published }),
    language: languageOf(document, parsed),
    openingOnly: showsOpeningOnly(document, text.split(/\s+/).length, jsonLd),
    blocks,
    text,
    signals: readSignals(document, content, jsonLd),
  };
  return { article, places: placed.map(({ block, place }) => verified(place, block.text)) };
}

function parse(copy: PageCopy): Parsed {
  // The elements themselves instead of their HTML: they carry the way back.
  const parsed = new Readability<Node>(copy.document, {
    serializer: (element) => element,
    maxElemsToParse: MOST_ELEMENTS,
  }).parse();
  if (!parsed?.content) throw new ReadingError('no-article', 'nothing left by Readability');
  return parsed;
}

/** Looks for the blocks without a place by their words, each between its neighbours. */
function findMissing(body: PlacedBlock[], copy: PageCopy): void {
  if (body.every(({ place }) => place.located)) return;
  const words = new PageWords(copy.texts);
  const texts = body.map(({ block }) => block.text);
  const places = words.fillGaps(
    texts,
    body.map(({ place }) => place),
  );
  for (const [index, place] of places.entries()) body[index].place = place;
}

function titlesOf(document: Document, parsed: Parsed, jsonLd: readonly JsonObject[]): string[] {
  const headlines = articlesOf(jsonLd).map((article) => textOf(article, 'headline') ?? '');
  return [parsed.title ?? '', ...headlines, document.title];
}

function firstNode(body: readonly PlacedBlock[]): Text | null {
  for (const { place } of body) if (place.located) return place.pieces[0].node;
  return null;
}

/** Puts the title before the body, and takes its text out of the body where Readability has left it there too. */
function withTitle(title: Title, body: readonly PlacedBlock[]): PlacedBlock[] {
  if (title.text === '') return [...body];
  const nodes = new Set(title.place.located ? title.place.pieces.map(({ node }) => node) : []);
  const isTitle = (place: BlockPlace) => place.located && nodes.has(place.pieces[0].node);
  const block = { tag: 'title', ancestors: '', text: title.text, linkDensity: 0, links: [] };
  return [{ block, place: title.place }, ...body.filter(({ place }) => !isTitle(place))];
}

function languageOf(document: Document, parsed: Parsed): string {
  const declared =
    parsed.lang || document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') || '';
  // Some systems write a locale, `en_US`, or several tags.
  return declared.split(/[,;]/, 1)[0].trim().replaceAll('_', '-').slice(0, LIMITS.label);
}

/** The last word on every place: better none than one that holds other text. */
function verified(place: BlockPlace, text: string): BlockPlace {
  return holds(place, text) ? place : NOT_LOCATED;
}
