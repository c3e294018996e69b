/** Keeps a page's scripts from pressing our buttons: events that they make up are not the reader's. */
import { options } from 'preact';

/** Every kind of event that a component of ours listens to. */
const LISTENED_TO = [
  'click',
  'keydown',
  'keyup',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'pointerover',
  'pointerout',
  'pointerenter',
  'pointerleave',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'input',
  'change',
];

/** Keys pressed in our surfaces are not the page's shortcuts; one that listens first still sees them. */
const KEPT_FROM_PAGE = ['keydown', 'keyup', 'keypress'];

/**
 * Stops events that no hand has made before they reach any component in `root`. Those at an element that a page has taken
 * out of the root don't pass it: what is below stops them at the listeners themselves.
 */
export function ignoreUntrusted(root: ShadowRoot): void {
  for (const type of LISTENED_TO) {
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  for (const type of KEPT_FROM_PAGE) root.addEventListener(type, (event) => event.stopPropagation());
}

const before = options.vnode;

/** Preact's own door to all elements that are drawn in this script: each of them is ours, and none listens by another way. */
options.vnode = (node) => {
  if (typeof node.type === 'string') hearTrustedOnly(node.props as Record<string, unknown>);
  before?.(node);
};

/** Puts in place of each listener one that hears only what a hand has done. */
function hearTrustedOnly(props: Record<string, unknown>): void {
  for (const name in props) {
    const listener = props[name];
    if (typeof listener !== 'function' || !name.startsWith('on')) continue;
    props[name] = (event: Event) => (event.isTrusted ? listener(event) : undefined);
  }
}
