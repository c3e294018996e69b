/** The verdict in other words, languages and templates than those it was built on. All pages are made up. */
import { describe, expect, it } from 'vitest';
import { type Article, NO_SIGNALS, type Signals } from '../../article';
import { articleOf, type Line } from '../made-up-article';
import { flagBoilerplate } from './boilerplate';
import { judgeCopy } from './copy';

const HOME = 'https://globalbuzz365.example.net/2031/05/harbour';
const ORIGINAL = 'https://www.sandhavenecho.org/news/harbour-closed';
const ENGLISH = [
  'The harbour of Sandhaven will stay closed until spring, the port authority said on Tuesday after a storm.',
  'Divers found two wrecks in the channel and will need at least three months to lift them, it added.',
  'Fishermen have asked the town for help, and the council meets on Thursday to decide how much it can pay.',
];
const SPANISH = [
  'El puerto de Arenal seguirá cerrado hasta la primavera, según dijo el martes la autoridad portuaria tras el temporal.',
  'Los buzos encontraron dos pecios en el canal y necesitarán al menos tres meses para sacarlos del agua, añadió.',
];
const GERMAN = [
  'Der Hafen von Sandhafen bleibt bis zum Frühjahr geschlossen, teilte die Behörde am Dienstag nach dem Sturm mit.',
  'Taucher haben zwei Wracks in der Fahrrinne gefunden und brauchen für die Bergung mindestens drei Monate, hieß es.',
];
const FRENCH = [
  "Le port de Sablehavre restera fermé jusqu'au printemps, ont indiqué mardi les autorités après la tempête de la nuit.",
  'Des plongeurs ont trouvé deux épaves dans le chenal et il faudra au moins trois mois pour les relever.',
];
const ITALIAN = [
  'Il porto di Sabbiara resterà chiuso fino alla primavera, ha detto martedì la capitaneria dopo la tempesta.',
  'I sommozzatori hanno trovato due relitti nel canale e avranno bisogno di almeno tre mesi per recuperarli.',
];
const PORTUGUESE = [
  'O porto de Areal vai continuar fechado até a primavera, disse na terça-feira a autoridade portuária depois da tempestade.',
  'Os mergulhadores encontraram dois destroços no canal e vão precisar de pelo menos três meses para os retirar.',
];
const DUTCH = [
  'De haven van Zandhaven blijft tot het voorjaar gesloten, zei de havendienst dinsdag na de storm van het weekend.',
  'Duikers vonden twee wrakken in de vaargeul en hebben zeker drie maanden nodig om ze te lichten, werd er gezegd.',
];

const linked = (text: string, href = ORIGINAL, linkDensity = 0.6): Line => ({
  text,
  linkDensity,
  links: [{ start: 0, end: text.length, href }],
});
const signals = (given: Partial<Signals>): { signals: Signals } => ({ signals: { ...NO_SIGNALS, ...given } });

function judge(lines: readonly Line[], given: Partial<Article> = {}) {
  const article = articleOf(lines, { url: HOME, ...given });
  return judgeCopy(article, flagBoilerplate(article));
}

describe('a scraped copy', () => {
  it.each<[string, Line[], Partial<Article>?]>([
    ['Spanish WordPress', [...SPANISH, linked('La entrada El puerto seguirá cerrado se publicó primero en El Eco.')]],
    [
      'Spanish source and desk',
      ['Por Redacción', ...SPANISH, linked('Fuente: El Eco de Arenal'), 'Deja una respuesta'],
    ],
    ['German WordPress', [...GERMAN, linked('Der Beitrag Hafen bleibt zu erschien zuerst auf Sandhafener Echo.')]],
    [
      'German source, desk and form',
      ['Von admin', ...GERMAN, linked('Quelle: Sandhafener Echo'), 'Schreibe einen Kommentar'],
    ],
    ['French WordPress', [...FRENCH, linked("L'article Le port restera fermé est apparu en premier sur L’Écho.")]],
    ['Italian WordPress', [...ITALIAN, linked("L'articolo Il porto resterà chiuso proviene da Eco di Sabbiara.")]],
    ['Italian source and form', ['di Redazione', ...ITALIAN, linked('Fonte: Eco di Sabbiara'), 'Lascia un commento']],
    [
      'Portuguese WordPress',
      [...PORTUGUESE, linked('O post O porto vai continuar fechado apareceu primeiro em O Eco.')],
    ],
    ['Dutch WordPress', [...DUTCH, linked('Het bericht De haven blijft dicht verscheen eerst op Echo Zandhaven.')]],
    ['a team for an author', ['Posted by Buzz Team', ...ENGLISH, linked('Original source'), 'Post Comment']],
    ['a user for an author', ['Author: admin', ...ENGLISH, linked('Read the original story here'), 'Leave a comment']],
    ['source in brackets', ['by News Editor', ...ENGLISH, linked('[Source]')]],
    ['article source, spelt out', ['Written by Staff Editor', ...ENGLISH, `Article source: ${ORIGINAL}`]],
    [
      'feed and source',
      [...ENGLISH, 'This post was imported automatically from an RSS feed.', linked('View source article')],
    ],
    [
      'feed disclaimer in other words',
      [
        ...ENGLISH,
        'This article was auto-published from a news feed without changes to the text.',
        linked('Source: Sandhaven Echo'),
      ],
    ],
    [
      'German links left over',
      [
        ENGLISH[0],
        '[Der Bürgermeister will, dass der Hafen im Sommer nicht geschlossen wird]',
        ENGLISH[1],
        'Written by Editor GB',
        'Leave a Reply',
      ],
    ],
    [
      'pictures and publisher of another house',
      ['By Web Desk', ...ENGLISH],
      signals({
        publisher: { name: 'Sandhaven Echo', url: 'https://www.sandhavenecho.org/' },
        imageHosts: ['img.sandhavenecho.org'],
        ogUrl: ORIGINAL,
      }),
    ],
  ])('%s', (_, lines, given) => {
    expect(judge(lines, given)).toMatchObject({ likely: true });
  });
});

