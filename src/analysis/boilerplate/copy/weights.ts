/** How much each reason says that a page is a copy. Set by us on pages of honest outlets and made-up scraped ones. */
import type { CopyReason } from '../../analysis';

/** Two weak reasons never suffice, a strong and a middling one do. */
export const LIKELY_FROM = 3;

export const WEIGHTS: Readonly<Record<CopyReason, number>> = {
  // Honest pages have these only about themselves, which does not count.
  'appeared-first-on': 3,
  'originally-published': 3,
  'republished-credit': 3,
  // Science and business desks end pieces so too, but then without the other reasons.
  'source-link': 2,
  'auto-published': 2,
  'foreign-links': 2,
  'canonical-elsewhere': 2,
  'publisher-elsewhere': 1,
  'editor-byline': 1,
  // Counts only for images from the very host that something else on the page points at.
  'images-elsewhere': 1,
  'unrelated-headlines': 0.75,
  'doubled-captions': 0.5,
  'comment-form-in-text': 0.5,
  'machine-translation': 0.5,
  // Papers print agencies' texts under contract.
  'agency-credit': 0,
};

/** Reasons that credit the original openly: they don't speak for a scraped copy. */
export const CREDITS: ReadonlySet<CopyReason> = new Set([
  'originally-published',
  'republished-credit',
  'canonical-elsewhere',
  'publisher-elsewhere',
]);

/** Reasons that show that nobody edited the page, or that hide where it comes from: they don't speak for a republication. */
export const HIDES: ReadonlySet<CopyReason> = new Set([
  'appeared-first-on',
  'auto-published',
  'foreign-links',
  'editor-byline',
  'unrelated-headlines',
  'doubled-captions',
  'comment-form-in-text',
  'machine-translation',
]);
