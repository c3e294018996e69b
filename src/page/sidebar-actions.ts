/** What the sidebar can ask for, done: each act changes the page, the settings or what is remembered, and is shown at once. */
import type { Format } from '../export/export-format';
import { exportFileFrom, materialOf } from '../export/made-now';
import type { StatementPlace } from '../export/material';
import { clampWidth, LEAST_CONFIDENCE, type Settings } from '../settings';
import { blockUnder } from './block-under';
import type { HoverCard } from './card/hover-card';
import { claimAddress } from './claim-address';
import type { Correcting } from './correcting';
import type { SidebarActions } from './sidebar/model';
import { copyText } from './surface/clipboard';
import type { ShownPage } from './surface/port';
import { takeAlong } from './taking-along';

/** What is done by the surface alone. */
interface OwnActs {
  /** The text of a block of the article. */
  textOf(block: number): string | undefined;
  jump: SidebarActions['jump'];
  dismissCopy: SidebarActions['dismissCopy'];
  /** Where the statements that are shown stand in the page. */
  places(): StatementPlace[];
  /** Gives the focus back to the page. */
  returnFocus(): void;
}

/** @returns the sidebar's acts on this page */
export function sidebarActions(
  page: ShownPage,
  correcting: Correcting,
  card: Pick<HoverCard, 'close' | 'over' | 'focus' | 'pin'>,
  surface: OwnActs,
): SidebarActions {
  const { document, wishes } = page;
  const change = (settings: Partial<Settings>) => {
    page.apply({ ...page.settings(), ...settings });
    wishes.saveSettings(settings);
  };
  const exported = async (format: Format) => {
    const { state } = page.shown();
    if (state.status !== 'done') throw new Error('there is nothing to export');
    const material = materialOf(state.summary, surface.places());
    return exportFileFrom(await wishes.writeExport({ format, material }));
  };
  return {
    read: (request) => wishes.read(request),
    close: () => {
      card.close();
      surface.returnFocus();
      wishes.show({ sidebar: false });
    },
    resize: (width, isDone) => {
      const sidebarWidth = clampWidth(width);
      page.apply({ ...page.settings(), sidebarWidth });
      if (isDone) wishes.saveSettings({ sidebarWidth });
    },
    changeSide: () => change({ sidebarSide: page.settings().sidebarSide === 'left' ? 'right' : 'left' }),
    enter: () => {
      page.activate(null);
      card.over(null);
    },
    jump: (target, byKeyboard) => {
      const isThere = surface.jump(target, byKeyboard);
      // By keyboard, the focus has brought it up already.
      if (isThere && !byKeyboard) card.pin(target);
      return isThere;
    },
    dismissCopy: surface.dismissCopy,
    filter: (filter) => page.filter(filter),
    toggleHighlights: () => wishes.show({ highlights: !page.shown().highlights }),
    bringBack: () => {
      for (const attribution of wishes.takenOut()) wishes.takeOut(attribution, false);
    },
    point: (target, byKeyboard) => {
      page.activate(target);
      if (byKeyboard) card.focus(target);
    },
    copy: (text) => copyText(document, text),
    takeAlong: (way, format) => takeAlong(document, way, () => exported(format)),
    markClaims: (on) => page.markClaims(on),
    claimAddress: (claim) => {
      const read = page.read();
      return read ? claimAddress(read, claim) : '';
    },
    showAttitudes: (attitudes) => change({ attitudes }),
    showUnsure: (on) => change({ leastConfidence: on ? LEAST_CONFIDENCE.least : LEAST_CONFIDENCE.usual }),
    hideFurniture: (hidesFurniture) => change({ hidesFurniture }),
    correct: (block, correction) => correcting.correct(surface.textOf(block), correction),
    correctSelected: async () => {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
      const [read, paint] = [page.read(), page.paint()];
      const block = read && paint && blockUnder(selection.getRangeAt(0), paint, read.article.blocks.length);
      return block === null ? null : correcting.correct(surface.textOf(block), 'furniture');
    },
    undoCorrection: () => correcting.undo(),
    openOptions: () => wishes.openOptions(),
  };
}
