/** The article that the hostile pages are made of, and what a reader must get of it whatever the page does. */
import type { Answer } from '../../scripts/serve.mjs';

const HTML = 'text/html; charset=utf-8';

/** One statement that must be found: its words as they stand in the text, and the name of who said them. */
export interface Expected {
  words: string;
  by: string;
}

/** A page that is read as it stands, whatever it does; by its name in the address. */
export interface HostilePage {
  what: string;
  name: string;
  make(): Answer;
  /** What must be found; `SAID` unless given. */
  said?: readonly Expected[];
  /** Words that may stand nowhere in the reading. */
  unsaid?: readonly string[];
}

export const TITLE = 'Last ferry to Hallam before the ice';

export const PARAGRAPHS: readonly string[] = [
  'The last ferry between Oster and the island of Hallam left on Sunday evening, and there will not be another before spring, when the ice on the sound has gone.',
  '“Nobody will be left behind,” said Karin Brandt, the harbour master of Oster, who has run the service for eleven years and lives on the island herself.',
  'A plane will bring post and medicine twice a week, as long as the wind allows it to land on the short strip behind the school, which was built for mail alone.',
  '“The strip floods at every high tide,” said Peter Holm, a fisherman, and pointed at the water that stood in the meadow behind the last house of the village.',
  'A smaller boat will be kept ready for people who are ill, with a crew of three that the harbour office pays for the whole of the winter, storms or no storms.',
];

export const SAID: readonly Expected[] = [
  { words: 'Nobody will be left behind', by: 'Karin Brandt' },
  { words: 'The strip floods at every high tide', by: 'Peter Holm' },
];

export interface Making {
  /** Markup of the article's paragraphs; the plain ones unless given. */
  body?: string;
  /** Markup at the end of the head. */
  head?: string;
  /** Markup before and after the article. */
  before?: string;
  after?: string;
  headers?: Record<string, string>;
}

/** @returns the texts as paragraphs */
export function paragraphs(texts: readonly string[] = PARAGRAPHS): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** @returns the article as a page */
export function ferryPage({ body = paragraphs(), head = '', before = '', after = '', headers }: Making = {}): Answer {
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head>
<body>${before}<main><article><h1>${TITLE}</h1>\n${body}\n</article></main>${after}</body></html>`,
    type: HTML,
    headers,
  };
}
