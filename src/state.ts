/** What a page's reading looks like from outside: what the popup, the badge and the tests see. */
import type { Failure } from './failures';
import type { Summary } from './summary/summary';

/** What is shown on the page at the moment. */
export interface View {
  highlights: boolean;
  sidebar: boolean;
}

/**
 *           read            answer
 *   idle ─────────▶ reading ───────▶ done
 *                    ▲  │              │ read again
 *                    │  ▼ anything thrown
 *                    └ failed ◀────────┘
 */
export type PageState =
  | { status: 'idle' }
  | { status: 'reading' }
  | { status: 'done'; summary: Summary; view: View }
  | { status: 'failed'; failure: Failure };
