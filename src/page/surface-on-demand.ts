/**
 * The surface of a page, brought in when it is first needed. What is wanted of it meanwhile is done when it has come; if it
 * can't come, whoever asked for it is told.
 *
 *   absent ──want──▶ coming ──offered──▶ there
 *      ▲               │
 *      └── failed ◀────┘   the next thing that the reader asks for tries again
 */
import { offeredSurface, type ShownPage, type SurfaceOnPage } from './surface/port';

/** Milliseconds after the paint by which the surface is brought in even on a page that is never idle. */
const LONGEST_IDLE_WAIT = 2_000;

/** What can be wanted, in the order in which it is done; of each, the last counts. */
const WANTS = ['drawing', 'focus', 'card', 'walk'] as const;
type Want = (typeof WANTS)[number];
type Act = (surface: SurfaceOnPage) => void;

interface Bringing {
  /** Has surface.js put into the page; rejects when it can't be. */
  bring(): Promise<unknown>;
  /** It could not be brought in, and the reader has asked for something that needs it. */
  failed(thrown: unknown): void;
}

/** One for each page. */
export class SurfaceOnDemand {
  readonly #page: ShownPage;
  readonly #bringing: Bringing;
  readonly #wanted = new Map<Want, Act>();
  #there: SurfaceOnPage | null = null;
  #coming: Promise<SurfaceOnPage> | null = null;
  #isAskedFor = false;
  #hasFailed = false;
  #idle = 0;

  constructor(page: ShownPage, bringing: Bringing) {
    this.#page = page;
    this.#bringing = bringing;
  }

  /** Null until it has come. */
  get there(): SurfaceOnPage | null {
    return this.#there;
  }

  /** @returns the surface, brought in where it isn't there; rejects when it can't be */
  arrive(): Promise<SurfaceOnPage> {
    const there = this.#open();
    if (there) return Promise.resolve(there);
    this.#coming ??= this.#bringIn().finally(() => {
      this.#coming = null;
    });
    return this.#coming;
  }

  /**
   * Does something with the surface, now or when it has come.
   * @param isAskedFor whether the reader asks for it. What is only brought up along the way neither tries again after a
   *   failure nor complains of one
   */
  want(kind: Want, act: Act, isAskedFor: boolean): void {
    const there = this.#open();
    if (!there && this.#hasFailed && !isAskedFor) return;
    const isWaiting = this.#wanted.size > 0;
    this.#wanted.set(kind, act);
    this.#isAskedFor ||= isAskedFor;
    if (there) this.#fulfil(there);
    else if (!isWaiting) void this.#whenItComes();
  }

  /** Has it ready soon: for the card under the pointer, and for the list on paper, which printing doesn't wait for. */
  prepare(act: Act): void {
    if (this.#there || offeredSurface()) this.want('drawing', act, false);
    else if (this.#idle === 0) {
      const due = () => {
        this.#idle = 0;
        this.want('drawing', act, false);
      };
      this.#idle = requestIdleCallback(due, { timeout: LONGEST_IDLE_WAIT });
    }
  }

  /** Nothing is wanted any more; what there is leaves the page. */
  remove(): void {
    cancelIdleCallback(this.#idle);
    this.#idle = 0;
    this.#giveUp();
    this.#there?.remove();
  }

  async #bringIn(): Promise<SurfaceOnPage> {
    await this.#bringing.bring();
    const there = this.#open();
    if (!there) throw new Error('surface.js offers nothing');
    return there;
  }

  /** Its script may be there before we hear of it: from an earlier reading, or while the worker's answer is on its way. */
  #open(): SurfaceOnPage | null {
    this.#there ??= offeredSurface()?.(this.#page) ?? null;
    return this.#there;
  }

  async #whenItComes(): Promise<void> {
    try {
      this.#fulfil(await this.arrive());
    } catch (thrown) {
      this.#hasFailed = true;
      if (this.#isAskedFor) this.#bringing.failed(thrown);
      else console.warn('Sourcelight:', thrown);
      this.#giveUp();
    }
  }

  #fulfil(surface: SurfaceOnPage): void {
    const acts = WANTS.flatMap((want) => this.#wanted.get(want) ?? []);
    this.#giveUp();
    for (const act of acts) act(surface);
  }

  /** From now on, nothing is wanted. */
  #giveUp(): void {
    this.#wanted.clear();
    this.#isAskedFor = false;
  }
}
