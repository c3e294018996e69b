/** Finds two people who are named together: "Sens. Ana Ruiz and Luis Gil". "They" and "the two senators" point at them. */
import type { Entity } from './entity';
import type { NamedMention } from './named-mentions';

export interface Pair {
  at: number;
  sentence: number;
  entities: readonly [Entity, Entity];
  /** One word names both: "the Ruizes". */
  isFamily?: true;
}

/** What may stand between the two: "and", an office, and an age, a state or an office in brackets or commas. */
const JOINT = /^(?:\s*\([^()]{0,30}\)|\s*,[^,.;:“”"]{1,60},)?(?:\s*,)?\s+(?:and|&)\s+(?:(?:\p{L}[\p{L}.]*\s+){0,4})$/u;
const VERB = /\b(?:is|was|has|had|said|told|says|met|the)\b/;

/** "the Ruizes", "The Gils": two people of one family name, when the article has just two. */
function findFamilies(mentions: readonly { mention: NamedMention; entity: Entity }[]): Pair[] {
  const families = new Map<string, Set<Entity>>();
  for (const { mention, entity } of mentions) {
    if (entity.kind !== 'person') continue;
    const family = mention.words[mention.words.length - 1];
    families.set(family, (families.get(family) ?? new Set()).add(entity));
  }
  return mentions.flatMap(({ mention: { words, span, sentence } }): Pair[] => {
    const [name] = words;
    const plural = words.length === 1 ? /^(.{3,}?)e?s$/.exec(name)?.[1] : undefined;
    const family = plural === undefined || families.has(name) ? undefined : families.get(plural);
    const [one, other, ...more] = family ?? [];
    return other && more.length === 0 ? [{ at: span[0], sentence, entities: [one, other], isFamily: true }] : [];
  });
}

/** @param mentions in text order, with the entities that they are of */
export function findPairs(text: string, mentions: readonly { mention: NamedMention; entity: Entity }[]): Pair[] {
  const people = mentions.filter(({ entity }) => entity.kind === 'person');
  const joint = people.flatMap(({ mention, entity }, i): Pair[] => {
    const next = people[i + 1];
    if (!next || next.mention.sentence !== mention.sentence || next.entity === entity) return [];
    const between = text.slice(mention.span[1], next.mention.span[0]);
    if (!JOINT.test(between) || VERB.test(between)) return [];
    return [{ at: mention.span[0], sentence: mention.sentence, entities: [entity, next.entity] }];
  });
  return [...joint, ...findFamilies(mentions)].sort((a, b) => a.at - b.at);
}
