/** Phrases of Italian furniture. Collected by us from what publishing systems and news sites print round articles. */
import { list, type PhraseGroup } from './phrase';

export const ITALIAN: readonly PhraseGroup[] = [
  {
    kind: 'source-link',
    upTo: 14,
    patterns: list(`
      link alla fonte; fonte originale; articolo originale; leggi l'articolo originale …; leggi l'articolo
      completo …; continua a leggere su …
    `),
  },
  { kind: 'source-link', place: 'tail', upTo: 8, patterns: list(`fonte: …; fonti: …`) },
  {
    kind: 'comments',
    upTo: 14,
    patterns: list(`
      commenti; commenti (#); # commenti; lascia un commento; lascia una risposta; scrivi un commento; il
      tuo indirizzo email non sarà pubblicato …; i campi obbligatori sono contrassegnati …; partecipa alla
      conversazione
    `),
  },
  {
    kind: 'related',
    upTo: 8,
    patterns: list(`
      leggi anche; leggi anche …; articoli correlati; potrebbe interessarti …; ti potrebbe interessare …;
      ti potrebbero interessare …; i più letti; ultime notizie; altre notizie; per approfondire;
      approfondimenti
    `),
  },
  { kind: 'related', upTo: 32, patterns: list(`leggi anche: …; vedi anche: …; approfondisci: …; tag: …`) },
  {
    kind: 'share',
    upTo: 12,
    patterns: list(`
      condividi; condividi su …; condividi questo articolo; seguici su …; mi piace; stampa; copia link
    `),
  },
  {
    kind: 'newsletter',
    upTo: 60,
    patterns: list(`
      iscriviti alla newsletter …; … la nostra newsletter …; iscriviti; abbonati; abbonati ora; ricevi …
      nella tua casella …
    `),
  },
  {
    kind: 'advertisement',
    upTo: 10,
    patterns: list(`
      pubblicità; annuncio; contenuto sponsorizzato; continua a leggere; la notizia prosegue sotto …;
      l'articolo continua sotto …
    `),
  },
  {
    kind: 'copyright',
    upTo: 60,
    patterns: list(`
      tutti i diritti riservati; … tutti i diritti riservati; © riproduzione riservata; riproduzione
      riservata; … riproduzione riservata
    `),
  },
  {
    kind: 'login',
    upTo: 25,
    patterns: list(`
      accedi; registrati; sei già abbonato? …; contenuto riservato agli abbonati …
    `),
  },
  {
    kind: 'video',
    upTo: 20,
    patterns: list(`
      video: …; guarda il video; guarda anche: …; ascolta l'articolo
    `),
  },
  { kind: 'donate', upTo: 60, patterns: list(`sostieni il …; fai una donazione; dona ora`) },
  { kind: 'author-bio', upTo: 50, patterns: list(`sull'autore; sull'autrice`) },
  { kind: 'timestamp', flagged: false, upTo: 14, patterns: list(`aggiornato …#…; pubblicato il …#…; # ore fa`) },
  { kind: 'photo-credit', flagged: false, upTo: 14, patterns: list(`foto: …; foto di …; immagine: …`) },
  { kind: 'photo-credit', flagged: false, place: 'within', upTo: 8, patterns: list(`fonte: …`) },
];
