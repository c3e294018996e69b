/** What copies say of themselves, in the form of the phrase lists. Collected by us. */
import type { CopyReason } from '../../analysis';
import type { Patterns } from '../phrases/match';
import { list } from '../phrases/phrase';

export interface ReasonPhrases extends Patterns {
  reason: CopyReason;
}

/** Earlier groups win. The last `…` of a pattern that ends in one is the original's name. */
export const REASON_PHRASES: readonly ReasonPhrases[] = [
  {
    reason: 'auto-published',
    upTo: 60,
    patterns: list(`
      posted via autopost; posted via …post; auto-posted …; published via rss …;
      … published from a syndicated feed …; … published from a syndicated feed;
      … auto-generated from a syndicated feed …; … auto-generated from an agency feed …;
      … story has not been edited by …; … has not been edited by … staff …; … was automatically translated …;
      this article has been translated automatically …
    `),
  },
  {
    reason: 'appeared-first-on',
    upTo: 60,
    patterns: list(`
      the post … appeared first on …; the post … first appeared on …; this post … first appeared on …;
      la entrada … se publicó primero en …; la entrada … aparece primero en …;
      der beitrag … erschien zuerst auf …; l'article … est apparu en premier sur …
    `),
  },
  {
    reason: 'republished-credit',
    upTo: 120,
    patterns: list(`
      this article is republished from …; this story is republished from …; this article was republished from …;
      republished with permission …; republished from …; reprinted with permission …; reprinted from …;
      cross-posted from …; … is republished with permission …; … republished under a creative commons …;
      … republished here under …; cet article est republié …
    `),
  },
  {
    reason: 'originally-published',
    upTo: 60,
    patterns: list(`
      originally published at …; originally published by …; originally published in …; originally published on …;
      originally appeared on …; originally appeared in …; first published in …; first published by …;
      first published on …; this article first appeared on …; this article first appeared in …;
      this article originally appeared on …; this article originally appeared in …;
      this story first appeared on …; this story originally appeared on …; this story originally appeared in …;
      this article was originally published by …; this article was originally published in …;
      this article was originally published on …; this story was originally published by …;
      this story was originally published in …; this story was originally published on …;
      publicado originalmente en …; este artículo fue publicado originalmente en …; zuerst erschienen bei …;
      zuerst erschienen auf …; dieser artikel erschien zuerst auf …; dieser artikel erschien zuerst in …;
      cet article a été initialement publié sur …; publié initialement sur …
    `),
  },
  {
    reason: 'agency-credit',
    upTo: 30,
    patterns: list(`
      with inputs from agencies; with agency inputs; source: news agencies; source: agencies;
      copyright # the associated press …; copyright # associated press …; © # the associated press …;
      © copyright # the associated press …; © # afp; © agence france-presse
    `),
  },
];
