/** What copies say of themselves, in the form of the phrase lists. Collected by us. */
import type { CopyReason } from '../../analysis';
import type { Patterns } from '../phrases/match';
import { list } from '../phrases/phrase';

export interface ReasonPhrases extends Patterns {
  reason: CopyReason;
}

/** What a page calls itself. Sentences of an article speak of "the novel" or "the study" instead. */
const ITSELF = list(`
  this article; this story; this post; this piece; this column; this report; this essay; this content; this op-ed;
  this commentary; the article; the post; the story above; article
`);
const WAS = [
  'was originally',
  'was first',
  'has been originally',
  'originally',
  'first',
  'previously',
  'was previously',
];
const PRINTED = list(`published by; published in; published on; published at; published with; appeared in; appeared on;
  appeared at; posted on; posted at; posted by; ran in; ran on; reported by; produced by`);

/** Every way to put the three together: what a page may say is a matter of grammar, not of having been seen. */
function everyWay(first: readonly string[], second: readonly string[], third: readonly string[]): string[] {
  return first.flatMap((a) => second.flatMap((b) => third.map((c) => `${a} ${b} ${c} …`)));
}

/** How publishing systems sign what they pass on in a feed, in the languages that they speak. */
const FEED_SIGNATURES = list(`
  the post … appeared first on …; the post … first appeared on …; this post … first appeared on …;
  the article … appeared first on …; the story … appeared first on …; this article … appeared first on …;
  la entrada … se publicó primero en …; la entrada … aparece primero en …; el cargo … apareció primero en …;
  der beitrag … erschien zuerst auf …; der artikel … erschien zuerst auf …;
  l'article … est apparu en premier sur …; cet article … est apparu en premier sur …;
  l'articolo … proviene da …; l'articolo … sembra essere il primo su …;
  o post … apareceu primeiro em …; o artigo … apareceu primeiro em …; o conteúdo … aparece primeiro em …;
  het bericht … verscheen eerst op …; inlägget … dök först upp på …; indlægget … blev først udgivet på …;
  artykuł … pochodzi z serwisu …; wpis … pojawił się po raz pierwszy w …; articolul … apare prima dată …
`);

/** How a page that fills itself calls what it holds, and how it came there. */
const FILLED_ITSELF = everyWay(
  list('this article; this post; this story; this content; this news; this report; the article'),
  ['…'],
  ['automatically', 'auto', 'automatically from', 'rss', 'rss feed', 'syndicated feed', 'news feed'],
);

/** Earlier groups win. The last `…` of a pattern that ends in one is the original's name. */
export const REASON_PHRASES: readonly ReasonPhrases[] = [
  {
    reason: 'auto-published',
    upTo: 60,
    patterns: [
      ...FILLED_ITSELF,
      ...list(`
        posted via autopost; posted via …post; auto-posted …; autoposted …; published via rss …; imported from rss …;
        … published from a syndicated feed …; … published from a syndicated feed;
        … auto-generated from a syndicated feed …; … auto-generated from an agency feed …;
        … story has not been edited by …; … has not been edited by … staff …; … was automatically translated …;
        automatically translated …; machine translated …; translated by google …;
        este artículo … automáticamente …; traducido automáticamente …; dieser artikel … automatisch …;
        automatisch übersetzt …; cet article … automatiquement …; traduit automatiquement …;
        questo articolo … automaticamente …; tradotto automaticamente …; este artigo … automaticamente …;
        traduzido automaticamente …; dit artikel … automatisch …
      `),
    ],
  },
  { reason: 'appeared-first-on', upTo: 60, patterns: FEED_SIGNATURES },
  {
    reason: 'republished-credit',
    upTo: 120,
    patterns: list(`
      this article is republished from …; this story is republished from …; this article was republished from …;
      this piece is republished from …; this article is republished with …; this story is republished with …;
      republished with permission …; republished from …; reprinted with permission …; reprinted from …;
      cross-posted from …; crossposted from …; syndicated from …; … is republished with permission …;
      … republished under a creative commons …; … republished here under …; … distributed by … under …license …;
      cet article est republié …; cet article est repris de …; este artículo se republica …;
      este artículo ha sido republicado …; dieser artikel wurde übernommen von …; questo articolo è ripubblicato …;
      este artigo é republicado …; dit artikel is overgenomen van …
    `),
  },
  {
    reason: 'originally-published',
    upTo: 60,
    patterns: [
      ...everyWay(ITSELF, WAS, PRINTED),
      ...list(`
        originally published at …; originally published by …; originally published in …; originally published on …;
        originally appeared on …; originally appeared in …; originally posted on …; originally posted at …;
        first published in …; first published by …; first published on …; first published at …; first appeared in …;
        publicado originalmente en …; este artículo fue publicado originalmente en …;
        este artículo se publicó originalmente en …; esta nota fue publicada originalmente en …;
        zuerst erschienen bei …; zuerst erschienen auf …; zuerst erschienen in …; ursprünglich erschienen …;
        dieser artikel erschien zuerst …; dieser artikel ist zuerst …; dieser beitrag ist zuerst …;
        dieser text ist zuerst …; dieser artikel erschien ursprünglich …;
        cet article a été initialement publié …; cet article a été publié à l'origine …;
        cet article a d'abord été publié …; publié initialement …; cet article est initialement paru …;
        publicado originalmente em …; este artigo foi publicado originalmente …; este texto foi publicado originalmente …;
        este artigo foi originalmente publicado …; pubblicato originariamente …; originariamente pubblicato …;
        questo articolo è stato originariamente pubblicato …; questo articolo è stato pubblicato originariamente …;
        dit artikel verscheen eerder …; dit artikel verscheen oorspronkelijk …; oorspronkelijk gepubliceerd …
      `),
    ],
  },
  {
    reason: 'agency-credit',
    upTo: 30,
    patterns: list(`
      with inputs from agencies; with agency inputs; source: news agencies; source: agencies;
      copyright # the associated press …; copyright # associated press …; © # the associated press …;
      © copyright # the associated press …; © # afp; © agence france-presse; © # reuters …; © thomson reuters …;
      avec afp; avec reuters; con información de efe; con información de agencias; mit material von dpa;
      mit material der dpa; mit agenturmaterial; com informações da reuters; com informações da afp; con ansa; agencias
    `),
  },
];
