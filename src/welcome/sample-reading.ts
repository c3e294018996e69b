/**
 * The welcome page's sample, read and shown as any page is: its own analysis by the worker, the real paint, card and
 * sidebar. Only the reading is simpler: we know where the article stands.
 */
import { type Article, joinBlocks, NO_SIGNALS } from '../article';
import { sendMessage } from '../messages';
import { askForAnalysis } from '../page/ask-worker';
import { PageLife } from '../page/page-life';
import { Presentation } from '../page/presentation';
import { offerSurface, type Wishes } from '../page/surface/port';
import { openSurface } from '../page/surface/surface';
import type { Reading } from '../reading/reading';
import { loadSettings, onSettingsChanged, saveSettings } from '../settings';
import type { PageState } from '../state';
import { choiceOf } from '../summary/choice';
import { words } from '../words';

export interface SampleReading {
  /** Opens the sidebar and moves the focus into it. */
  openSidebar(): void;
}

/**
 * Reads the sample and paints it.
 * @param paragraphs the elements of the article, the title first; each holds one text node
 * @param failed called when it can't be read: the page then says so
 */
export function readSample(paragraphs: readonly HTMLElement[], failed: (state: PageState) => void): SampleReading {
  const wishes: Wishes = {
    read: (request) => void life.read(request),
    show: (view) => void life.show(view),
    forget: () => life.forget(),
    follow: () => void life.follow(),
    saveSettings: (change) => void saveSettings(change).catch(console.error),
    openOptions: () => void chrome.runtime.openOptionsPage(),
    // A sample is nobody's site: there is nothing to remember for it.
    correct: () => Promise.reject(new Error('nothing is remembered of the sample')),
    takenOut: () => life.takenOut,
    takeOut: (attribution, out) => life.takeOut(attribution, out),
    apart: () => life.apart,
    part: (attribution, isApart) => life.part(attribution, isApart),
    writeExport: (request) => sendMessage('writeExport', request),
  };
  offerSurface(openSurface);
  const presentation = new Presentation(document, wishes, () =>
    Promise.reject(new Error('the surface is part of this page')),
  );
  const life = new PageLife<Reading>({
    async read() {
      const reading = readingOf(paragraphs);
      return { article: reading.article, place: reading };
    },
    analyse: (article) => askForAnalysis(article, (asked) => sendMessage('analyse', asked)),
    async firstView() {
      const settings = await loadSettings();
      presentation.settings = settings;
      life.choose(choiceOf(settings));
      // The sidebar would hide half of the welcome; a button opens it.
      return { highlights: true, sidebar: false };
    },
    changed(state, read) {
      if (state.status === 'failed') failed(state);
      presentation.show(state, life.view, read);
    },
  });
  onSettingsChanged((settings) => {
    presentation.settings = settings;
    life.choose(choiceOf(settings));
  });
  void life.read();
  return {
    openSidebar() {
      life.show({ sidebar: true });
      presentation.focusSidebar();
    },
  };
}

/** The sample as an article, and where each of its blocks stands: in the one text node of its element. */
function readingOf(paragraphs: readonly HTMLElement[]): Reading {
  const nodes = paragraphs.map(({ firstChild }) => firstChild).filter((node) => node instanceof Text);
  const { blocks, text } = joinBlocks(
    nodes.map(({ data }, i) => ({
      tag: i === 0 ? 'title' : 'p',
      ancestors: i === 0 ? '' : 'article',
      text: data,
      linkDensity: 0,
      links: [],
    })),
  );
  const article: Article = {
    url: document.URL,
    title: nodes[0]?.data ?? '',
    byline: '',
    site: words('extension_name'),
    language: 'en',
    openingOnly: false,
    blocks,
    text,
    signals: NO_SIGNALS,
  };
  const places = nodes.map((node) => ({
    located: true as const,
    pieces: [{ node, nodeStart: 0, nodeEnd: node.length, blockStart: 0, blockEnd: node.length }],
  }));
  return { article, places };
}
