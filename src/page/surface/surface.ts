/** What we show in the page beside the paint, as page.js gets it: the view, the card's life and the reader's acts. */
import type { StatementPlace } from '../../export/material';
import type { Reading } from '../../reading/reading';
import type { PageState } from '../../state';
import { choosePalette } from '../../summary/colours';
import { chooseCatalogue, words } from '../../words';
import { extensionIsThere } from '../ask-worker';
import { HoverCard } from '../card/hover-card';
import { Correcting } from '../correcting';
import { statementsOf, type Target } from '../highlights/marks';
import type { Point } from '../highlights/pointer';
import type { PageRead } from '../page-life';
import { onPrinting } from '../printed/printing';
import { sidebarActions } from '../sidebar-actions';
import { statementPlaces } from '../statement-places';
import { spokenStatement } from '../statement-text';
import type { ShownPage, SurfaceOnPage } from './port';
import { visibleBeside } from './room';
import { SurfaceView } from './surface-view';
import { Walk } from './walk';

const CUT_OFF: PageState = { status: 'failed', failure: { code: 'extension-gone' } };

/** @returns the surface of a page: nothing is drawn before its first `draw` */
export function openSurface(page: ShownPage): SurfaceOnPage {
  return new Surface(page);
}

class Surface implements SurfaceOnPage {
  readonly #page: ShownPage;
  readonly #view: SurfaceView;
  readonly #card: HoverCard;
  readonly #correcting: Correcting;
  readonly #walk: Walk;
  /** What the sidebar has to say beside its list: a new object each time. */
  #note: { sentence: string } | null = null;
  /** The statement that the reader has gone to by keyboard, for those who don't see it. */
  #spoken = '';
  /** Whether the reader has put the notice of a copy away, for this article. */
  #copyDismissed = false;
  /** What was shown last. */
  #read: PageRead<Reading> | null = null;
  /** The list for paper is a third of all that there is to draw, and most readers never print: it is drawn when one does. */
  #isPrinted = false;
  #stopPrinting: (() => void) | null = null;

  constructor(page: ShownPage) {
    this.#page = page;
    const { document, wishes } = page;
    this.#walk = new Walk({
      document,
      read: () => page.read(),
      paint: () => page.paint(),
      visibleHeight: () => visibleBeside(window, page.shown()).bottom,
    });
    this.#correcting = new Correcting(
      (text, correction) => wishes.correct(text, correction),
      () => this.draw(),
    );
    this.#card = new HoverCard(document, {
      paint: () => page.paint(),
      read: () => page.read(),
      look: () => {
        const { theme, language, ...shown } = page.shown();
        return { theme, language, visible: visibleBeside(window, shown) };
      },
      jump: (target) => this.#walk.jump(target),
      activate: (target) => page.activate(target),
      takenOut: () => wishes.takenOut(),
      takeOut: (attribution, out) => wishes.takeOut(attribution, out),
      apart: () => wishes.apart(),
      part: (attribution, isApart) => wishes.part(attribution, isApart),
      isArticle: (block) => this.#correcting.correct(this.#textOf(block), 'article'),
      takeFocus: () => this.#view.cardFocus.enter(),
      giveFocusBack: (target) => {
        if (!this.#view.cardFocus.isThere) return;
        // Also in the list: that is where the focus may go.
        page.activate(target);
        this.#view.cardFocus.giveBack(this.#walk.movedTo);
      },
      changed: () => this.draw(),
    });
    const actions = sidebarActions(page, this.#correcting, this.#card, {
      textOf: (block) => this.#textOf(block),
      jump: (target, byKeyboard) => this.#walk.jump(target, byKeyboard),
      dismissCopy: (dismissed) => {
        this.#copyDismissed = dismissed;
        this.draw();
      },
      places: () => this.places(),
      returnFocus: () => this.#view.returnFocus(this.#walk.movedTo),
    });
    this.#view = new SurfaceView(document, actions, this.#card.actions);
  }

  get element(): HTMLElement {
    return this.#view.element;
  }

  get isWhole(): boolean {
    return this.#view.isWhole && !this.#card.isOrphaned;
  }

  draw(): void {
    const shown = this.#page.shown();
    if (shown.state.status === 'idle') return;
    choosePalette(this.#page.palette());
    chooseCatalogue(this.#page.catalogue());
    this.#follow();
    if (this.#card.isOrphaned) this.#card.close();
    this.#stopPrinting ??= onPrinting(window, () => this.#print());
    const model = {
      ...shown,
      isPrinted: this.#isPrinted,
      canUndoCorrection: this.#correcting.canUndo,
      copyDismissed: this.#copyDismissed,
      found: this.#walk.found,
      note: this.#note,
      spoken: this.#spoken,
      palette: this.#page.palette(),
      catalogue: this.#page.catalogue(),
    };
    // After an update of the extension there are no words left for anything but saying so.
    if (extensionIsThere()) this.#view.show(model, this.#card.model);
    else this.#view.show({ ...model, state: CUT_OFF }, null);
  }

  #print(): void {
    if (this.#isPrinted) return;
    this.#isPrinted = true;
    this.draw();
  }

  /** What belongs to the reading that was shown last goes with it. Comes first in whatever is done. */
  #follow(): void {
    const read = this.#page.read();
    if (read === this.#read) return;
    // The same reading comes anew when the reader chooses to see more or less of it.
    const isSameAnalysis = read?.analysis === this.#read?.analysis;
    if (read?.article !== this.#read?.article) {
      this.#correcting.forget();
      this.#copyDismissed = false;
    }
    if (!isSameAnalysis) {
      this.#note = null;
      this.#spoken = '';
    }
    this.#walk.begin(isSameAnalysis);
    this.#read = read;
  }

  pointedAt(target: Target | null, at: Point): void {
    this.#card.over(target && { target, at });
  }

  clicked(target: Target | null, at: Point): void {
    this.#follow();
    if (target && 'attribution' in target) this.#walk.find(target.attribution);
    this.#card.open(target && { target, at });
  }

  closeCard(): void {
    this.#card.close();
  }

  places(): StatementPlace[] {
    const read = this.#page.read();
    return read ? statementPlaces(this.#page.document, read) : [];
  }

  step(by: number): void {
    this.#follow();
    const next = this.#walk.next(by);
    if (next !== null) this.#goTo(next);
  }

  whoSaid(): void {
    this.#follow();
    const said = this.#walk.selected();
    if (said === null) this.#note = { sentence: words('who_said_nobody') };
    this.#page.wishes.show({ sidebar: true });
    if (said === null) this.draw();
    else this.#goTo(said);
  }

  #goTo(attribution: number): void {
    const read = this.#page.read();
    if (read && this.#walk.goTo(attribution)) {
      const attributed = statementsOf(read.summary).get(attribution);
      this.#spoken = attributed ? spokenStatement(attributed) : '';
      this.#view.cardFocus.keep(() => this.#card.goneTo({ attribution }));
    }
    this.draw();
  }

  focus(): void {
    this.#walk.stay();
    // The list may not be drawn as far as that yet: it takes the focus over when it is.
    this.#walk.findAgain();
    this.draw();
    this.#view.focus();
  }

  remove(): void {
    this.#stopPrinting?.();
    this.#stopPrinting = null;
    this.#isPrinted = false;
    this.#card.close();
    this.#view.remove();
  }

  #textOf(block: number): string | undefined {
    return this.#page.read()?.article.blocks[block]?.text;
  }
}
