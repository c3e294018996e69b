/**
 * Brings a reading to the reader: paint in the text, and beside it the surface (sidebar, card), which is another script's;
 * follows settings, theme and window. Everything here can be rebuilt from the life's state at any moment.
 */
import type { StatementPlace } from '../export/material';
import type { Reading } from '../reading/reading';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import type { PageState, View } from '../state';
import { choosePalette } from '../summary/colours';
import { type Palette, paletteOf } from '../summary/palettes';
import { chosenCatalogue, words, wordsFor } from '../words';
import { extensionIsThere } from './ask-worker';
import { EVERYTHING, type Filter } from './filter';
import { followPage } from './follow-page';
import type { Growing } from './growth';
import type { Target } from './highlights/marks';
import type { Point } from './highlights/pointer';
import type { PageRead } from './page-life';
import { PagePaint } from './page-paint';
import { sayInPage } from './say-in-page';
import type { Shown, ShownPage, Wishes } from './surface/port';
import { type Theme, themeOf } from './surface/theme';
import { SurfaceOnDemand } from './surface-on-demand';

/** Milliseconds before an unfinished reading is worth a sidebar: most are done by then, and nothing flickers. */
const PATIENCE = 300;
/** Of the blocks that were in the page; with fewer left at another address, it is another article. */
const STILL_THE_ARTICLE = 0.5;

/** One for each page, for as long as the content script lives; idle, it leaves no trace in the page. */
export class Presentation {
  readonly #document: Document;
  readonly #wishes: Wishes;
  readonly #surface: SurfaceOnDemand;
  #stopFollowing: (() => void) | null = null;
  #state: PageState = { status: 'idle' };
  #view: View = { highlights: false, sidebar: false };
  #read: PageRead<Reading> | null = null;
  #paint: PagePaint | null = null;
  #settings: Settings = DEFAULT_SETTINGS;
  #palette: Palette = paletteOf(DEFAULT_SETTINGS.palette, DEFAULT_SETTINGS.customHues);
  #theme: Theme = 'light';
  #claimsMarked = false;
  #filter: Filter = EVERYTHING;
  #active: Target | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param bringSurface has the worker put the surface's script into this page */
  constructor(document: Document, wishes: Wishes, bringSurface: () => Promise<unknown>) {
    this.#document = document;
    this.#wishes = wishes;
    this.#surface = new SurfaceOnDemand(this.#page, { bring: bringSurface, failed: (thrown) => this.#missing(thrown) });
  }

