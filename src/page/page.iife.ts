/**
 * The content script: brought into a page by the worker when the reader asks for it. Wires the page's life (what is
 * known) to its presentation (what is shown) and to the calls of `messages.ts`.
 */
import { onMessage, sendMessage } from '../messages';
import { readArticle } from '../reading/read';
import type { Reading } from '../reading/reading';
import { loadSettings, onSettingsChanged, saveSettings } from '../settings';
import type { PageState } from '../state';
import { summaryMarkdown } from '../summary/markdown';
import { wordsFor } from '../words';
import { askForAnalysis, extensionIsThere } from './ask-worker';
import { PageLife } from './page-life';
import { readWhenReady } from './page-ready';
import { Presentation } from './presentation';
import { takeOver } from './single-instance';

let retire = () => {};
if (takeOver(document, () => retire())) retire = begin();

/** @returns a function that ends it and leaves nothing behind */
function begin(): () => void {
  const presentation: Presentation = new Presentation(document, {
    read: (request) => void life.read(request),
    show: (view) => void life.show(view),
    forget: () => life.forget(),
    saveSettings: (change) => void saveSettings(change).catch(complain),
    openOptions: () => void sendMessage('openOptions').catch(complain),
    markdown: () => (life.state.status === 'done' ? summaryMarkdown(life.state.summary) : ''),
  });
  const life = new PageLife<Reading>({
    async read(request) {
      const reading = await readWhenReady(document, () => readArticle(document, request), request);
      return { article: reading.article, place: reading };
    },
    analyse: (article) => askForAnalysis(article, (asked) => sendMessage('analyse', asked)),
    async firstView() {
      const settings = await loadSettings();
      presentation.settings = settings;
      return { highlights: settings.highlights, sidebar: settings.sidebarOpens };
    },
    changed(state, read) {
      presentation.show(state, life.view, read);
      announce(state);
    },
  });

  // While they can still be had: the words for the day on which the extension is updated under this page.
  wordsFor('failure', 'extension-gone');

  onMessage('read', ({ data }) => life.read(data));
  onMessage('getState', () => life.state);
  onMessage('show', ({ data }) => {
    const wasOpen = life.view.sidebar;
    const state = life.show(data);
    if (data.sidebar && !wasOpen) presentation.focusSidebar();
    return state;
  });
  onSettingsChanged((settings) => {
    presentation.settings = settings;
  });
  return () => presentation.remove();
}

/** Tells worker and popup. Neither need be there: the popup may be closed, the extension updated. */
function announce(state: PageState): void {
  if (extensionIsThere()) sendMessage('stateChanged', state).catch(complain);
}

/** For what the reader doesn't see go wrong: it must not be lost, nor stand in the way. */
function complain(thrown: unknown): void {
  console.warn('Sourcelight:', thrown);
}
