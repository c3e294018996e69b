/** How far an attribution can be trusted, by how it was found. */
import type { CueKind } from '../analysis';
import type { Construction, Draft } from './draft';

/**
 * The share of each construction that a reader would find right (its source, and at least three quarters of its
 * content), measured on 280 of PolNeAR's training articles that the rules had not been tuned on.
 */
const STATEMENTS: Readonly<Record<Construction, number>> = {
  'quotation-then-source': 0.94,
  'source-then-quotation': 0.69,
  'source-then-clause': 0.71,
  'source-then-phrase': 0.57,
  'clause-then-source': 0.7,
  'according-to': 0.73,
  passive: 0.56,
  participle: 0.5,
  'joined-verb': 0.66,
  infinitive: 0.25,
  colon: 0.8,
  noun: 0.44,
  'unknown-verb': 0.55,
  // Not measured: there is no corpus of them here.
  'foreign-quotation': 0.5,
  'lone-quotation': 0.2,
};

/** The same where the cue tells of an attitude; whether somebody's wanting or knowing is one is often a matter of taste. */
const ATTITUDES: Readonly<Partial<Record<Construction, number>>> = {
  'quotation-then-source': 0.62,
  'source-then-quotation': 0.5,
  'source-then-clause': 0.44,
  'source-then-phrase': 0.37,
  'clause-then-source': 0.23,
  participle: 0.27,
  'joined-verb': 0.27,
  noun: 0.25,
};
const ATTITUDE_KINDS: ReadonlySet<CueKind> = new Set([
  'believes',
  'wants',
  'feels',
  'perceives',
  'shows',
  'decides',
  'other',
]);

/** Where a cue has no source that the rules could find, there mostly is one: hardly any were right. */
const SOURCE_MISSED = 0.1;

/** @returns 0–1 */
export function confidenceOf({ construction, cueKind, source, cue }: Draft): number {
  if (source.length === 0 && cue.length > 0) return SOURCE_MISSED;
  return (ATTITUDE_KINDS.has(cueKind) ? ATTITUDES[construction] : undefined) ?? STATEMENTS[construction];
}
