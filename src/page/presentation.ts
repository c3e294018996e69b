/**
 * Brings a reading to the reader: paint in the text, the sidebar, the card under the pointer; follows settings, theme and
 * window. Everything here can be rebuilt from the life's state at any moment.
 */
import type { Reading } from '../reading/reading';
import { clampWidth, DEFAULT_SETTINGS, type Settings } from '../settings';
import type { PageState, View } from '../state';
import { extensionIsThere } from './ask-worker';
import { HoverCard } from './card/hover-card';
import type { Target } from './highlights/marks';
import { followPointer } from './highlights/pointer';
import { scrollTo } from './highlights/scroll-to';
import { keep } from './keep';
import type { PageRead } from './page-life';
import { PagePaint } from './page-paint';
import type { SidebarActions } from './sidebar/model';
import { copyText } from './surface/clipboard';
import { type Shown, Surface } from './surface/surface';
import { type Theme, themeOf, watchTheme } from './surface/theme';

/** Milliseconds before an unfinished reading is worth a sidebar: most are done by then, and nothing flickers. */
const PATIENCE = 300;
/** Of the blocks that were in the page; with fewer left at another address, it is another article. */
const STILL_THE_ARTICLE = 0.5;

const CUT_OFF: PageState = { status: 'failed', failure: { code: 'extension-gone' } };

/** What the presentation asks of the rest of the content script. */
export interface Wishes {
  read: SidebarActions['read'];
  show(view: Partial<View>): void;
  /** The page's article has been replaced by another. */
  forget(): void;
  saveSettings(change: Partial<Settings>): void;
  openOptions(): void;
  /** @returns the summary to copy, or an empty string when there is none */
  markdown(): string;
}

