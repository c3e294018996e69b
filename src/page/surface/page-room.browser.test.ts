import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextFrame } from '../slices';
import { type Extent, PageRoom } from './page-room';

const BESIDE: Extent = { layout: 'beside', side: 'right', extent: 300 };

let room: PageRoom;
let header: HTMLElement;
beforeEach(() => {
  const ours = document.createElement('div');
  header = document.createElement('header');
  header.style.cssText = 'position:fixed;left:0;right:0;top:0;height:48px';
  document.body.append(header, ours);
  room = new PageRoom(document, ours);
});
afterEach(() => {
  room.remove();
  document.body.replaceChildren();
});

/** CSS pixels at the right: of room, and of the header's distance from the window's edge. */
const given = () => [
  Number.parseFloat(getComputedStyle(document.documentElement).paddingRight),
  document.documentElement.clientWidth - header.getBoundingClientRect().right,
];

describe('the room for a sidebar that opens', () => {
  it('is made a frame after the sidebar is drawn, what is fixed moves in the next', async () => {
    room.make(BESIDE);
    expect(given()).toEqual([0, 0]);
    await nextFrame(window);
    expect(given()).toEqual([300, 0]);
    await nextFrame(window);
    expect(given()).toEqual([300, 300]);
  });

  it('is made as the sidebar stands by then', async () => {
    room.make(BESIDE);
    room.make({ ...BESIDE, extent: 400 });
    await nextFrame(window);
    await nextFrame(window);
    expect(given()).toEqual([400, 400]);
  });

  it.each([0, 1, 2])('is taken back at once when it closes after %i frames, and stays so', async (frames) => {
    room.make(BESIDE);
    for (let frame = 0; frame < frames; frame++) await nextFrame(window);
    room.make(null);
    expect(given()).toEqual([0, 0]);
    await nextFrame(window);
    await nextFrame(window);
    expect(given()).toEqual([0, 0]);
    expect(document.adoptedStyleSheets.filter(({ cssRules }) => cssRules.length > 0)).toEqual([]);
  });

  it('is made for the last of several that open and close within a frame', async () => {
    room.make(BESIDE);
    room.make(null);
    room.make({ ...BESIDE, extent: 400 });
    await nextFrame(window);
    await nextFrame(window);
    expect(given()).toEqual([400, 400]);
  });

  it('follows at once from then on', async () => {
    room.make(BESIDE);
    await nextFrame(window);
    await nextFrame(window);
    room.make({ ...BESIDE, extent: 400 });
    expect(given()).toEqual([400, 400]);
  });
});