describe('a republication under credit', () => {
  it.each<[string, Line[], Partial<Article>?]>([
    [
      'licence and link',
      [
        ...ENGLISH,
        linked(
          'This article is republished from The Sandhaven Echo under a Creative Commons license. Read the original article.',
        ),
      ],
    ],
    [
      'by its first publisher',
      [linked('This story was originally published by the Sandhaven Echo. Sign up for its newsletter.'), ...ENGLISH],
    ],
    [
      'produced elsewhere',
      [linked('This story was first published by Sandhaven Echo, a nonprofit newsroom.'), ...ENGLISH],
    ],
    ['German', [...GERMAN, linked('Dieser Artikel ist zuerst bei Sandhafener Echo erschienen.')]],
    ['Portuguese', [...PORTUGUESE, linked('Este artigo foi publicado originalmente em O Eco.')]],
    [
      'by canonical and words',
      [...ENGLISH, linked('Read the full story at Sandhaven Echo')],
      signals({ canonical: ORIGINAL }),
    ],
  ])('%s', (_, lines, given) => {
    expect(judge(lines, given)).toMatchObject({ likely: true, verdict: 'republished' });
  });
});

describe('agencies under credit are syndication at most', () => {
  it.each<[string, Line[], Partial<Article>?]>([
    [
      'Reuters credit',
      [...ENGLISH, '(Reporting by Ana Ruiz in Sandhaven; Editing by Luis Gil)', '© 2031 Reuters. All rights reserved.'],
    ],
    [
      'AP byline and notice',
      ['By ANA RUIZ Associated Press', ...ENGLISH, 'Copyright 2031 The Associated Press. All rights reserved.'],
    ],
    ['AP source line', [...ENGLISH, 'Source: AP']],
    ['French', [...FRENCH, '(Avec AFP)']],
    ['German', [...GERMAN, 'Quelle: dpa']],
    ['Spanish', ['EFE', ...SPANISH]],
    [
      'feed of an agency',
      [
        'SANDHAVEN (PTI) — The harbour stays closed, officials said.',
        ...ENGLISH,
        'This story has not been edited by our staff and is auto-generated from a syndicated feed.',
      ],
    ],
  ])('%s', (_, lines, given) => {
    expect(judge(lines, given).likely).toBe(false);
    expect(['none', 'syndicated']).toContain(judge(lines, given).verdict);
  });
});

describe('honest pages', () => {
  it.each<[string, Line[], Partial<Article>?]>([
    [
      'a desk, comments and the next headlines',
      [
        'By Web Desk',
        ...ENGLISH,
        'Leave a comment',
        'Parliament votes tonight on pensions for miners',
        'Champions League draw: every pot and every date',
      ],
    ],
    [
      'a study as its source',
      [...ENGLISH, linked('Source: University of Sandhaven', 'https://uni-sandhaven.edu/wrecks')],
    ],
    [
      'a first-person verb',
      [
        'The ship first appeared on the horizon at noon, and the watch was told to keep an eye on it all day.',
        ...ENGLISH,
      ],
    ],
    [
      'two spellings of one house',
      ENGLISH,
      { url: 'https://www.sandhaven-echo.co.uk/a', ...signals({ canonical: 'https://sandhavenecho.com/a' }) },
    ],
    [
      'a cache of its accelerated page',
      ENGLISH,
      { url: 'https://www-sandhavenecho-org.cdn.ampproject.org/c/s/a', ...signals({ canonical: ORIGINAL }) },
    ],
    [
      'a group for a publisher',
      ENGLISH,
      {
        url: 'https://sandhavenecho.org/a',
        ...signals({ publisher: { name: 'Coast Media Group', url: 'https://coastmedia.com' } }),
      },
    ],
    [
      'a source in the text',
      [ENGLISH[0], linked('According to the source, the wreck is old.', ORIGINAL, 0.2), ENGLISH[1]],
    ],
    [
      'pictures from an agency',
      ENGLISH,
      signals({ imageHosts: ['static01.photoagency.example', 'cdn.photoagency.example'] }),
    ],
    [
      'a review of something first published long ago',
      [...ENGLISH, 'The novel was originally published in 1931 and has never been out of print since then.'],
    ],
  ])('%s', (_, lines, given) => {
    expect(judge(lines, given).likely).toBe(false);
  });
});
