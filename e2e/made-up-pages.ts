/** Pages made up to go wrong, or to go right in one particular way. Each is made when it is asked for. */
import type { Answer } from '../scripts/serve.mjs';

const HTML = 'text/html; charset=utf-8';

/** UTF-16 units: the page of 10 MB that must not stall the browser. */
const HUGE = 10_000_000;
/** UTF-16 units: long enough for the engine to be at work on for a moment, also on a fast machine. */
const LONG = 40_000;

/** Name in the address → page. */
export const MADE_UP_PAGES: Readonly<Record<string, () => Answer>> = {
  'article.html': () => page('en', 'Ferry stops for the winter', ARTICLE),
  // A copy that says where it has its text from.
  'copied.html': () => page('en', 'Ferry stops for the winter', ['By Editor', ...ARTICLE, SOURCE_LINK]),
  // More statements of one source than the sidebar lists at first.
  'talkative.html': () => page('en', 'Ferry stops for the winter', TALKATIVE),
  // As sites in Arabic or Hebrew are laid out; the words are English, so that all of it is read.
  'right-to-left.html': () => {
    const { body, type } = page('en', 'Ferry stops for the winter', ARTICLE);
    return { body: String(body).replace('<html', '<html dir="rtl"'), type };
  },
  'no-article.html': () => page('en', 'Shop', ['Shoes', 'Bags', 'Hats', 'Sign in', 'Basket']),
  'no-sentence.html': () =>
    page(
      'en',
      'Codes',
      Array.from({ length: 40 }, (_, i) => `${i} 4711 0815 ### --- 12/44 ::: 9.9.9 %%%`),
    ),
  'empty.html': () => ({ body: '', type: HTML }),
  'spanish.html': () => page('es', 'El transbordador se detiene en invierno', SPANISH),
  'japanese.html': () => page('ja', '冬の間、渡し船は運休', JAPANESE),
  'long.html': () => page('en', 'A long record', recordOf(LONG)),
  'huge.html': () => page('en', 'A very long record', recordOf(HUGE)),
  'endless.html': () => ({ ...page('en', 'Ferry stops for the winter', ARTICLE, false), endless: true }),
  'endless-head.html': () => ({ body: '<!doctype html><title>Wait</title>', type: HTML, endless: true }),
  'frame.html': () => ({
    // The host differs from the one in the tests' address, so the frame is of another origin.
    body: `<!doctype html><html lang="en"><title>Frame</title><body style="margin:0">
<iframe src="/made-up/article.html" style="border:0;width:100vw;height:100vh"></iframe>
<script>const frame = document.querySelector('iframe');
frame.src = frame.src.replace('//localhost', '//127.0.0.1');</script>`,
    type: HTML,
  }),
  // As strict as a policy gets that still lets a page be read.
  'strict-policy.html': () => ({
    ...page('en', 'Ferry stops for the winter', ARTICLE),
    headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
  }),
  // What browsers show and is no page of the web.
  'note.txt': () => ({ body: ARTICLE.join('\n\n'), type: 'text/plain; charset=utf-8' }),
  'data.json': () => ({ body: JSON.stringify({ text: ARTICLE }), type: 'application/json' }),
  'feed.xml': () => ({
    body: `<news>${ARTICLE.map((text) => `<p>${text}</p>`).join('')}</news>`,
    type: 'application/xml',
  }),
  'drawing.svg': () => ({
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${ARTICLE[1]}</text></svg>`,
    type: 'image/svg+xml',
  }),
  'document.pdf': () => ({ body: PDF, type: 'application/pdf' }),
};

const ARTICLE = [
  'The last ferry between Oster and the island of Hallam left on Sunday evening, and there will not be another before spring, when the ice on the sound has gone.',
  '“Nobody will be left behind,” said Karin Brandt, the harbour master of Oster, who has run the service for eleven years and lives on the island herself.',
  'According to the island council, a plane will bring post and medicine twice a week, as long as the wind allows it to land on the short strip behind the school.',
  'Peter Holm, a fisherman, warned that the strip floods at every high tide. “They know it, and they have known it for years,” he said, pointing at the water.',
  'Brandt denied that the decision had been taken in a hurry, and added that a smaller boat would be kept ready for people who are ill.',
];

const TALKATIVE = [
  ARTICLE[0],
  ARTICLE[1],
  ...['the post', 'the school', 'the chemist', 'the workshop', 'the old mill', 'the dairy'].map(
    (place) =>
      `“We have made a plan for ${place}, and it will hold until the ice has gone,” Brandt said on Monday evening.`,
  ),
];

const SOURCE_LINK = '<a href="https://courier.example/ferry-stops-for-the-winter">Source link</a>';

const SPANISH = [
  'El último transbordador entre Oster y la isla de Hallam salió el domingo por la tarde, y no habrá otro antes de la primavera, cuando se haya ido el hielo del estrecho.',
  '«Nadie se quedará atrás», dijo Karin Brandt, la capitana del puerto de Oster, que dirige el servicio desde hace once años y vive también en la isla.',
  'Según el consejo de la isla, un avión traerá el correo y las medicinas dos veces por semana, siempre que el viento le permita aterrizar detrás de la escuela.',
  'Peter Holm, un pescador, advirtió de que la pista se inunda con cada marea alta. «Lo saben, y lo saben desde hace años», dijo mientras señalaba el agua.',
];

const JAPANESE = [
  'オステルとハラム島を結ぶ最後の渡し船は日曜日の夕方に出港し、海峡の氷が解ける春まで次の便はない。島には二百人あまりが暮らしており、冬の間は小型機だけが頼りになる。',
  '「誰も取り残しません」と、十一年にわたって運航を担ってきたオステル港の責任者カリン・ブラントさんは話した。ブラントさん自身も島で暮らしている。',
  '島の議会によると、風が許すかぎり、飛行機が週に二回、郵便と薬を運ぶという。滑走路は学校の裏にあり、満潮のたびに水につかると漁師は心配している。',
];

function page(language: string, title: string, paragraphs: readonly string[], closed = true): Answer {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const body = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><article><h1>${title}</h1>\n${text}${closed ? '\n</article></main></body></html>' : ''}`;
  return { body, type: HTML };
}

/** The same five paragraphs over and over, numbered so that they aren't second copies of each other. */
function recordOf(length: number): string[] {
  const round = ARTICLE.join('').length;
  return Array.from({ length: Math.ceil(length / round) }, (_, i) =>
    ARTICLE.map((text) => `Entry ${i}: ${text}`),
  ).flat();
}

/** The smallest document that a viewer of PDFs opens: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
