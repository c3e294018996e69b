/** Words with which a page names where its text comes from, and under which names pages sign that fill themselves. Ours. */

/** In a line of its own that is mostly link to another host. */
export const SOURCE_WORDS: ReadonlySet<string> = new Set(
  (
    'source sources original originally via credit credits courtesy publisher ' +
    'fuente fuentes vía original origen quelle quellen ursprünglich original originalartikel originalbeitrag ' +
    'source origine originale fonte fonti originale via fontes original bron bronnen oorspronkelijk källa kilde źródło sursa kaynak'
  ).split(' '),
);

/** "Read the full story": two words that only together speak of another place. */
export const WHOLE_STORY: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    new Set(
      'full complete entire whole rest completa completo ganzen vollständigen complet intégral completo intera volledige'.split(
        ' ',
      ),
    ),
    new Set(
      'story article post report piece noticia artículo artikel beitrag article articolo artigo bericht'.split(' '),
    ),
  ],
];

/** How a byline may begin, the longer ones first. */
export const SIGNATURE_OPENERS: readonly string[] = [
  'written by',
  'posted by',
  'published by',
  'submitted by',
  'added by',
  'uploaded by',
  'author:',
  'author',
  'by',
  'escrito por',
  'publicado por',
  'autor:',
  'por',
  'veröffentlicht von',
  'geschrieben von',
  'von',
  'publié par',
  'écrit par',
  'par',
  'pubblicato da',
  'scritto da',
  'redatto da',
  'autore:',
  'di',
  'da',
  'door',
  'geplaatst door',
];
/** A signature with one of these names nobody, but only after words that publishing systems put there. */
export const TEAM_WORDS: ReadonlySet<string> = new Set('team staff crew group equipo equipe équipe'.split(' '));