/** One for each page, for as long as the content script lives; idle, it leaves no trace in the page. */
export class Presentation {
  readonly #document: Document;
  readonly #wishes: Wishes;
  readonly #surface: Surface;
  readonly #card: HoverCard;
  readonly #stops: (() => void)[] = [];
  #state: PageState = { status: 'idle' };
  #view: View = { highlights: false, sidebar: false };
  #read: PageRead<Reading> | null = null;
  #paint: PagePaint | null = null;
  #settings: Settings = DEFAULT_SETTINGS;
  #theme: Theme = 'light';
  #claimsMarked = false;
  #active: Target | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, wishes: Wishes) {
    this.#document = document;
    this.#wishes = wishes;
    this.#card = new HoverCard(document, {
      paint: () => this.#paint,
      read: () => this.#read,
      look: () => ({ theme: this.#theme, language: this.#language, visible: this.#surface.visibleBeside(this.#shown) }),
      jump: (target) => this.#jump(target),
      activate: (target) => this.#activate(target),
      changed: () => this.#render(),
    });
    this.#surface = new Surface(document, this.#sidebarActions(), this.#card.actions);
  }

  set settings(settings: Settings) {
    this.#settings = settings;
    this.#render();
  }

  /** Shows a state of the page's life. Throws when it can't be painted. */
  show(state: PageState, view: View, read: PageRead<Reading> | null): void {
    clearTimeout(this.#waiting);
    const opens = view.sidebar && !this.#view.sidebar;
    this.#state = state;
    this.#view = view;
    if (read !== this.#read) this.#present(read);
    this.#paint?.show({ highlights: view.highlights, claims: this.#claimsMarked });
    if (!view.highlights) this.#card.close();
    if (opens) this.#retheme();
    if (state.status === 'idle') this.remove();
    else if (state.status === 'reading') this.#waiting = setTimeout(() => this.#render(), PATIENCE);
    else this.#render();
  }

  /** Moves the focus into the sidebar: the reader has asked for it. */
  focusSidebar(): void {
    this.#surface.focus();
  }

  /** Leaves nothing behind. */
  remove(): void {
    // First: nothing that is still under way may show anything any more.
    this.#state = { status: 'idle' };
    clearTimeout(this.#waiting);
    for (const stop of this.#stops.splice(0)) stop();
    this.#card.close();
    this.#paint?.remove();
    this.#paint = null;
    this.#read = null;
    this.#surface.remove();
  }

  #present(read: PageRead<Reading> | null): void {
    this.#card.close();
    this.#paint?.remove();
    this.#paint = read && new PagePaint(this.#document, read);
    this.#read = read;
    this.#active = null;
    this.#claimsMarked = false;
    this.#retheme();
  }

  #render(): void {
    if (this.#state.status === 'idle') return;
    // After an update of the extension there are no words left for anything but saying so.
    const isCutOff = !extensionIsThere();
    const shown = this.#shown;
    this.#surface.show(isCutOff ? { ...shown, state: CUT_OFF } : shown, isCutOff ? null : this.#card.model);
    if (this.#stops.length === 0) this.#follow();
  }

  get #shown(): Shown {
    return {
      isOpen: this.#view.sidebar,
      state: this.#state,
      theme: this.#theme,
      side: this.#settings.sidebarSide,
      width: this.#settings.sidebarWidth,
      language: this.#language,
      claimsMarked: this.#claimsMarked,
      active: this.#active,
    };
  }

  get #language(): string {
    return this.#read?.article.language ?? '';
  }

  /** Follows the pointer, the page's changes, the window and the theme, as long as something is shown. */
  #follow(): void {
    const resized = () => this.#render();
    window.addEventListener('resize', resized);
    this.#stops.push(
      () => window.removeEventListener('resize', resized),
      watchTheme(this.#document, () => {
        this.#retheme();
        this.#render();
      }),
      followPointer(
        this.#document,
        this.#surface.element,
        () => this.#paint?.index ?? null,
        (found, point) => {
          this.#activate(found?.target ?? null);
          this.#card.over(found && { target: found.target, at: point });
        },
      ),
      keep(this.#document, {
        isWhole: () => this.#surface.isWhole && (this.#paint?.isWhole ?? true),
        repair: () => this.#repair(),
      }),
    );
  }

  #repair(): void {
    if (!this.#surface.isWhole) this.#render();
    const share = this.#paint?.repair() ?? 1;
    if (share < STILL_THE_ARTICLE && this.#read && withoutFragment(this.#read.article.url) !== this.#address) {
      this.#wishes.forget();
    }
  }

  get #address(): string {
    return withoutFragment(this.#document.URL);
  }

  #retheme(): void {
    this.#paint?.suit();
    this.#theme = themeOf(this.#paint?.someElement ?? this.#document.body);
  }

  #activate(target: Target | null): void {
    if (JSON.stringify(target) === JSON.stringify(this.#active)) return;
    this.#active = target;
    this.#paint?.activate(target && 'attribution' in target ? target : null);
    if (this.#view.sidebar) this.#render();
  }

  #jump(target: Target): boolean {
    const [range] = this.#paint?.rangesOf(target) ?? [];
    if (!range) return false;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo(range, this.#surface.visibleBeside(this.#shown).bottom, still);
    this.#paint?.pulse(target);
    return true;
  }

  #sidebarActions(): SidebarActions {
    return {
      read: (request) => this.#wishes.read(request),
      close: () => {
        this.#card.close();
        this.#surface.returnFocus();
        this.#wishes.show({ sidebar: false });
      },
      resize: (width, isDone) => {
        this.settings = { ...this.#settings, sidebarWidth: clampWidth(width) };
        if (isDone) this.#wishes.saveSettings({ sidebarWidth: this.#settings.sidebarWidth });
      },
      changeSide: () => {
        const sidebarSide = this.#settings.sidebarSide === 'left' ? 'right' : 'left';
        this.settings = { ...this.#settings, sidebarSide };
        this.#wishes.saveSettings({ sidebarSide });
      },
      enter: () => {
        this.#activate(null);
        this.#card.over(null);
      },
      jump: (target) => this.#jump(target),
      point: (target, byKeyboard) => {
        this.#activate(target);
        if (byKeyboard) this.#card.focus(target);
      },
      copy: (text) => copyText(this.#document, text),
      copySummary: () => copyText(this.#document, this.#wishes.markdown()),
      markClaims: (on) => {
        this.#claimsMarked = on;
        this.#paint?.show({ highlights: this.#view.highlights, claims: on });
        this.#render();
      },
      openOptions: () => this.#wishes.openOptions(),
    };
  }
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0];
}
