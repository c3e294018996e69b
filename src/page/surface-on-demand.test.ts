import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShownPage, SurfaceOnPage } from './surface/port';
import { offerSurface } from './surface/port';
import { SurfaceOnDemand } from './surface-on-demand';

const PAGE = {} as ShownPage;

/** What is due when the page is idle. */
let idle: (() => void)[];
/** What was done with the surface, in order. */
let done: string[];
const opened = vi.fn((_: ShownPage) => ({ remove: () => done.push('removed') }) as unknown as SurfaceOnPage);

beforeEach(() => {
  idle = [];
  done = [];
  opened.mockClear();
  vi.stubGlobal('requestIdleCallback', (due: () => void) => idle.push(due));
  vi.stubGlobal('cancelIdleCallback', (handle: number) => delete idle[handle - 1]);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  withdraw();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const withdraw = () => Reflect.deleteProperty(globalThis, Symbol.for('sourcelight.surface'));
const doing = (act: string) => () => void done.push(act);

/** A surface whose script the worker brings when `come` is called, or never. */
function onDemand() {
  let [come, refuse] = [() => {}, (_: Error) => {}];
  const bring = vi.fn(
    () =>
      new Promise<void>((resolve, reject) => {
        come = () => {
          offerSurface(opened);
          resolve();
        };
        refuse = reject;
      }),
  );
  const failed = vi.fn();
  const surface = new SurfaceOnDemand(PAGE, { bring, failed });
  const settled = () => surface.arrive().catch(() => {});
  return {
    surface,
    bring,
    failed,
    come: async () => {
      const arrived = settled();
      come();
      await arrived;
    },
    refuse: async () => {
      const arrived = settled();
      refuse(new Error('refused'));
      await arrived;
      // One turn more: for those who wait for the same.
      await Promise.resolve();
    },
  };
}

describe('the surface', () => {
  it('is brought in once, however much is wanted of it, and opened on this page', async () => {
    const { surface, bring, come } = onDemand();
    surface.want('drawing', doing('drawn'), true);
    surface.want('card', doing('card'), false);
    await come();
    surface.want('drawing', doing('drawn again'), true);
    expect(bring).toHaveBeenCalledOnce();
    expect(opened).toHaveBeenCalledExactlyOnceWith(PAGE);
    expect(done).toEqual(['drawn', 'card', 'drawn again']);
  });

  it('does what was wanted last of each kind, the drawing first', async () => {
    const { surface, come } = onDemand();
    surface.want('focus', doing('focused'), true);
    surface.want('card', doing('card of one'), false);
    surface.want('card', doing('card of another'), false);
    surface.want('drawing', doing('drawn'), true);
    await come();
    expect(done).toEqual(['drawn', 'focused', 'card of another']);
  });

  it('that is there already is used at once', () => {
    offerSurface(opened);
    const { surface, bring } = onDemand();
    surface.want('drawing', doing('drawn'), false);
    expect(done).toEqual(['drawn']);
    expect(bring).not.toHaveBeenCalled();
  });

  it('is opened once, though its script is there before the worker’s answer', async () => {
    const { surface, come } = onDemand();
    surface.want('drawing', doing('drawn'), true);
    surface.want('card', doing('card of one'), false);
    offerSurface(opened);
    surface.want('card', doing('card of another'), false);
    expect(done).toEqual(['drawn', 'card of another']);
    await come();
    expect(opened).toHaveBeenCalledOnce();
    expect(done).toHaveLength(2);
  });

  it('that was only to be had ready waits until the page is idle', async () => {
    const { surface, bring, come } = onDemand();
    surface.prepare(doing('drawn'));
    surface.prepare(doing('drawn'));
    expect(bring).not.toHaveBeenCalled();
    expect(idle).toHaveLength(1);
    idle[0]();
    await come();
    expect(done).toEqual(['drawn']);
  });

  it('is wanted for nothing any more when the reading is over before it has come', async () => {
    const { surface, come } = onDemand();
    surface.want('drawing', doing('drawn'), true);
    surface.remove();
    await come();
    expect(done).toEqual([]);
    surface.remove();
    expect(done).toEqual(['removed']);
  });
});

describe('a surface that can’t be brought in', () => {
  it('is told to the reader who has asked for it, and tried again when they ask again', async () => {
    const { surface, bring, failed, come, refuse } = onDemand();
    surface.want('drawing', doing('drawn'), true);
    await refuse();
    expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('refused'));
    surface.want('drawing', doing('drawn'), true);
    await come();
    expect(bring).toHaveBeenCalledTimes(2);
    expect(done).toEqual(['drawn']);
  });

  it('is no matter to a reader who has not', async () => {
    const { surface, bring, failed, refuse } = onDemand();
    surface.want('card', doing('card'), false);
    await refuse();
    surface.want('card', doing('card'), false);
    expect(bring).toHaveBeenCalledOnce();
    expect(failed).not.toHaveBeenCalled();
  });

  it('includes one whose script came and offered nothing', async () => {
    const failed = vi.fn();
    const surface = new SurfaceOnDemand(PAGE, { bring: async () => {}, failed });
    surface.want('drawing', doing('drawn'), true);
    await expect(surface.arrive()).rejects.toThrow('offers nothing');
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  });
});
