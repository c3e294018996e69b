/** Keeps a page's scripts from pressing our buttons: events that they make up are not the reader's. */

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

/** Stops events that no hand has made before they reach any component in `root`. */
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
