/**
 * The life of a page's reading, as drawn in `state.ts`:
 *
 *           read            answer
 *   idle ─────────▶ reading ───────▶ done ⟲ follow: the page has grown
 *    ▲               ▲  │              │ read again
 *    │ page replaced │  ▼ anything     │
 *    └───────────────┴ failed ◀────────┘
 *
 * Knows no DOM and no browser API: the steps are handed in. One reading runs at a time; whoever asks meanwhile shares it.
 */
import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article';
import { type Failure, failureOf, ReadingError } from '../failures';
import type { ReadRequest } from '../messages';
import type { PageState, View } from '../state';
import { type Choice, EVERYTHING_FOUND } from '../summary/choice';
import { summarise } from '../summary/summarise';
import type { Summary } from '../summary/summary';
import { isSameArticle, sameStatements } from './same-again';

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
  #choice: Choice = EVERYTHING_FOUND;
  #takenOut: ReadonlySet<number> = new Set();
  #apart: ReadonlySet<number> = new Set();
  #running: Promise<PageState> | null = null;
  #following: Promise<PageState> | null = null;
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

  /** The reading that is there, or null. */
  get whole(): PageRead<Place> | null {
    return this.#inner.status === 'done' ? this.#inner.read : null;
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

  /** Changes which of the attributions are shown, of the reading that is there and of later ones. */
  choose(choice: Choice): void {
    const { leastConfidence, attitudes } = this.#choice;
    if (choice.leastConfidence === leastConfidence && choice.attitudes === attitudes) return;
    this.#choice = choice;
    this.#summariseAnew();
  }

  /** The attributions that the reader has taken out of the reading that is there. */
  get takenOut(): ReadonlySet<number> {
    return this.#takenOut;
  }

  /** The attributions of the reading that is there of which the reader says that they are not their speaker's. */
  get apart(): ReadonlySet<number> {
    return this.#apart;
  }

  /** Takes an attribution out of the reading that is there, or brings it back. */
  takeOut(attribution: number, out: boolean): void {
    this.#takenOut = changed(this.#takenOut, attribution, out);
    this.#summariseAnew();
  }

  /** Says that an attribution is not its speaker's, or takes that back. */
  part(attribution: number, isApart: boolean): void {
    this.#apart = changed(this.#apart, attribution, isApart);
    this.#summariseAnew();
  }

  /** Attributions of another analysis are others, by other numbers: what the reader has corrected is found again in it. */
  #renew(before: PageRead<Place>, change: Partial<PageRead<Place>>): void {
    const read = { ...before, ...change };
    this.#takenOut = sameStatements(before, read, this.#takenOut);
    this.#apart = sameStatements(before, read, this.#apart);
    this.#summariseAnew(read);
  }

  /** Without a reading there is nothing to sum up. */
  #summariseAnew(read = this.whole): void {
    if (!read) return;
    const choice = { ...this.#choice, without: this.#takenOut, apart: this.#apart };
    this.#become({ status: 'done', read: { ...read, summary: summarise(read.article, read.analysis, choice) } });
  }

  /**
   * Has the article that is there analysed anew, because the reader has taught us something. The page is not read again, and
   * what is shown stays until the new analysis is there.
   * @returns the state then; rejects when there is no new analysis, and what was shown stays
   */
  async reconsider(): Promise<PageState> {
    if (this.#inner.status !== 'done') return this.state;
    const turn = this.#turn;
    const { article } = this.#inner.read;
    const analysis = await this.#steps.analyse(article);
    const { whole } = this;
    if (turn !== this.#turn || !whole) return this.state;
    // It has grown meanwhile, and what is there now may have been analysed without what was taught.
    if (whole.article !== article) return this.reconsider();
    this.#renew(whole, { analysis });
    return this.state;
  }

  /**
   * Reads the page again without a word, because it has grown or changed under what was read. What is shown stays until
   * there is something new to show, and when it can't be read any more. An article that is still the same is not analysed
   * again: only the places of its words are new.
   * @returns the state then; rejects only with what was not expected
   */
  follow(): Promise<PageState> {
    this.#following ??= this.#followOnce().finally(() => {
      this.#following = null;
    });
    return this.#following;
  }

  async #followOnce(): Promise<PageState> {
    if (this.#inner.status !== 'done') return this.state;
    const turn = this.#turn;
    const before = this.#inner.read;
    const isOver = () => turn !== this.#turn || this.whole?.article !== before.article;
    try {
      const { article, place } = await this.#steps.read({});
      if (isOver()) return this.state;
      if (isSameArticle(before.article, article)) {
        this.#become({ status: 'done', read: { ...this.#inner.read, place } });
        return this.state;
      }
      const analysis = await this.#steps.analyse(article);
      if (isOver()) return this.state;
      this.#renew(before, { article, place, analysis });
    } catch (thrown) {
      if (!(thrown instanceof ReadingError)) throw thrown;
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
      // What the reader has corrected was of the analysis before.
      if (turn === this.#turn) this.#takenOut = this.#apart = new Set();
      const summary = summarise(article, analysis, this.#choice);
      return { status: 'done', read: { article, place, analysis, summary } };
    } catch (thrown) {
      return { status: 'failed', failure: failureOf(thrown) };
    }
  }

  #become(inner: Inner<Place>): void {
    this.#inner = inner;
    this.#steps.changed(this.state, inner.status === 'done' ? inner.read : null);
  }
}

/** @returns the set with the number in it, or without it */
function changed(numbers: ReadonlySet<number>, number: number, isIn: boolean): ReadonlySet<number> {
  return new Set(isIn ? [...numbers, number] : [...numbers].filter((other) => other !== number));
}
