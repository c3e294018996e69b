/**
 * Nouns that tell of an attribution when a clause with "that" follows: "Ruiz's claim that", "their fear that". Data,
 * ours, by what they make of the content. Lower case, singular; the plural counts too.
 */
import type { CueKind } from '../analysis';

const NOUNS: Readonly<Partial<Record<CueKind, string>>> = {
  says: 'statement assertion argument suggestion announcement comment remark declaration contention account testimony',
  claims: 'claim allegation insistence',
  denies: 'denial',
  admits: 'admission acknowledgement acknowledgment concession confession',
  confirms: 'confirmation assurance',
  orders: 'demand order request',
  warns: 'warning threat',
  promises: 'promise pledge vow guarantee commitment',
  accuses: 'accusation complaint charge criticism',
  predicts: 'prediction forecast expectation',
  believes: 'belief view opinion conviction assumption suspicion notion theory understanding',
  wants: 'hope wish desire insistence',
  feels: 'fear concern worry regret',
  shows: 'finding conclusion estimate',
  decides: 'decision ruling',
};

/** Noun → kind, singular and plural. */
export const CUE_NOUNS: ReadonlyMap<string, CueKind> = new Map(
  (Object.entries(NOUNS) as [CueKind, string][]).flatMap(([kind, nouns]) =>
    nouns.split(' ').flatMap((noun): [string, CueKind][] => [
      [noun, kind],
      [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, kind],
    ]),
  ),
);
