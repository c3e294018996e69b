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
  /** What is to be shown when the reading is done. */
  firstView(): Promise<View>;
  /** Called after every change; `read` is what the state `done` stands on. Never called twice for one state. */
  changed(state: PageState, read: PageRead<Place> | null): void;
}

type Inner<Place> =
  | { status: 'idle' }
  | { status: 'reading' }
  | { status: 'done'; read: PageRead<Place>; view: View }
  | { status: 'failed'; failure: Failure };

export class PageLife<Place> {
  #inner: Inner<Place> = { status: 'idle' };
  #running: Promise<PageState> | null = null;
  /** Goes up with every reading and whenever one is given up: an answer to an older question changes nothing. */
  #turn = 0;
  readonly #steps: Steps<Place>;

  constructor(steps: Steps<Place>) {
    this.#steps = steps;
  }

  get state(): PageState {
    const inner = this.#inner;
    return inner.status === 'done' ? { status: 'done', summary: inner.read.summary, view: inner.view } : inner;
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

  /** Shows or hides; a missing field stays as it is. Without a reading there is nothing to show. */
  show(view: Partial<View>): PageState {
    const inner = this.#inner;
    if (inner.status !== 'done') return this.state;
    const { highlights = inner.view.highlights, sidebar = inner.view.sidebar } = view;
    if (highlights !== inner.view.highlights || sidebar !== inner.view.sidebar) {
      this.#become({ ...inner, view: { highlights, sidebar } });
    }
    return this.state;
  }

  /** The page has become another one: what was read is over. */
  forget(): void {
    this.#turn++;
    this.#running = null;
    if (this.#inner.status !== 'idle') this.#become({ status: 'idle' });
  }

  async #readOnce(request: ReadRequest): Promise<PageState> {
    const turn = ++this.#turn;
    this.#become({ status: 'reading' });
    let outcome: Inner<Place>;
    try {
      const { article, place } = await this.#steps.read(request);
      const [analysis, view] = await Promise.all([this.#steps.analyse(article), this.#steps.firstView()]);
      outcome = { status: 'done', read: { article, place, analysis, summary: summarise(article, analysis) }, view };
    } catch (thrown) {
      outcome = { status: 'failed', failure: failureOf(thrown) };
    }
    if (turn !== this.#turn) return this.state;
    try {
      this.#become(outcome);
    } catch (thrown) {
      // Showing it went wrong: better nothing than half of it.
      this.#become({ status: 'failed', failure: failureOf(thrown) });
    }
    return this.state;
  }

  #become(inner: Inner<Place>): void {
    this.#inner = inner;
    this.#steps.changed(this.state, inner.status === 'done' ? inner.read : null);
  }
}
