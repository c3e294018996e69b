/** Phrases of Dutch furniture. Collected by us from what publishing systems and news sites print round articles. */
import { list, type PhraseGroup } from './phrase';

export const DUTCH: readonly PhraseGroup[] = [
  {
    kind: 'source-link',
    upTo: 14,
    patterns: list(`
      link naar de bron; oorspronkelijk artikel; origineel artikel; lees het originele artikel …; lees het
      volledige artikel …; lees het hele artikel …
    `),
  },
  { kind: 'source-link', place: 'tail', upTo: 8, patterns: list(`bron: …; bronnen: …`) },
  {
    kind: 'comments',
    upTo: 14,
    patterns: list(`
      reacties; reacties (#); # reacties; # reactie; geef een reactie; laat een reactie achter; plaats een
      reactie; je e-mailadres wordt niet gepubliceerd …; vereiste velden zijn gemarkeerd …; praat mee
    `),
  },
  {
    kind: 'related',
    upTo: 8,
    patterns: list(`
      lees ook; lees meer; lees verder; gerelateerd; gerelateerde artikelen; gerelateerd nieuws; meer
      nieuws; meest gelezen; meer over …; bekijk ook; aanbevolen
    `),
  },
  {
    kind: 'related',
    upTo: 32,
    patterns: list(`
      lees ook: …; lees meer: …; zie ook: …; bekijk ook: …; luister ook: …; tags: …
    `),
  },
  {
    kind: 'share',
    upTo: 12,
    patterns: list(`
      delen; deel dit artikel; deel dit; deel op …; delen via …; volg ons op …; afdrukken; link kopiëren
    `),
  },
  {
    kind: 'newsletter',
    upTo: 60,
    patterns: list(`
      schrijf je in voor …nieuwsbrief…; … onze nieuwsbrief …; nieuwsbrief; abonneer je …; abonneren; meld
      je aan voor …
    `),
  },
  {
    kind: 'advertisement',
    upTo: 10,
    patterns: list(`
      advertentie; advertenties; gesponsord; de tekst gaat verder onder de advertentie; tekst loopt door
      onder …; lees verder onder de advertentie
    `),
  },
  { kind: 'copyright', upTo: 60, patterns: list(`alle rechten voorbehouden; … alle rechten voorbehouden`) },
  {
    kind: 'login',
    upTo: 25,
    patterns: list(`
      inloggen; log in; registreren; al abonnee? …; dit artikel is alleen voor abonnees …
    `),
  },
  { kind: 'video', upTo: 20, patterns: list(`video: …; bekijk de video; luister naar dit artikel`) },
  { kind: 'donate', upTo: 60, patterns: list(`doneer; doneer nu; steun ons …; word lid`) },
  { kind: 'author-bio', upTo: 50, patterns: list(`over de auteur`) },
  { kind: 'timestamp', flagged: false, upTo: 14, patterns: list(`bijgewerkt …#…; gepubliceerd op …#…; # uur geleden`) },
  { kind: 'photo-credit', flagged: false, upTo: 14, patterns: list(`foto: …; beeld: …; foto's: …`) },
  { kind: 'photo-credit', flagged: false, place: 'within', upTo: 8, patterns: list(`bron: …`) },
];
