/** Types for what the probe uses and no package declares. */

declare module '@mozilla/readability/Readability-readerable.js' {
  import type { isProbablyReaderable } from '@mozilla/readability';

  const readerable: typeof isProbablyReaderable;
  export default readerable;
}

interface Document {
  /** Chromium: the page is being loaded before anybody asked to see it. Elsewhere undefined. */
  readonly prerendering?: boolean;
}
