/** What we show in the page beside the paint: sidebar and card in one shadow root, and the room that the page makes. */
import { render } from 'preact';
import { AdoptedSheet } from '../adopted-sheet';
import { Card, type CardActions, type CardModel } from '../card/card';
import type { SidebarActions, SidebarModel } from '../sidebar/model';
import { Sidebar } from '../sidebar/sidebar';
import { Host } from './host';
import { layoutIn, roomRules, sheetHeight } from './room';
import { STYLES } from './styles';
import type { Theme } from './theme';

export type Shown = Omit<SidebarModel, 'layout' | 'height'> & { isOpen: boolean };

interface SurfaceProps {
  theme: Theme;
  sidebar: SidebarModel | null;
  card: CardModel | null;
  sidebarActions: SidebarActions;
  cardActions: CardActions;
}

function SurfaceContent({ theme, sidebar, card, sidebarActions, cardActions }: SurfaceProps) {
  return (
    <div class="surface" data-theme={theme}>
      {sidebar ? <Sidebar model={sidebar} actions={sidebarActions} /> : null}
      {card ? <Card model={card} actions={cardActions} /> : null}
    </div>
  );
}

/** Rebuilds everything from the model at each `show`: there is no state here that could be out of step with the page's. */
export class Surface {
  readonly #document: Document;
  readonly #host: Host;
  readonly #room: AdoptedSheet;
  readonly #sidebarActions: SidebarActions;
  readonly #cardActions: CardActions;
  #before: Element | null = null;
  /** What we have put into the host: a page can reach into an open shadow root. */
  #content: Element | null = null;

  constructor(document: Document, sidebarActions: SidebarActions, cardActions: CardActions) {
    this.#document = document;
    this.#host = new Host(document, STYLES);
    this.#room = new AdoptedSheet(document);
    this.#sidebarActions = sidebarActions;
    this.#cardActions = cardActions;
  }

  get element(): HTMLElement {
    return this.#host.element;
  }

  get isWhole(): boolean {
    return this.#host.isThere && this.#room.isAdopted && this.#isFilled;
  }

  /** Puts back what the page has taken away, but for what stood in the host: `show` does. */
  restore(): void {
    this.#host.restore();
    this.#room.restore();
  }

  /** Whether our content, and nothing else, stands in the host. */
  get #isFilled(): boolean {
    const { childNodes } = this.#host.root;
    return this.#content === null || (childNodes.length === 1 && childNodes[0] === this.#content);
  }

  /** CSS pixels of the window that the sidebar doesn't cover. */
  visibleBeside(shown: Shown): { left: number; top: number; right: number; bottom: number } {
    const { innerWidth, innerHeight } = this.#window;
    const box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    if (!shown.isOpen) return box;
    const layout = layoutIn(innerWidth, shown.width);
    if (layout === 'sheet') return { ...box, bottom: innerHeight - sheetHeight(innerHeight) };
    return shown.side === 'left' ? { ...box, left: shown.width } : { ...box, right: innerWidth - shown.width };
  }

  show(shown: Shown, card: CardModel | null): void {
    this.restore();
    if (!this.#isFilled) this.#empty();
    const { innerWidth, innerHeight } = this.#window;
    const layout = layoutIn(innerWidth, shown.width);
    const height = sheetHeight(innerHeight);
    this.#room.rules = shown.isOpen ? roomRules(layout, shown.side, layout === 'sheet' ? height : shown.width) : '';
    const sidebar = shown.isOpen ? { ...shown, layout, height } : null;
    render(
      <SurfaceContent
        theme={shown.theme}
        sidebar={sidebar}
        card={card}
        sidebarActions={this.#sidebarActions}
        cardActions={this.#cardActions}
      />,
      this.#host.root,
    );
    this.#content = this.#host.root.firstElementChild;
  }

  #empty(): void {
    render(null, this.#host.root);
    this.#host.root.replaceChildren();
    this.#content = null;
  }

  /** Moves the focus into the sidebar, and remembers where it was. */
  focus(): void {
    const focused = this.#document.activeElement;
    if (focused !== this.#host.element) this.#before = focused;
    const first = ['[data-level]', '.failure button', '[role=tab]', '.icon-button']
      .map((selector) => this.#host.root.querySelector<HTMLElement>(selector))
      .find((element) => element !== null);
    first?.focus();
  }

  /** Gives the focus back to where it was before the sidebar had it. */
  returnFocus(): void {
    const before = this.#before;
    this.#before = null;
    if (this.#document.activeElement !== this.#host.element) return;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    else (this.#host.root.activeElement as HTMLElement | null)?.blur();
  }

  /** Leaves nothing behind. */
  remove(): void {
    this.#empty();
    this.#room.remove();
    this.#host.remove();
  }

  get #window(): Window {
    return this.#document.defaultView ?? window;
  }
}
