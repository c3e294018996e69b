/**
 * The content script: brought into a page by the worker when the reader asks for it. Wires the page's life (what is
 * known) to its presentation (what is shown) and to the calls of `messages.ts`. Sidebar and card are another script, which
 * comes after the paint: see `surface/port.ts`.
 */
import { ReadingError } from '../failures';
import type { Language } from '../languages';
import { onMessage, sendMessage } from '../messages';
import { isNever, loadNeverSites, neverEntry, onNeverSitesChanged } from '../never-sites';
import { readArticle } from '../reading/read';
import type { Reading } from '../reading/reading';
import { loadSettings, onSettingsChanged, type Settings, saveSettings } from '../settings';
import type { PageState } from '../state';
import { choiceOf } from '../summary/choice';
import { chooseCatalogue, words, wordsFor } from '../words';
import { ahead } from './ahead';
import { askForAnalysis, askWorker, extensionIsThere } from './ask-worker';
import { PageLife } from './page-life';
import { readWhenReady } from './page-ready';
import { Presentation } from './presentation';
import { readRequestFrom, viewChangeFrom } from './requests';
import { takeOver } from './single-instance';
import { nextSlice } from './slices';
import type { Wishes } from './surface/port';

/** Milliseconds for the surface's script to be put into the page; it takes less than a tenth of one second. */
const SURFACE_LIMIT = 10_000;

let retire = () => {};
if (takeOver(document, () => retire())) retire = begin();

/** @returns a function that ends it and leaves nothing behind */
function begin(): () => void {
  // The worker brings this script in to have the page read: what the reading waits for is fetched meanwhile.
  const settingsNow = ahead(loadSettings);
  const neverSitesNow = ahead(loadNeverSites);
  /** Whether readings are painted, as the settings said last. */
  let highlights = true;
  const wishes: Wishes = {
    read: (request) => void life.read(request),
    show: (view) => void life.show(view),
    forget: () => life.forget(),
    follow: () => void life.follow().catch(complain),
    saveSettings: (change) => {
      // They are shown already; what is stored comes back, but of a private window nothing is.
      life.choose(choiceOf(presentation.settings));
      void keepSettings(change).catch(complain);
    },
    takenOut: () => life.takenOut,
    takeOut: (attribution, out) => life.takeOut(attribution, out),
    apart: () => life.apart,
    part: (attribution, isApart) => life.part(attribution, isApart),
    openOptions: () => void sendMessage('openOptions').catch(complain),
    async correct(text, correction) {
      const before = await sendMessage('correct', { text, correction });
      // It is remembered, whatever becomes of the new analysis.
      await life.reconsider().catch(complain);
      return before;
    },
    writeExport: (request) => sendMessage('writeExport', request),
  };
  const presentation = new Presentation(document, wishes, () =>
    askWorker(SURFACE_LIMIT, 'bringSurface', () => sendMessage('bringSurface')),
  );
  const life = new PageLife<Reading>({
    async read(request) {
      if (neverEntry(await neverSitesNow(), document.URL)) throw new ReadingError('never-here');
      const reading = await readWhenReady(document, () => readArticle(document, request), request);
      // Sending writes the whole article out, which is a piece of work of its own.
      await nextSlice();
      return { article: reading.article, place: reading };
    },
    async analyse(article) {
      const analysis = await askForAnalysis(article, (asked) => sendMessage('analyse', asked));
      await nextSlice();
      return analysis;
    },
    async firstView() {
      const settings = await settingsNow();
      await speak(settings.language).catch(complain);
      highlights = settings.highlights;
      presentation.settings = settings;
      life.choose(choiceOf(settings));
      return { highlights: settings.highlights, sidebar: settings.sidebarOpens };
    },
    changed(state, read) {
      presentation.show(state, life.view, read);
      announce(state);
    },
  });

  // While they can still be had: the words for the day on which the extension is updated under this page.
  wordsFor('failure', 'extension-gone');

  onMessage('read', ({ data }) => life.read(readRequestFrom(data)));
  onMessage('getState', () => life.state);
  onMessage('show', ({ data }) => {
    const wasOpen = life.view.sidebar;
    const change = viewChangeFrom(data);
    const state = life.show(change);
    if (change.sidebar && !wasOpen) presentation.focusSidebar();
    return state;
  });
  onMessage('places', () => presentation.places());
  onMessage('step', ({ data }) => {
    presentation.step(data < 0 ? -1 : 1);
    return life.state;
  });
  onMessage('whoSaid', () => {
    presentation.whoSaid();
    return life.state;
  });
  onSettingsChanged(async (settings) => {
    await speak(settings.language).catch(complain);
    if (settings.highlights !== highlights) life.show({ highlights: settings.highlights });
    highlights = settings.highlights;
    presentation.settings = settings;
    life.choose(choiceOf(settings));
  });
  // "Never on this site", said while the page is shown as read: at once nothing is.
  onNeverSitesChanged(async () => {
    if (await isNever(document.URL)) life.forget();
  });
  // A page that comes back out of the browser's memory has lost its badge.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && life.state.status !== 'idle') announce(life.state);
  });
  return () => presentation.remove();
}

let spoken: Language = 'browser';

/** From now on, words are in this language; what has been drawn must be drawn again. */
async function speak(language: Language): Promise<void> {
  // The browser may have given no words: see catalogues.ts.
  const isMute = words('language_tag') === '';
  if (language === spoken && !isMute) return;
  spoken = language;
  chooseCatalogue(language === 'browser' && !isMute ? null : await sendMessage('catalogue', language));
}

/** What is changed in a private window counts for that page alone: private windows leave no trace. */
async function keepSettings(change: Partial<Settings>): Promise<void> {
  if (!chrome.extension.inIncognitoContext) await saveSettings(change);
}

/** Tells worker and popup. Neither need be there: the popup may be closed, the extension updated. */
function announce(state: PageState): void {
  if (extensionIsThere()) sendMessage('stateChanged', state).catch(complain);
}

/** For what the reader doesn't see go wrong: it must not be lost, nor stand in the way. */
function complain(thrown: unknown): void {
  console.warn('Sourcelight:', thrown);
}
