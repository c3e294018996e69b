/** Whose words a content is in, counted in tokens: the speaker's, the writer's, or both. */
import type { Quotation } from '../../analysis';
import { OUTSIDE } from '../../language/quoted-tokens';
import { hashText } from '../../model/hashing';
import { LEADS_IN } from '../quotation-kind';
import type { TaggedText } from './tagged-text';

/** Shares of quoted words from which a content counts as direct, and up to which as indirect; the scorer's own. */
const DIRECT_SHARE = 0.9;
const INDIRECT_SHARE = 0.1;

const LEADING_IN: ReadonlySet<number> = new Set([...LEADS_IN].map((word) => hashText(word)));

/**
 * @param content tokens
 * @returns direct when nearly all words stand within quotation marks, but for a "that" and the like that lead in;
 *   indirect when hardly any does; else mixed, as is a clause that the writer begins and the quotation only ends
 *   ("that Ruiz “is …”"), however long the quotation
 */
export function quotationOf(text: TaggedText, content: Int32Array): Quotation {
  let quoted = 0;
  let unquoted = 0;
  let isBegunByWriter = false;
  for (const i of content) {
    if (text.isWord[i] === 0) continue;
    if (text.quote[i] !== OUTSIDE) quoted++;
    else if (!LEADING_IN.has(text.word[i])) {
      unquoted++;
      if (quoted === 0) isBegunByWriter = true;
    }
  }
  const share = quoted === 0 ? 0 : quoted / (quoted + unquoted);
  if (share <= INDIRECT_SHARE) return 'indirect';
  return share >= DIRECT_SHARE && !isBegunByWriter ? 'direct' : 'mixed';
}
