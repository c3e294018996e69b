/** Phrases of German furniture. Collected by us from what publishing systems and news sites print round articles. */
import { list, type PhraseGroup } from './phrase';

export const GERMAN: readonly PhraseGroup[] = [
  {
    kind: 'source-link',
    upTo: 16,
    patterns: list(`
      quelllink; link zur quelle; zum originalartikel; zum original; originalartikel;
      den vollständigen artikel lesen …; zuerst erschienen bei …; zuerst erschienen auf …;
      ursprünglich veröffentlicht auf …; ursprünglich veröffentlicht bei …
    `),
  },
  {
    kind: 'source-link',
    upTo: 40,
    patterns: list(`
      der beitrag … erschien zuerst auf …; dieser artikel erschien zuerst auf …;
      dieser artikel erschien zuerst in …; dieser beitrag erschien zuerst auf …
    `),
  },
  { kind: 'source-link', place: 'tail', upTo: 8, patterns: list(`quelle: …; quellen: …`) },
  {
    kind: 'byline',
    flagged: false,
    upTo: 8,
    patterns: list(`geschrieben von …; ein beitrag von …; ein gastbeitrag von …`),
  },
  {
    kind: 'comments',
    upTo: 14,
    patterns: list(`
      kommentare; kommentare (#); # kommentare; kommentar schreiben; schreibe einen kommentar;
      hinterlasse einen kommentar; hinterlasse eine antwort; kommentar hinterlassen; diskutieren sie mit;
      deine e-mail-adresse wird nicht veröffentlicht …; erforderliche felder sind mit …
    `),
  },
  {
    kind: 'related',
    upTo: 7,
    patterns: list(`
      mehr zum thema; zum thema; lesen sie auch; lesen sie mehr; lesen sie hier mehr …; auch interessant;
      das könnte sie auch interessieren; das könnte dich auch interessieren; das könnte ihnen auch gefallen;
      verwandte artikel; ähnliche artikel; ähnliche beiträge; weitere artikel; weitere themen; weiterlesen;
      meistgelesen; meistgelesene artikel; neueste artikel; aktuelle nachrichten; mehr von …; schlagworte;
      schlagwörter
    `),
  },
  {
    kind: 'related',
    upTo: 32,
    patterns: list(`
      lesen sie auch: …; mehr zum thema: …; auch interessant: …; lesen sie mehr: …; mehr dazu: …; siehe auch: …;
      schlagworte: …
    `),
  },
  {
    kind: 'share',
    upTo: 12,
    patterns: list(`
      teilen; teilen auf …; artikel teilen; diesen artikel teilen; auf facebook teilen; auf twitter teilen;
      per e-mail teilen; drucken; artikel drucken; link kopieren; merken; folgen sie uns auf …; gefällt mir
    `),
  },
  {
    kind: 'newsletter',
    upTo: 60,
    patterns: list(`
      newsletter abonnieren; … unseren newsletter …; … unserem newsletter …; … für den newsletter anmelden …;
      jetzt abonnieren; abonnieren; … in ihr postfach …; … in ihrem postfach …; jetzt anmelden
    `),
  },
  {
    kind: 'advertisement',
    upTo: 10,
    patterns: list(`
      anzeige; anzeigen; werbung; gesponsert; gesponserter inhalt; nach der anzeige weiterlesen;
      artikel wird nach der anzeige fortgesetzt
    `),
  },
  { kind: 'copyright', upTo: 60, patterns: list(`alle rechte vorbehalten; … alle rechte vorbehalten`) },
  {
    kind: 'login',
    upTo: 25,
    patterns: list(`
      anmelden; einloggen; registrieren; jetzt registrieren; sie haben bereits ein konto? …; bereits abonnent? …;
      weiterlesen mit …
    `),
  },
  {
    kind: 'video',
    upTo: 20,
    patterns: list(`video: …; im video: …; zum video; video ansehen; artikel anhören; … | video`),
  },
  { kind: 'donate', upTo: 60, patterns: list(`spenden; jetzt spenden; jetzt unterstützen; unterstützen sie …`) },
  { kind: 'author-bio', upTo: 50, patterns: list(`über den autor; über die autorin; zum autor; zur autorin`) },
  {
    kind: 'timestamp',
    flagged: false,
    upTo: 14,
    patterns: list(`aktualisiert …#…; veröffentlicht am …#…; stand: …#…; vor # stunden; vor # tagen`),
  },
  {
    kind: 'photo-credit',
    flagged: false,
    upTo: 14,
    patterns: list(`foto: …; fotos: …; bild: …; bildquelle: …`),
  },
  { kind: 'photo-credit', flagged: false, place: 'within', upTo: 8, patterns: list(`quelle: …`) },
];
