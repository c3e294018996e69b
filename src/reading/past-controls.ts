/**
 * Elements as the DOM made them. A form answers under the names of its controls first, so that in
 * `<form><input name="childNodes">` the form's children can't be asked for, in an extension's own world either. Pages do so by
 * accident (`name="id"`, `name="parentElement"`) or on purpose: a walk up through such a form can go in circles for ever.
 */

const AS_MADE: ProxyHandler<Element> = {
  get(form, member) {
    // The names lie on the form itself; its prototypes still have the members.
    const value: unknown = Reflect.get(Object.getPrototypeOf(form), member, form);
    return typeof value === 'function' ? value.bind(form) : value;
  },
};

/**
 * @returns the element; of a form a view that shows its own members. For our own code only: the browser's functions want the
 *   element itself
 */
export function pastControls(element: Element): Element {
  return mayBeForm(element.localName) ? new Proxy(element, AS_MADE) : element;
}

/** @returns the parent, whatever the element's controls are called */
export function parentOf(element: Element): Element | null {
  return pastControls(element).parentElement;
}

/** A name that is no string is a control: it is a form all the same. */
function mayBeForm(localName: unknown): boolean {
  return localName === 'form' || typeof localName !== 'string';
}
