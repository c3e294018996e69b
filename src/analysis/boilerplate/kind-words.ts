/**
 * Words that tell the kind of a block that is known to be furniture but matches no phrase. Chosen by us. None of them
 * flags a block: they only name what has been flagged.
 */
import type { BoilerplateKind } from '../analysis';

/** In order of how much they tell; the first kind with a word in the block has it. */
export const KIND_WORDS: readonly (readonly [BoilerplateKind, ReadonlySet<string>])[] = (
  [
    ['copyright', '© copyright reserved reservados vorbehalten réservés'],
    [
      'newsletter',
      'newsletter newsletters inbox subscribe signup subscribing boletín suscríbete abonnieren app alerts notifications briefing',
    ],
    ['comments', 'comment comments commenting reply comentarios kommentare commentaires'],
    ['donate', 'donate donation donations donating crowdfunding member membership spenden donar don'],
    [
      'advertisement',
      'sponsored advertisement advertising promo deals discount shop buy coupon anzeige publicidad publicité',
    ],
    ['login', 'login password account register'],
    ['disclaimer', 'disclaimer disclosure affiliate opinions endorse commission views'],
    ['author-bio', 'author columnist reporter correspondent editor writer freelance @ tips email reached'],
    ['share', 'facebook twitter instagram whatsapp linkedin telegram share tweet shares retweet'],
    ['video', 'video watch listen podcast episode audio stream'],
    ['source-link', 'originally syndicated republished'],
    ['related', 'read related more also trending popular latest story stories article articles coverage'],
    ['navigation', 'menu gallery slideshow slide next previous caption back top page'],
  ] as const
).map(([kind, words]) => [kind, new Set(words.split(' '))]);
