/** Cuts Readability's output into blocks: by elements that stand on lines of their own, and by line breaks. */
import { OWN_LINE } from './copy';
import { BLOCK_ELEMENTS } from './element-names';

/** A text node of the output within a block, and the link around it. */
export interface Part {
  text: Text;
  link: Element | null;
}

/** A block before its text is put together. It may turn out to hold nothing but white space. */
export interface CutBlock {
  tag: string;
  ancestors: string;
  parts: Part[];
}

const ELEMENT = 1;
const TEXT = 3;
/** Text that stands in no other block element is the wrapper's, which Readability makes as a `<div>`. */
const WRAPPER = 'div';

/**
 * @param root Readability's content; its own wrappers are `<div>`s, which ancestors leave out
 * @returns the blocks in reading order
 */
export function cutBlocks(root: Element): CutBlock[] {
  const blocks: CutBlock[] = [];
  const names: string[] = [];
  const links: Element[] = [];
  let open: CutBlock | null = null;

  let node: Node = root;
  while (true) {
    if (node.nodeType === TEXT) {
      if (!open) {
        const ancestors = names.filter((name) => name !== WRAPPER).join('>');
        open = { tag: names.at(-1) ?? WRAPPER, ancestors, parts: [] };
        blocks.push(open);
      }
      open.parts.push({ text: node as Text, link: links.at(-1) ?? null });
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      if (partsText(element)) open = null;
      if (BLOCK_ELEMENTS.has(element.localName)) names.push(element.localName);
      if (isLink(element)) links.push(element);
    }
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    // Up, leaving every element that ends here, to the next node that hasn't been visited.
    for (;;) {
      if (node.nodeType === ELEMENT) {
        const element = node as Element;
        if (partsText(element)) open = null;
        if (BLOCK_ELEMENTS.has(element.localName)) names.pop();
        if (isLink(element)) links.pop();
      }
      if (node === root) return blocks;
      if (node.nextSibling) break;
      node = node.parentNode as Node;
    }
    node = node.nextSibling;
  }
}

function partsText(element: Element): boolean {
  if (BLOCK_ELEMENTS.has(element.localName) || element.localName === 'br') return true;
  return element.hasAttribute(OWN_LINE) && element.textContent?.trim() !== '';
}

function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}
