/** One walk through the live page, in the order it is shown in, past everything that a reader can't see. */
import { BLOCK_ELEMENTS, OPAQUE_ELEMENTS, UNSHOWN_ELEMENTS } from './element-names';
import { gapsOf } from './gaps';
import { pastControls } from './past-controls';
import { type Look, lookAt } from './sight';

/** A text node that a reader can see, white space between elements included. */
export interface SeenText {
  node: Text;
  /** Texts of one number stand on one line (they flow on without a block's edge or a line break between them). */
  line: number;
  /** It is seen as parted from the text before it: by a new line, or by a gap where no white space stands. */
  parted: boolean;
}

/** What a walk calls. `Context` is whatever the visitor keeps for an element's children. */
export interface Visitor<Context> {
  /** @returns the context for the element's children */
  enter(element: Element, context: Context, ownLine: boolean): Context;
  text(seen: SeenText, context: Context): void;
}

interface Surroundings<Context> {
  context: Context;
  /** The nearest element that has lines of its own. */
  box: Element;
  unseen: boolean;
  row: boolean;
}

/** Stands on the one element that we add to a page, the sidebar's host: its text is ours, not the page's. */
export const OWN_HOST = 'data-sourcelight';
/** The host's name, or the beginning of it; no page's style sheet has rules for it. */
export const OWN_TAG = 'sourcelight-panel';

/** @returns whether it is our host: an element of the page's own that carries the attribute is the page's */
export function isOwnHost(element: Element): boolean {
  const { localName } = pastControls(element);
  return localName.startsWith(OWN_TAG) && element.hasAttribute(OWN_HOST);
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Visits what a reader sees of a page: elements and text nodes, through open shadow roots and their slots. Changes
 * nothing. A stack of its own instead of recursion: pages nest as deep as their scripts like.
 * @param within the element that is walked through, which is taken to be seen; all of the page when missing
 */
export function walkSeen<Context>(
  document: Document,
  root: Context,
  visitor: Visitor<Context>,
  within: Element | null = document.documentElement,
): void {
  // A page may have taken its root away.
  if (!within) return;
  const look = lookAt(document);
  const top: Surroundings<Context> = { context: root, box: within, unseen: false, row: false };
  const stack: { node: Node; around: Surroundings<Context> }[] = [{ node: within, around: top }];
  const parted = gapsOf(document);
  let line = 0;
  let broken = true;
  let lastText: Text | null = null;
  let lastBox: Element | null = null;
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, around } = step;
    if (node.nodeType === TEXT) {
      if (around.unseen) continue;
      // Another box than the last text's: one began, or one ended and this is the outer one again.
      if (around.box !== lastBox) broken = true;
      if (broken) line++;
      const text = node as Text;
      visitor.text(
        { node: text, line, parted: broken || (lastText !== null && parted(lastText, text)) },
        around.context,
      );
      broken = false;
      lastText = text;
      lastBox = around.box;
    } else if (isElement(node)) {
      const { localName } = pastControls(node);
      const inside = enter(node, localName, around, look, visitor);
      if (!inside) continue;
      // Inline elements with lines of their own break a line only if they hold text.
      if (BLOCK_ELEMENTS.has(localName) || localName === 'br') broken = true;
      if (!OPAQUE_ELEMENTS.has(localName)) {
        const children = shownChildren(pastControls(node));
        for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i], around: inside });
      }
    }
  }
}

/** What is no number is a form's control: then the node is the form. */
function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  return type === ELEMENT || typeof type !== 'number';
}

/** @returns what surrounds the element's children, or null when nothing within it is seen */
function enter<Context>(
  element: Element,
  localName: string,
  around: Surroundings<Context>,
  look: Look,
  visitor: Visitor<Context>,
): Surroundings<Context> | null {
  if (UNSHOWN_ELEMENTS.has(localName) || isOwnHost(element)) return null;
  const { sight, ownLine, row } = look(element, around.row);
  if (sight === 'gone') return null;
  const isBlock = BLOCK_ELEMENTS.has(localName);
  const breaks = isBlock || ownLine;
  const context = visitor.enter(element, around.context, ownLine && !isBlock);
  return { context, box: breaks ? element : around.box, unseen: sight === 'unseen', row };
}

/** @returns the nodes that are shown in the element's place: a host's shadow, a slot's assigned nodes, else its children */
function shownChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** @returns every text node that a reader can see within the element (all of the page when missing), in the order of the page */
export function seenTexts(document: Document, within?: Element): SeenText[] {
  const texts: SeenText[] = [];
  walkSeen(document, null, { enter: () => null, text: (seen) => texts.push(seen) }, within);
  return texts;
}
