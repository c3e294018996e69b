/** What the seed's claims must be, beside what `score-seed.mjs` asks for: the page that the project started from. */
import { readFileSync } from 'node:fs';
import type { Attribution, Claim, Source } from '../src/analysis/analysis';

/** A claim that must be there, by words within it, and who must stand behind it: words of the name, or null for nobody. */
const WANTED: { words: string; by: string | null }[] = [
  { words: 'Russia has lost in just one week more than 3,000 square kilometers', by: null },
  { words: 'troops who have spent more than 200 days at war', by: null },
  { words: 'Russia lost 40 tanks', by: 'Oryx|Janovsk' },
  { words: 'stole motorcycles and vehicles', by: 'Institute for the Study of War' },
];
/** Furniture, which claims nothing. */
const UNWANTED = ['Ukraine recovers 300 towns'];

interface Answer {
  text: string;
  claims: Claim[];
  attributions: (Attribution & { speaker: Source | null })[];
}

/**
 * @param path the answers of the command line, the seed's among them
 * @returns what is missing, a line for each, or that all held
 */
export function missingSeedClaims(path: string): string {
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .find((each) => each.includes('"seed"'));
  if (!line) return 'claims: the seed was not answered';
  const { text, claims, attributions } = JSON.parse(line) as unknown as Answer;
  const wordsOf = ({ spans }: Claim) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  const missing = WANTED.flatMap(({ words, by }) => {
    const claim = claims.find((each) => wordsOf(each).includes(words));
    if (!claim) return [`claim: ${words}`];
    const speaker = claim.attribution === null ? null : (attributions[claim.attribution].speaker?.name ?? '');
    const isRight = by === null ? speaker === null : speaker !== null && new RegExp(by).test(speaker);
    return isRight ? [] : [`claim by ${by ?? 'nobody'}: ${words} (${speaker ?? 'nobody'})`];
  });
  const wild = UNWANTED.filter((words) => claims.some((each) => wordsOf(each).includes(words)));
  const lines = [...missing, ...wild.map((words) => `wild claim: ${words}`)];
  return lines.length > 0 ? lines.join('\n') : 'claims: all held';
}
