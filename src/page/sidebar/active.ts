/** What stands out, told only to those whom it concerns: a list of thousands isn't drawn anew for two of its lines. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Target } from '../highlights/marks';
import { useSidebar } from './context';

/** One for each surface; follows the pointer. */
export class Active {
  #key = keyOf(null);
  readonly #elements = new Map<string, Set<Element>>();

  /** Marks what is drawn of this target, and nothing else. */
  set(target: Target | null): void {
    const key = keyOf(target);
    if (key === this.#key) return;
    for (const element of this.#elements.get(this.#key) ?? []) element.removeAttribute('data-active');
    this.#key = key;
    for (const element of this.#elements.get(key) ?? []) element.setAttribute('data-active', 'true');
  }

  /** @param key of the element's target, as `keyOf` gives it @returns ends it */
  follow(key: string, element: Element): () => void {
    const elements = this.#elements.get(key) ?? new Set();
    this.#elements.set(key, elements.add(element));
    if (key === this.#key) element.setAttribute('data-active', 'true');
    return () => {
      elements.delete(element);
      element.removeAttribute('data-active');
    };
  }
}

/** Has the element carry `data-active` while its target stands out. */
export function useActive(element: RefObject<Element | null>, target: Target): void {
  const { active } = useSidebar();
  const key = keyOf(target);
  useLayoutEffect(() => (element.current ? active.follow(key, element.current) : undefined), [active, element, key]);
}

function keyOf(target: Target | null): string {
  return JSON.stringify(target);
}
