/** Draws what we show in the page beside the paint: sidebar and card in one shadow root, and the room that the page makes. */
import { type ComponentChild, render } from 'preact';
import type { Summary } from '../../summary/summary';
import { Card, type CardActions, type CardModel } from '../card/card';
import { CardFocus } from '../card/card-focus';
import type { Target } from '../highlights/marks';
import { PrintedSources } from '../printed/printed-sources';
import { Active } from '../sidebar/active';
import type { SidebarActions, SidebarModel } from '../sidebar/model';
import { Sidebar } from '../sidebar/sidebar';
import { Host } from './host';
import { OwnContent } from './own-content';
import { PageRoom } from './page-room';
import { tabFrom } from './reading-position';
import { layoutIn, sheetHeight } from './room';
import { Spoken } from './spoken';
import { STYLES } from './styles';
import type { Theme } from './theme';

/** What is on show, and all that the sidebar needs but its own place. */
export type Drawn = Omit<SidebarModel, 'layout' | 'height'> & {
  isOpen: boolean;
  /** The list for paper is wanted. */
  isPrinted: boolean;
  /** For screen readers: the statement that the reader has gone to by keyboard; empty for none. */
  spoken: string;
  /** What the pointer is over in the page. */
  active: Target | null;
  /** In which colours and words all is drawn. */
  palette: unknown;
  catalogue: unknown;
};

interface SurfaceProps {
  theme: Theme;
  sidebar: ComponentChild;
  card: CardModel | null;
  /** What is listed on paper. */
  printed: Summary | null;
  spoken: string;
  /** BCP 47 tag of the article's language, or empty. */
  language: string;
  cardActions: CardActions;
}

function SurfaceContent(props: SurfaceProps) {
  const { theme, sidebar, card, printed, spoken, language, cardActions } = props;
  return (
    <div class="surface" data-theme={theme}>
      {sidebar}
      {card ? <Card model={card} actions={cardActions} /> : null}
      {printed ? <PrintedSources summary={printed} /> : null}
      <Spoken sentence={spoken} language={language} />
    </div>
  );
}

/** Rebuilds everything from the model at each `show`: there is no state here that could be out of step with the page's. */
export class SurfaceView {
  readonly cardFocus: CardFocus;
  readonly #document: Document;
  readonly #host: Host;
  readonly #own: OwnContent;
  readonly #room: PageRoom;
  readonly #sidebarActions: SidebarActions;
  readonly #cardActions: CardActions;
  #before: Element | null = null;
  /** What we have put into the host: a page can reach into an open shadow root. */
  #content: Element | null = null;
  readonly #active = new Active();
  #drawn: { model: SidebarModel; sidebar: ComponentChild } | null = null;

  constructor(document: Document, sidebarActions: SidebarActions, cardActions: CardActions) {
    this.#document = document;
    this.#host = new Host(document, STYLES);
    this.#own = new OwnContent(this.#host.root);
    this.cardFocus = new CardFocus(this.#host.root);
    this.#room = new PageRoom(document, this.#host.element);
    this.#sidebarActions = sidebarActions;
    this.#cardActions = cardActions;
  }

  get element(): HTMLElement {
    return this.#host.element;
  }

  get isWhole(): boolean {
    return this.#host.isThere && this.#room.isWhole && this.#isFilled;
  }

  /** Puts back what the page has taken away, but for what stood in the host: `show` does. */
  restore(): void {
    this.#host.restore();
    this.#room.restore();
  }

  /** Whether our content, and nothing else, stands in the host, as we have drawn it. */
  get #isFilled(): boolean {
    const { childNodes } = this.#host.root;
    if (this.#content === null) return true;
    return childNodes.length === 1 && childNodes[0] === this.#content && !this.#own.isChanged;
  }

  show({ active, ...shown }: Drawn, card: CardModel | null): void {
    this.restore();
    if (!this.#isFilled) this.#empty();
    const { innerWidth, innerHeight } = this.#window;
    const layout = layoutIn(innerWidth, shown.width);
    const height = sheetHeight(innerHeight);
    const { side, width } = shown;
    this.#room.make(shown.isOpen ? { layout, side, extent: layout === 'sheet' ? height : width } : null);
    const content = (
      <SurfaceContent
        theme={shown.theme}
        sidebar={this.#sidebarOf(shown.isOpen ? { ...shown, layout, height } : null)}
        card={card}
        printed={shown.isPrinted && shown.highlights && shown.state.status === 'done' ? shown.state.summary : null}
        spoken={shown.spoken}
        language={shown.language}
        cardActions={this.#cardActions}
      />
    );
    this.#own.draw(() => render(content, this.#host.root));
    this.#content = this.#host.root.firstElementChild;
    this.#active.set(active);
  }

  /** What was drawn last where nothing of it has changed: Preact then leaves it alone, however long its lists are. */
  #sidebarOf(model: SidebarModel | null): ComponentChild {
    if (model && this.#drawn && isSame(this.#drawn.model, model)) return this.#drawn.sidebar;
    const sidebar = model && <Sidebar model={model} actions={this.#sidebarActions} active={this.#active} />;
    this.#drawn = model && { model, sidebar };
    return sidebar;
  }

  #empty(): void {
    this.#own.draw(() => {
      render(null, this.#host.root);
      this.#host.root.replaceChildren();
    });
    this.#own.own();
    this.#content = null;
    this.#drawn = null;
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

  /**
   * Gives the focus back to where it was before the sidebar had it.
   * @param movedTo where the reader has gone in the text since: reading goes on there instead
   */
  returnFocus(movedTo: Range | null): void {
    const before = movedTo ? null : this.#before;
    this.#before = null;
    if (this.#document.activeElement !== this.#host.element) return;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    else (this.#host.root.activeElement as HTMLElement | null)?.blur();
    if (movedTo) tabFrom(movedTo);
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

/** Whether all members are the very same. */
function isSame<Members extends object>(one: Members, other: Members): boolean {
  const names = Object.keys(one) as (keyof Members)[];
  return names.length === Object.keys(other).length && names.every((name) => Object.is(one[name], other[name]));
}
