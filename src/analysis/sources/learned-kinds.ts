/** What all places of a name together say of its kind, where no rule does. */
import type { NamedMention } from './named-mentions';

/** Log-odds from which on a kind counts as known: about five to one. */
export const SURE = 1.6;

/**
 * What all places together say of a name that no rule is sure of: the mean of their odds. "Khan" and "Sadiq Khan" tell
 * of each other, half as much as each of itself.
 */
export function withLearnedKinds(mentions: readonly NamedMention[]): NamedMention[] {
  const byName = new Map<string, Odds>();
  const byLast = new Map<string, Odds>();
  for (const mention of mentions) {
    addOdds(byName, keyOf(mention), mention.odds);
    if (mention.words.length > 1 && mention.words.length <= LONGEST_PERSON)
      addOdds(byLast, lastOf(mention), mention.odds);
  }
  return mentions.map((mention) => {
    if (mention.ruled) return mention;
    const own = meanOf(byName.get(keyOf(mention)));
    const kin = mention.words.length > 1 ? byName.get(lastOf(mention)) : byLast.get(lastOf(mention));
    return kindByOdds(mention, own + (kin ? meanOf(kin) / 2 : 0));
  });
}

interface Odds {
  sum: number;
  count: number;
}

/** Names of people have so many words at most; the last word of a longer one is seldom used alone. */
const LONGEST_PERSON = 4;

/** A name's words as one key. */
export const keyOf = (mention: NamedMention) => mention.words.join(' ');
const lastOf = (mention: NamedMention) => mention.words[mention.words.length - 1];
const meanOf = (odds: Odds | undefined) => (odds ? odds.sum / odds.count : 0);

function addOdds(sums: Map<string, Odds>, key: string, odds: number): void {
  const own = sums.get(key);
  if (own) {
    own.sum += odds;
    own.count++;
  } else {
    sums.set(key, { sum: odds, count: 1 });
  }
}

function kindByOdds(mention: NamedMention, odds: number): NamedMention {
  const kind = odds > 0 ? 'person' : mention.kind === 'person' ? 'organization' : mention.kind;
  return { ...mention, kind, sure: Math.abs(odds) >= SURE, odds };
}
