/** Finds bodies that the article describes by a name: "the Ruiz campaign", "Sandhaven police". */
import type { Compound } from './discourse';
import type { NamedMention } from './named-mentions';
import { firstTokenFrom, sentenceAt, type TextReading } from './text-reading';
import { BODIES, STANDS_FOR_ANY } from './words/kind-nouns';

/** @returns a name and the noun for a body right after it, for each place where that stands */
export function findCompounds(reading: TextReading, mentions: readonly NamedMention[]): Compound[] {
  return mentions.flatMap((mention) => {
    const tokens = sentenceAt(reading, mention.span[0])?.tokens ?? [];
    const next = tokens[firstTokenFrom(tokens, mention.span[1])];
    if (!next || next.start > mention.span[1] + 1 || !BODIES.has(next.text) || STANDS_FOR_ANY.has(next.text)) return [];
    const words = [...mention.words, next.text];
    return [{ span: [mention.span[0], next.end], head: next.text, words }];
  });
}
