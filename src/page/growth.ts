/**
 * Notices when a page that has been read gets new text: a live blog's next entry, the rest of an article that comes as the
 * reader scrolls. What a framework draws anew with the same words is no growth; `relocate` finds it again.
 */
import { squashed } from '../reading/plain-text';
import { isOwnHost } from '../reading/walk';
import { Patience } from './keep';

/** UTF-16 units without white space that must be new: a sentence or two. A clock, a counter or a button is less. */
const LEAST_GROWTH = 80;
/**
 * UTF-16 units of a piece that are searched for; where they stand, the rest must follow. To search for all of a piece could
 * take their product: 18 s for 50,000 times the same letter in 900,000.
 */
const SEARCHED_FOR = 200;
/** Milliseconds between looks at which tree the text stands in: it may be read only after we have begun, and again. */
const TREE_EVERY = 1_000;
/** Milliseconds after new text before it is read: entries come in pieces. */
const SETTLING = 700;

/** What may grow. */
export interface Growing {
  /** The text that has been read. */
  text: string;
  /** The node that holds it: what is added elsewhere (comments, the next article, advertisements) is none of its. */
  holder: Node;
}

/**
 * @param growing what is followed at the moment; null while there is nothing, or it has left the page
 * @param grown called when there is new text, never often: a page that changes without end is given longer and longer peace
 * @param clock milliseconds, as `performance.now`
 * @returns a function that stops it
 */
export function watchGrowth(
  document: Document,
  growing: () => Growing | null,
  grown: () => void,
  clock: () => number = () => performance.now(),
): () => void {
  const patience = new Patience();
  const known = { text: '', words: '' };
  let growth = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    // What grows behind the reader's back is read when they come back to it.
    if (growth < LEAST_GROWTH || document.hidden) return;
    const wait = patience.waitAt(clock());
    if (wait > 0) {
      timer = setTimeout(look, wait);
      return;
    }
    patience.spend(clock());
    growth = 0;
    grown();
  };
  const lookSoon = () => {
    if (growth >= LEAST_GROWTH) timer ??= setTimeout(look, SETTLING);
  };
  const changed = (changes: MutationRecord[]) => {
    const now = growing();
    if (!now) return;
    if (now.text !== known.text) Object.assign(known, { text: now.text, words: squashed(now.text) });
    for (const { target, addedNodes } of changes) {
      if (!now.holder.contains(target)) continue;
      for (const node of addedNodes) growth += newIn(node, known.words);
    }
    lookSoon();
  };
  const observer = new MutationObserver(changed);
  // Nothing is heard of what changes in a shadow root unless it is watched itself; to watch it twice is to watch it once.
  const watch = () => {
    for (const root of [document, growing()?.holder.getRootNode()])
      if (root) observer.observe(root, { childList: true, subtree: true });
  };
  watch();
  const tree = setInterval(watch, TREE_EVERY);
  document.addEventListener('visibilitychange', lookSoon);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', lookSoon);
    clearInterval(tree);
    clearTimeout(timer);
  };
}

/** @returns how much of the node's text is new, in UTF-16 units: all of it or nothing */
function newIn(node: Node, words: string): number {
  if (node instanceof Element && isOwnHost(node)) return 0;
  const added = squashed(node.textContent ?? '');
  // Where its beginning is nowhere, it isn't at the text's own beginning either.
  return words.startsWith(added, words.indexOf(added.slice(0, SEARCHED_FOR))) ? 0 : added.length;
}
