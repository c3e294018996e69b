/** What a page says of itself in JSON-LD (schema.org). Pages write it carelessly: nothing here may trust its shape. */

export type JsonObject = { readonly [key: string]: unknown };

/** Objects nest in objects; beyond this depth nothing that we ask for stands. */
const DEEPEST = 6;
/** Objects looked at in all; product lists can hold thousands. */
const MOST = 2000;

/** @returns the objects in the page's JSON-LD, graphs and nested objects laid flat; none for what can't be parsed */
export function readJsonLd(document: Document): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (script.textContent ?? '').replace(/^\s*<!\[CDATA\[/, '').replace(/\]\]>\s*$/, '');
    try {
      collect(JSON.parse(source), objects, 0);
    } catch (error) {
      // A page's broken metadata is its own affair: the article is read without.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return objects;
}

function collect(value: unknown, objects: JsonObject[], depth: number): void {
  if (depth > DEEPEST || objects.length >= MOST || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) objects.push(value as JsonObject);
  for (const inner of Object.values(value)) collect(inner, objects, depth + 1);
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|WebPage)$/;

/** @returns the objects that describe an article, those that only describe its page last */
export function articlesOf(objects: readonly JsonObject[]): JsonObject[] {
  const typed = objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  const isPage = (object: JsonObject) => Number(typesOf(object).includes('WebPage'));
  return typed.sort((a, b) => isPage(a) - isPage(b));
}

function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string');
}

/** @returns the text under a key, trimmed; undefined unless it is one */
export function textOf(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** @returns the object under a key, the first of several; looked up where it is only named by its `@id` */
export function objectOf(object: JsonObject, key: string, objects: readonly JsonObject[]): JsonObject | undefined {
  const value = object[key];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return { name: first };
  if (typeof first !== 'object' || first === null) return undefined;
  const named = first as JsonObject;
  if (textOf(named, 'name') || !textOf(named, '@id')) return named;
  return objects.find((other) => other['@id'] === named['@id'] && textOf(other, 'name')) ?? named;
}
