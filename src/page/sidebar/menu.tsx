/** The menu of what is seldom wanted: a button that opens a list of buttons. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ExportChoice, type Way } from '../../export/export-choice';
import type { Format } from '../../export/export-format';
import { words } from '../../words';
import { whileDrawing } from '../surface/own-content';
import { useSidebar } from './context';
import { MoreIcon } from './icons';

const OUTCOMES = { copied: 'copied', refused: 'sidebar_copy_refused', failed: 'export_failed' } as const;

/** Walked with the arrow keys; closed by Escape, a choice, or by going elsewhere. */
export function Menu({ hasSummary }: { hasSummary: boolean }) {
  const { actions, announce } = useSidebar();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  // At once: later, quick keys would have chosen already, and the focus would go into a list that is closed.
  useLayoutEffect(() => {
    if (isOpen) whileDrawing(() => itemsOf(list.current)[0]?.focus());
  }, [isOpen]);

  const choose = (act: () => void) => () => {
    setOpen(false);
    button.current?.focus();
    act();
  };
  const takeAlong = async (way: Way, format: Format) => {
    const outcome = await actions.takeAlong(way, format);
    announce(typeof outcome === 'object' ? words('export_saved', outcome.saved) : words(OUTCOMES[outcome]));
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      // One Escape closes one thing.
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !isOpen) return;
    event.preventDefault();
    const items = itemsOf(list.current);
    const at = items.indexOf(event.target as HTMLElement);
    items[(at + step + items.length) % items.length]?.focus();
  };
  const left = (event: FocusEvent) => {
    if (!whole.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: moves the focus among the buttons within
    <div class="menu" ref={whole} onKeyDown={pressed} onFocusOut={left}>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={words('sidebar_menu')}
        title={words('sidebar_menu')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <MoreIcon />
      </button>
      <div class="menu-list" role="menu" id={id} hidden={!isOpen} ref={list}>
        {/* Seldom wanted, and an eighth of what a small sidebar would have to draw. */}
        {isOpen ? (
          <>
            {hasSummary ? (
              <ExportChoice role="menuitem" choose={(way, format) => choose(() => void takeAlong(way, format))()} />
            ) : null}
            <Item name={words('sidebar_read_again')} choose={choose(() => actions.read({ again: true }))} />
            <Item name={words('sidebar_options')} choose={choose(actions.openOptions)} />
          </>
        ) : null}
      </div>
    </div>
  );
}

function Item({ name, choose }: { name: string; choose(): void }) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={choose}>
      {name}
    </button>
  );
}

function itemsOf(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
