/** Phrases of French furniture. Collected by us from what publishing systems and news sites print round articles. */
import { list, type PhraseGroup } from './phrase';

export const FRENCH: readonly PhraseGroup[] = [
  {
    kind: 'source-link',
    upTo: 16,
    patterns: list(`
      lien source; lien de la source; voir l'article original; lire l'article original;
      lire l'article complet sur …; article original; publié initialement sur …; publié à l'origine sur …
    `),
  },
  {
    kind: 'source-link',
    upTo: 40,
    patterns: list(`
      l'article … est apparu en premier sur …; cet article est paru en premier sur …;
      cet article a été initialement publié sur …; cet article est republié à partir de …
    `),
  },
  { kind: 'source-link', place: 'tail', upTo: 8, patterns: list(`source : …; sources : …; source: …`) },
  { kind: 'byline', flagged: false, upTo: 8, patterns: list(`écrit par …; propos recueillis par …`) },
  {
    kind: 'comments',
    upTo: 14,
    patterns: list(`
      commentaires; commentaires (#); # commentaires; laisser un commentaire; laissez un commentaire;
      laisser une réponse; ajouter un commentaire; votre adresse e-mail ne sera pas publiée …;
      votre adresse de messagerie ne sera pas publiée …; les champs obligatoires sont indiqués …; réagir
    `),
  },
  {
    kind: 'related',
    upTo: 7,
    patterns: list(`
      à lire aussi; a lire aussi; lire aussi; lire également; à lire également; voir aussi; articles liés;
      articles similaires; sur le même sujet; dans la même rubrique; vous aimerez aussi; vous pourriez aimer;
      cela peut vous intéresser; les plus lus; articles les plus lus; dernières nouvelles; à la une;
      en savoir plus; lire la suite; plus d'articles; mots-clés; étiquettes
    `),
  },
  {
    kind: 'related',
    upTo: 32,
    patterns: list(`
      à lire aussi : …; à lire aussi: …; a lire aussi : …; a lire aussi: …; lire aussi : …; lire aussi: …;
      lire également : …; lire également: …; voir aussi : …; voir aussi: …; à lire : …; étiquettes : …;
      mots-clés : …
    `),
  },
  {
    kind: 'share',
    upTo: 12,
    patterns: list(`
      partager; partager sur …; partager l'article; partager cet article; partagez; j'aime; envoyer par e-mail;
      imprimer; copier le lien; suivez-nous sur …
    `),
  },
  {
    kind: 'newsletter',
    upTo: 60,
    patterns: list(`
      s'abonner; abonnez-vous; abonnez-vous …; … notre newsletter …; … nos newsletters …; … inscrivez-vous à …;
      … dans votre boîte mail …; recevez … par e-mail …
    `),
  },
  {
    kind: 'advertisement',
    upTo: 10,
    patterns: list(`
      publicité; annonce; contenu sponsorisé; la suite après cette publicité;
      la suite de l'article après cette publicité
    `),
  },
  {
    kind: 'copyright',
    upTo: 60,
    patterns: list(`tous droits réservés; … tous droits réservés; … reproduction interdite …`),
  },
  {
    kind: 'login',
    upTo: 25,
    patterns: list(`
      se connecter; connexion; connectez-vous …; créer un compte; déjà abonné ? …; déjà abonné? …;
      cet article est réservé aux abonnés …; article réservé aux abonnés
    `),
  },
  {
    kind: 'video',
    upTo: 20,
    patterns: list(`vidéo : …; vidéo: …; en vidéo : …; voir la vidéo; écouter cet article …; … | vidéo`),
  },
  {
    kind: 'donate',
    upTo: 60,
    patterns: list(`faire un don; je fais un don; soutenez-nous …; soutenez … indépendante …`),
  },
  { kind: 'author-bio', upTo: 50, patterns: list(`à propos de l'auteur; à propos de l'autrice`) },
  {
    kind: 'timestamp',
    flagged: false,
    upTo: 14,
    patterns: list(`publié le …#…; publié à …#…; mis à jour le …#…; mis à jour à …#…; il y a # heures; il y a # jours`),
  },
  {
    kind: 'photo-credit',
    flagged: false,
    upTo: 14,
    patterns: list(`photo : …; photo: …; crédit photo …; crédits : …; image : …; photo d'illustration`),
  },
  { kind: 'photo-credit', flagged: false, place: 'within', upTo: 8, patterns: list(`source : …; source: …`) },
];
