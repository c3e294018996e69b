/** For a test: words of the interface that stand in code instead of in `public/_locales`. Not shipped. */
import { parseAst } from 'vite';

/** Attributes and properties that a reader sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'ariaLabel',
  'ariaDescription',
  'alt',
  'title',
  'placeholder',
  'label',
  'textContent',
  'innerText',
]);

/** Two letters together: signs, units of one letter and `×` are the same in every language. */
const WORD = /\p{L}{2}/u;

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/**
 * @param code of a `.ts` or `.tsx` file
 * @returns the words, each with its line: text between tags, and what is given as a label, title, text …
 */
export function hardCodedWords(code: string): string[] {
  const found: string[] = [];
  const note = (node: Node, text: string) => {
    if (WORD.test(text)) found.push(`line ${code.slice(0, node.start).split('\n').length}: ${text.trim()}`);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (!isNode(node)) return;
    if (node.type === 'JSXText') note(node, String(node.value));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children as unknown[]) noteStrings(child, note);
    }
    if (node.type === 'JSXAttribute' && SPOKEN.has(nameOf(node.name))) noteStrings(node.value, note);
    if (node.type === 'AssignmentExpression' && isNode(node.left) && SPOKEN.has(nameOf(node.left.property))) {
      noteStrings(node.right, note);
    }
    if (node.type === 'CallExpression') noteSetAttribute(node, note);
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(code, { lang: 'tsx', astType: 'ts' }));
  return [...new Set(found)];
}

/** The strings that an expression may come to; not those that it only asks with, or hands to a function. */
function noteStrings(node: unknown, note: (node: Node, text: string) => void): void {
  if (!isNode(node)) return;
  if (node.type === 'Literal' && typeof node.value === 'string') note(node, node.value);
  if (node.type === 'TemplateLiteral') {
    for (const part of node.quasis as { value: { cooked: string } }[]) note(node, part.value.cooked);
  }
  if (node.type === 'ConditionalExpression') {
    noteStrings(node.consequent, note);
    noteStrings(node.alternate, note);
  }
  if (node.type === 'LogicalExpression') noteStrings(node.right, note);
  if (node.type === 'JSXExpressionContainer') noteStrings(node.expression, note);
}

function noteSetAttribute({ callee, arguments: given }: Node, note: (node: Node, text: string) => void): void {
  const [name, value] = Array.isArray(given) ? given : [];
  if (!isNode(callee) || nameOf(callee.property) !== 'setAttribute' || !isNode(name)) return;
  if (SPOKEN.has(String(name.value))) noteStrings(value, note);
}

function nameOf(node: unknown): string {
  return isNode(node) ? String(node.name) : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