  /** What the surface gets to see of all this. */
  get #page(): ShownPage {
    return {
      document: this.#document,
      wishes: this.#wishes,
      shown: () => this.#shown,
      read: () => this.#read,
      paint: () => this.#paint,
      settings: () => this.#settings,
      palette: () => this.#palette,
      catalogue: chosenCatalogue,
      apply: (settings) => {
        this.settings = settings;
      },
      filter: (filter) => {
        this.#filter = filter;
        this.#redraw();
      },
      markClaims: (on) => {
        this.#claimsMarked = on;
        this.#redraw();
      },
      activate: (target) => this.#activate(target),
    };
  }

  get settings(): Settings {
    return this.#settings;
  }

  set settings(settings: Settings) {
    const { palette, customHues, claimsMarked } = this.#settings;
    this.#settings = settings;
    if (settings.claimsMarked !== claimsMarked) this.#claimsMarked = settings.claimsMarked;
    if (settings.palette !== palette || settings.customHues.join() !== customHues.join()) {
      this.#palette = paletteOf(settings.palette, settings.customHues);
      choosePalette(this.#palette);
      this.#paint?.suit();
    }
    this.#redraw();
  }

  /** Shows a state of the page's life. Throws when it can't be painted. */
  show(state: PageState, view: View, read: PageRead<Reading> | null): void {
    clearTimeout(this.#waiting);
    const opens = view.sidebar && !this.#view.sidebar;
    const isAnother = read !== this.#read;
    this.#state = state;
    this.#view = view;
    if (isAnother) this.#present(read);
    this.#repaint();
    if (!view.highlights) this.#surface.there?.closeCard();
    // A reading that has just been presented has looked at the page's colours already, which costs a layout.
    if (opens && !isAnother) this.#retheme();
    if (state.status === 'idle') this.remove();
    else if (state.status === 'reading') this.#waiting = setTimeout(() => this.#draw(), PATIENCE);
    else this.#draw();
  }

  /** Moves the focus into the sidebar: the reader has asked for it. */
  focusSidebar(): void {
    this.#surface.want('focus', (surface) => surface.focus(), true);
  }

  /** As `SurfaceOnPage.step`. */
  step(by: number): void {
    this.#surface.want('walk', (surface) => surface.step(by), true);
  }

  /** As `SurfaceOnPage.whoSaid`. */
  whoSaid(): void {
    this.#surface.want('walk', (surface) => surface.whoSaid(), true);
  }

  /** @returns where the statements that are shown stand in the page; rejects when what finds them can't be brought in */
  async places(): Promise<StatementPlace[]> {
    return this.#read ? (await this.#surface.arrive()).places() : [];
  }

  /** Leaves nothing behind. */
  remove(): void {
    // First: nothing that is still under way may show anything any more.
    this.#state = { status: 'idle' };
    clearTimeout(this.#waiting);
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    this.#surface.remove();
    this.#paint?.remove();
    this.#paint = null;
    this.#read = null;
  }

  #present(read: PageRead<Reading> | null): void {
    this.#surface.there?.closeCard();
    this.#paint?.remove();
    // The same reading comes anew when the reader chooses to see more or less of it: the claims stay marked.
    if (read?.analysis !== this.#read?.analysis) {
      this.#claimsMarked = this.#settings.claimsMarked;
      this.#filter = EVERYTHING;
    }
    this.#paint = read && new PagePaint(this.#document, read);
    this.#read = read;
    this.#active = null;
    this.#chooseTheme();
  }

  #redraw(): void {
    this.#repaint();
    this.#draw();
  }

  #repaint(): void {
    const { hidesFurniture } = this.#settings;
    const { highlights } = this.#view;
    this.#paint?.show({ highlights, claims: this.#claimsMarked, hidesFurniture, filter: this.#filter });
  }

  #draw(): void {
    if (this.#state.status === 'idle') return;
    if (this.#view.sidebar) this.#surface.want('drawing', (surface) => surface.draw(), true);
    else if (this.#surface.there || this.#isPainted) this.#surface.prepare((surface) => surface.draw());
    this.#stopFollowing ??= this.#follow();
  }

  get #isPainted(): boolean {
    return this.#view.highlights && this.#paint !== null;
  }

  get #shown(): Shown {
    return {
      isOpen: this.#view.sidebar,
      state: this.#state,
      theme: this.#theme,
      side: this.#settings.sidebarSide,
      width: this.#settings.sidebarWidth,
      textSize: this.#settings.textSize,
      language: this.#read?.article.language ?? '',
      claimsMarked: this.#claimsMarked,
      attitudes: this.#settings.attitudes,
      leastConfidence: this.#settings.leastConfidence,
      hidesFurniture: this.#settings.hidesFurniture,
      filter: this.#filter,
      highlights: this.#view.highlights,
      takenOut: this.#wishes.takenOut().size,
      active: this.#active,
    };
  }

  #follow(): () => void {
    return followPage(this.#document, {
      index: () => this.#paint?.index ?? null,
      ours: () => this.#surface.there?.element ?? null,
      pointedAt: (target, at) => this.#pointedAt(target, at),
      clicked: (target, at) => this.#clicked(target, at),
      moved: () => this.#surface.there?.draw(),
      themeChanged: () => {
        this.#retheme();
        this.#draw();
      },
      growing: () => this.#growing,
      grown: () => {
        // Under another address it is another article, which `#repair` sees.
        if (this.#isOfThisAddress) this.#wishes.follow();
      },
      isWhole: () => (this.#surface.there?.isWhole ?? true) && (this.#paint?.isWhole ?? true),
      repair: () => this.#repair(),
    });
  }

  #repair(): void {
    const share = this.#paint?.repair() ?? 1;
    if (this.#surface.there?.isWhole === false) this.#draw();
    const isGone = share < STILL_THE_ARTICLE;
    if (isGone && !this.#isOfThisAddress) this.#wishes.forget();
    else if (isGone || this.#paint?.isRewritten) this.#wishes.follow();
  }

  get #growing(): Growing | null {
    const holder = this.#paint?.holder ?? null;
    return this.#read && holder && { text: this.#read.article.text, holder };
  }

  get #isOfThisAddress(): boolean {
    return !this.#read || withoutFragment(this.#read.article.url) === withoutFragment(this.#document.URL);
  }

  #retheme(): void {
    this.#paint?.suit();
    this.#chooseTheme();
  }

  #chooseTheme(): void {
    this.#theme = themeOf(this.#paint?.isOnDark ?? null, this.#document.body);
  }

  #pointedAt(target: Target | null, at: Point): void {
    this.#activate(target);
    if (target || this.#surface.there) this.#surface.want('card', (surface) => surface.pointedAt(target, at), false);
  }

  #clicked(target: Target | null, at: Point): void {
    this.#activate(target);
    if (target || this.#surface.there) this.#surface.want('card', (surface) => surface.clicked(target, at), true);
  }

  #activate(target: Target | null): void {
    if (JSON.stringify(target) === JSON.stringify(this.#active)) return;
    this.#active = target;
    this.#paint?.activate(target && 'attribution' in target ? target : null);
    if (this.#view.sidebar) this.#draw();
  }

  /** The surface can't be brought in: what is painted stays, and the reader who asked for more is told. */
  #missing(thrown: unknown): void {
    console.warn('Sourcelight:', thrown);
    if (this.#state.status === 'idle') return;
    sayInPage(this.#document, extensionIsThere() ? words('surface_missing') : wordsFor('failure', 'extension-gone'));
    this.#wishes.show({ sidebar: false });
  }
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0];
}
