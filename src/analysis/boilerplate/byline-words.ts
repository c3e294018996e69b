/** Words of bylines, credits and datelines. Collected by us. */

/** What a byline begins with, by language: English, Spanish, German, French, Portuguese and Italian, Dutch. */
export const BYLINE_OPENERS: ReadonlySet<string> = new Set(['by', 'por', 'von', 'par', 'di', 'door']);

/** Small words within names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos das du la le van von der den ter ten zu al el bin ibn y e'.split(' '),
);

/** What stands in place of a person in the bylines of pages that fill themselves. */
export const DESK_WORDS: ReadonlySet<string> = new Set(
  'admin administrator editor desk newsdesk newsroom webdesk webmaster autopost bot redacción redacao redação redazione redaktion redactie rédaction'.split(
    ' ',
  ),
);

/** News agencies, as `plain` leaves them; a credit to one says that its text or picture is used under contract. */
export const AGENCIES: ReadonlySet<string> = new Set([
  'ap',
  'associated press',
  'the associated press',
  'reuters',
  'afp',
  'agence france-presse',
  'agence france presse',
  'dpa',
  'efe',
  'ansa',
  'upi',
  'united press international',
  'pa',
  'pa media',
  'press association',
  'pti',
  'press trust of india',
  'ians',
  'ani',
  'xinhua',
  'tass',
  'kyodo',
  'kyodo news',
  'yonhap',
  'bloomberg',
  'the canadian press',
  'canadian press',
  'aap',
  'australian associated press',
  'europa press',
  'the conversation',
]);

/** Where agencies print their own texts, by registered name. */
export const AGENCY_HOSTS: ReadonlySet<string> = new Set(
  'ap.org apnews.com reuters.com afp.com dpa.com efe.com ansa.it upi.com pa.media xinhuanet.com tass.com yna.co.kr bloomberg.com aap.com.au theconversation.com'.split(
    ' ',
  ),
);

/** Names that mark a line as a picture's credit when they end it. */
export const PICTURE_AGENCIES: readonly string[] = [
  'getty images',
  'getty',
  'afp',
  'ap',
  'ap photo',
  'ap file',
  'ap images',
  'associated press',
  'reuters',
  'epa',
  'epa-efe',
  'efe',
  'dpa',
  'shutterstock',
  'alamy',
  'alamy stock photo',
  'pa wire',
  'pa images',
  'istock',
  'istockphoto',
  'unsplash',
  'flickr',
  'wikimedia commons',
  'rex',
  'file',
  'nurphoto',
  'zuma press',
  'bloomberg',
  'imago',
  'picture alliance',
  'shutterstock.com',
];

/** Words that begin or make up a credit within or after a caption. */
export const CREDIT_WORDS: readonly string[] = [
  'photo',
  'photos',
  'photo by',
  'photos by',
  'photo credit',
  'photograph by',
  'photography by',
  'image',
  'image credit',
  'image courtesy',
  'credit',
  'courtesy of',
  'courtesy',
  'picture',
  'foto',
  'bild',
  'fotografía',
  'crédit',
  'ap photo',
  'getty images',
];

/** Months, days and other words of dates and times: a line that has no other words is a date line. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday ' +
    'mon tue tues wed thu thur thurs fri sat sun am pm a.m p.m et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist ' +
    'at on updated published posted original last modified first today yesterday hours ago hour minutes minute days day min read th st nd rd ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo ' +
    'de del a las actualizado publicado el hace horas ' +
    'januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag uhr um am stand aktualisiert veröffentlicht ' +
    'janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche le à publié mis jour'
  ).split(' '),
);

/** Trades that an author's note names: "is a reporter for". */
export const AUTHOR_TRADES: ReadonlySet<string> = new Set(
  (
    'reporter reporters correspondent editor columnist writer journalist contributor blogger author producer anchor publisher critic curator ' +
    'fellow intern freelancer founder newsletter photographer'
  ).split(' '),
);
