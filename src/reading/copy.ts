/**
 * The copy that Readability works on: of what a reader sees of the page, with the way back to the live text nodes.
 *
 * Readability takes its document apart. When its first try finds too little it also puts the page back from HTML, and
 * then none of the copy's nodes is the one that we made. So there are two ways back: by the node itself, and by an
 * attribute on every element that holds text of its own, which survives being written out and parsed again.
 */
import { type SeenText, walkSeen } from './walk';

/** Numbers the copy's elements that hold text. Never set on the live page. */
export const MARK = 'data-sl-n';
/** Says that the page's styles give this inline element lines of its own. Only in the copy. */
export const OWN_LINE = 'data-sl-line';

/**
 * Readability follows nesting by recursion and reads every level's text anew, so that its time goes with the square of
 * the depth; parsers stop at 512 levels. What lies deeper is hung in flat at this depth, in order. The deepest of 191
 * news pages has 51 levels.
 */
const DEEPEST = 100;

/**
 * UTF-16 units of an attribute. Some of Readability's expressions take time by the square of it: a `srcset` of 40,000 took
 * five seconds. Addresses of links are ours to read, and none of theirs.
 */
const LONGEST_ATTRIBUTE = 1_000;

/**
 * Attributes of an element. Each is found by going through those before it, so that an element of 100,000 took eleven
 * seconds; one of an application has some dozens.
 */
const MOST_ATTRIBUTES = 500;
/** What Readability and we read of an element that has more. */
const READ_ATTRIBUTES = ['class', 'id', 'href', 'rel', 'role', 'itemprop', 'property', 'name', 'content', 'type'];

/** What Readability reads in a page's head, and where else pages put it. */
const METADATA = 'base, meta, script[type="application/ld+json"]';

export interface PageCopy {
  document: Document;
  /** What a reader sees, in order. */
  texts: SeenText[];
  /** From the copy's text node to the live one it was made from. */
  liveOf: ReadonlyMap<Node, Text>;
  /** By mark: the live texts that stand directly in the marked element. */
  marked: readonly Text[][];
  /** Live elements that may be the headline, and the index in `texts` of the first text within each. */
  headings: { element: Element; from: number }[];
}

/** Elements that put their names over the members of the form that they stand in; Readability would trip over them. */
const NAMED_IN_FORMS = new Set('button fieldset img input object output select textarea'.split(' '));

interface Inside {
  parent: Node;
  depth: number;
  /** The live element. */
  source: Element;
  /** The copied element that texts go in; null where the page is too deep and each text gets a copy of its own. */
  holder: Element | null;
  mark: number | null;
}

/** @returns a copy of what a reader sees of the page, made without touching the page */
export function copyPage(document: Document): PageCopy {
  const copy = document.implementation.createHTMLDocument(document.title);
  copy.documentElement.remove();
  const texts: SeenText[] = [];
  const liveOf = new Map<Node, Text>();
  const marked: Text[][] = [];
  const headings: PageCopy['headings'] = [];

  const root: Inside = { parent: copy, depth: 0, source: document.documentElement, holder: null, mark: null };
  walkSeen(document, root, {
    enter(element, outer, ownLine) {
      const depth = outer.depth + 1;
      if (depth >= DEEPEST) return { parent: outer.parent, depth, source: element, holder: null, mark: null };
      const holder = copyElement(copy, element);
      if (ownLine) holder.setAttribute(OWN_LINE, '');
      outer.parent.appendChild(holder);
      if (holder.localName === 'html') holder.appendChild(copyHead(copy, document));
      if (mayBeHeadline(holder)) headings.push({ element, from: texts.length });
      return { parent: holder, depth, source: element, holder, mark: null };
    },
    text(seen, inside) {
      texts.push(seen);
      const text = copy.createTextNode(seen.node.data);
      liveOf.set(text, seen.node);
      let holder = inside.holder;
      if (!holder) {
        holder = copyElement(copy, inside.source);
        inside.parent.appendChild(holder);
      }
      holder.appendChild(text);
      if (inside.mark === null) {
        inside.mark = marked.length;
        marked.push([]);
      }
      marked[inside.mark].push(seen.node);
      // White space alone needs no way back, and a mark on a mere wrapper would be copied over its child's.
      if (/\S/.test(seen.node.data)) holder.setAttribute(MARK, String(inside.mark));
    },
  });
  return { document: copy, texts, liveOf, marked, headings };
}

/** Readability would drop by these what our walk has found to be seen; and a page could carry marks of its own making. */
const NOT_COPIED = new Set(['hidden', 'aria-hidden', MARK, OWN_LINE]);
/** Of elements that put their names over a form's. */
const NAMES = new Set(['name', 'id']);

/**
 * Copies an element without its children. Our walk has asked what is seen; Readability would drop by attributes alone,
 * and text that is hidden from screen readers is seen all the same.
 */
function copyElement(copy: Document, element: Element): Element {
  const holder = withFewAttributes(copy.importNode(element, false));
  // Names rather than nodes: a page has thousands of attributes, and each node for one would have to be made.
  for (const name of holder.getAttributeNames()) {
    const isName = NAMES.has(name) && NAMED_IN_FORMS.has(holder.localName);
    if (NOT_COPIED.has(name) || isName) holder.removeAttribute(name);
    else cut(holder, name);
  }
  return holder;
}

function mayBeHeadline(element: Element): boolean {
  const name = element.localName;
  return name === 'h1' || name === 'h2' || element.getAttribute('itemprop') === 'headline';
}

function copyHead(copy: Document, document: Document): Element {
  const head = copy.createElement('head');
  const title = copy.createElement('title');
  title.textContent = document.title;
  head.appendChild(title);
  for (const element of document.querySelectorAll(METADATA)) {
    const copied = withFewAttributes(copy.importNode(element, true));
    for (const name of copied.getAttributeNames()) cut(copied, name);
    head.appendChild(copied);
  }
  return head;
}

/** @returns the copied element itself, or where it has too many attributes one with those that are read */
function withFewAttributes(copied: Element): Element {
  if (copied.getAttributeNames().length <= MOST_ATTRIBUTES) return copied;
  const bare = copied.ownerDocument.createElementNS(copied.namespaceURI, copied.localName);
  for (const name of READ_ATTRIBUTES) {
    const value = copied.getAttribute(name);
    if (value !== null) bare.setAttribute(name, value);
  }
  bare.append(...copied.childNodes);
  return bare;
}

/** Shortens the element's attribute where it is too long. */
function cut(element: Element, name: string): void {
  const value = element.getAttribute(name) ?? '';
  if (value.length > LONGEST_ATTRIBUTE && name !== 'href')
    element.setAttribute(name, value.slice(0, LONGEST_ATTRIBUTE));
}
