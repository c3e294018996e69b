/**
 * One tab stop for a whole list, walked with the arrow keys: up and down through all that is shown, left from a
 * statement to its source and right back in. Items carry `data-level`; tab stops are set on the elements themselves,
 * because an item that scrolls in or out of a filter changes them all.
 */
import { useEffect, useRef } from 'preact/hooks';

/** How deep an item stands; `left` leads from 2 to the 1 before it. */
export type Level = 1 | 2;

/** What an item of a walked list carries; its tab stop is the list's affair. */
export const itemOf = (level: Level) => ({ 'data-level': level, tabIndex: -1 });

/** @returns what the list's element needs: a ref and its listeners */
export function useRoving<E extends HTMLElement>() {
  const list = useRef<E>(null);

  // After every rendering: exactly one item that is shown can be tabbed to.
  useEffect(() => {
    if (list.current) keepOneStop(list.current);
  });

  return {
    ref: list,
    onFocusIn(event: FocusEvent) {
      const item = (event.target as Element).closest<HTMLElement>('[data-level]');
      if (list.current && item) keepOneStop(list.current, item);
    },
    onKeyDown(event: KeyboardEvent) {
      const from = (event.target as Element).closest<HTMLElement>('[data-level]');
      if (!list.current || !from || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = destination(shownItems(list.current), from, event.key);
      if (!to) return;
      event.preventDefault();
      to.focus();
    },
  };
}

function destination(items: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  const at = items.indexOf(from);
  const isSource = (item: HTMLElement) => item.dataset.level === '1';
  switch (key) {
    case 'ArrowDown':
      return items[at + 1];
    case 'ArrowUp':
      return items[at - 1];
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    case 'ArrowLeft':
      return isSource(from) ? undefined : items.slice(0, at).findLast(isSource);
    case 'ArrowRight':
      return isSource(from) && items[at + 1] && !isSource(items[at + 1]) ? items[at + 1] : undefined;
    default:
      return undefined;
  }
}

function keepOneStop(list: Element, wanted?: HTMLElement): void {
  const items = shownItems(list);
  const stop = wanted ?? items.find((item) => item.tabIndex === 0) ?? items[0];
  for (const item of list.querySelectorAll<HTMLElement>('[data-level]')) item.tabIndex = item === stop ? 0 : -1;
}

function shownItems(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-level]')].filter((item) => item.checkVisibility());
}
