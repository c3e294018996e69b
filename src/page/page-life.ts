/**
 * The life of a page's reading, as drawn in `state.ts`:
 *
 *           read            answer
 *   idle ─────────▶ reading ───────▶ done
 *    ▲               ▲  │              │ read again
 *    │ page replaced │  ▼ anything     │
 *    └───────────────┴ failed ◀────────┘
 *
 * Knows no DOM and no browser API: the steps are handed in. One reading runs at a time; whoever asks meanwhile shares it.
 */
import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article';
import { type Failure, failureOf } from '../failures';
import type { ReadRequest } from '../messages';
import type { PageState, View } from '../state';
import { summarise } from '../summary/summarise';
import type { Summary } from '../summary/summary';

/** A page that has been read: what is painted and listed. `Place` is what reading gave for finding the way back. */
export interface PageRead<Place> {
  article: Article;
  place: Place;
  analysis: Analysis;
  summary: Summary;
}

export interface Steps<Place> {
  /** Reads the page. Throws a `ReadingError` when it can't. */
  read(request: ReadRequest): Promise<{ article: Article; place: Place }>;
  analyse(article: Article): Promise<Analysis>;
  /** What the reader wants to see of a page at first. */
  firstView(): Promise<View>;
  /** Called after every change; `read` is what the state `done` stands on. May throw: then the reading has failed. */
  changed(state: PageState, read: PageRead<Place> | null): void;
}

type Inner<Place> =
  | { status: 'idle' }
  | { status: 'reading' }
  | { status: 'done'; read: PageRead<Place> }
  | { status: 'failed'; failure: Failure };

/** While nobody has said what to show. */
const UNDECIDED: View = { highlights: true, sidebar: false };

/** One for each page, for as long as the content script lives. */
export class PageLife<Place> {
  #inner: Inner<Place> = { status: 'idle' };
  #view: View | null = null;
  /** What the reader's settings say. */
  #preferred: View | null = null;
  #running: Promise<PageState> | null = null;
  /** Goes up with every reading and whenever one is given up: an answer to an older question changes nothing. */
  #turn = 0;
  readonly #steps: Steps<Place>;

  constructor(steps: Steps<Place>) {
    this.#steps = steps;
  }

  get state(): PageState {
    const inner = this.#inner;
    return inner.status === 'done' ? { status: 'done', summary: inner.read.summary, view: this.view } : inner;
  }

  /** What is shown in any state: the sidebar also says that a reading is going on or why it failed. */
  get view(): View {
    return this.#view ?? { ...(this.#preferred ?? UNDECIDED), sidebar: false };
  }

  /**
   * Reads the page, or answers with the reading that is there, or joins the one that is going on.
   * @returns the state when done or failed; never rejects
   */
  read(request: ReadRequest = {}): Promise<PageState> {
    if (this.#running) return this.#running;
    if (this.#inner.status === 'done' && !request.again) return Promise.resolve(this.state);
    const running = this.#readOnce(request).finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }

  /** Shows or hides; a missing field stays as it is. In a page that nobody has had read there is nothing to show. */
  show(change: Partial<View>): PageState {
    if (this.#inner.status === 'idle') return this.state;
    const { highlights = this.view.highlights, sidebar = this.view.sidebar } = change;
    if (highlights !== this.view.highlights || sidebar !== this.view.sidebar) {
      this.#view = { highlights, sidebar };
      this.#become(this.#inner);
    }
    return this.state;
  }

  /** The page has become another one: what was read is over. */
  forget(): void {
    this.#turn++;
    this.#running = null;
    this.#view = null;
    this.#preferred = null;
    if (this.#inner.status !== 'idle') this.#become({ status: 'idle' });
  }

  async #readOnce(request: ReadRequest): Promise<PageState> {
    const turn = ++this.#turn;
    this.#become({ status: 'reading' });
    const outcome = await this.#outcome(request, turn);
    if (turn !== this.#turn) return this.state;
    if (outcome.status === 'failed' && request.uninvited) {
      this.forget();
      return this.state;
    }
    try {
      this.#become(outcome);
    } catch (thrown) {
      // Showing it went wrong: better nothing than half of it.
      this.#become({ status: 'failed', failure: failureOf(thrown) });
    }
    return this.state;
  }

  async #outcome(request: ReadRequest, turn: number): Promise<Inner<Place>> {
    try {
      this.#preferred ??= await this.#steps.firstView();
      // Somebody may have chosen meanwhile, or the page may be another one by now.
      if (turn === this.#turn) this.#view ??= this.#preferred;
      const { article, place } = await this.#steps.read(request);
      const analysis = await this.#steps.analyse(article);
      return { status: 'done', read: { article, place, analysis, summary: summarise(article, analysis) } };
    } catch (thrown) {
      return { status: 'failed', failure: failureOf(thrown) };
    }
  }

  #become(inner: Inner<Place>): void {
    this.#inner = inner;
    this.#steps.changed(this.state, inner.status === 'done' ? inner.read : null);
  }
}
