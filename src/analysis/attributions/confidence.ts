/** How far an attribution can be trusted, by how it was found. */
import type { Construction, Draft } from './draft';

/**
 * The share of each construction that a reader would find right, measured on part of PolNeAR's training articles: source
 * right and at least three quarters of the content.
 */
const RIGHT_SHARE: Readonly<Record<Construction, number>> = {
  'quotation-then-source': 0.92,
  'source-then-quotation': 0.72,
  'source-then-clause': 0.63,
  'source-then-phrase': 0.53,
  'clause-then-source': 0.6,
  'according-to': 0.8,
  passive: 0.6,
  participle: 0.4,
  'joined-verb': 0.5,
  infinitive: 0.3,
  colon: 0.8,
  noun: 0.5,
  'unknown-verb': 0.5,
  'foreign-quotation': 0.5,
  'lone-quotation': 0.3,
};

/** @returns 0–1 */
export function confidenceOf({ construction }: Draft): number {
  return RIGHT_SHARE[construction];
}
