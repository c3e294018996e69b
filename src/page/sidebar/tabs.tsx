/** A row of tabs, walked with the arrow keys. */
import { useRef } from 'preact/hooks';
import { words } from '../../words';

export interface Tab {
  id: string;
  name: string;
  /** Shown behind the name; null where a number would say nothing. */
  count: number | null;
}

interface TabsProps {
  tabs: readonly Tab[];
  chosen: string;
  /** Prefix of the elements' ids: `<prefix>-tab-<id>`, `<prefix>-panel`. */
  prefix: string;
  choose(id: string): void;
}

/** Choosing follows the focus, as it costs nothing: the panels are small. */
export function Tabs({ tabs, chosen, prefix, choose }: TabsProps) {
  const row = useRef<HTMLDivElement>(null);
  const pressed = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = destination(event.key, at, tabs.length);
    if (to === null) return;
    event.preventDefault();
    choose(tabs[to].id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[to].focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words('sidebar_tabs')} ref={row} onKeyDown={pressed}>
      {tabs.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${prefix}-tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={`${prefix}-panel`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(id)}
        >
          {name}
          {count === null ? null : <span class="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

function destination(key: string, at: number, length: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % length;
  if (key === 'ArrowLeft') return (at - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
