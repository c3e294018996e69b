/** Finds whom a description means that points back: "the mayor", "the agency", "the poll", "the Republican nominee". */
import type { Discourse } from './discourse';
import type { Entity } from './entities';
import { bare } from './name-parts';
import { singular } from './noun-kinds';
import type { LinkReason, Speaker } from './speaker';
import { BODIES, DOCUMENTS, PEOPLE } from './words/kind-nouns';
import { OFFICES } from './words/titles';

/** A description as it stands at a place of the text. */
export interface Description {
  head: string;
  words: readonly string[];
  at: number;
  sentence: number;
  /** Headlines name nobody fully: what they describe, the text below names. */
  inHeadline: boolean;
}

/** Nouns that stand for any body that was just named. */
const ANY_BODY: ReadonlySet<string> = new Set([
  'agency',
  'company',
  'organization',
  'organisation',
  'group',
  'firm',
  'newspaper',
  'paper',
  'outlet',
  'institute',
  'think-tank',
  'nonprofit',
  'charity',
  'watchdog',
  'union',
]);
/** Titles for one office. */
const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map([
  ['judge', ['judge', 'justice']],
  ['senator', ['senator', 'sen']],
  ['governor', ['governor', 'gov']],
  ['congressman', ['congressman', 'rep', 'representative']],
  ['congresswoman', ['congresswoman', 'rep', 'representative']],
  [
    'lawmaker',
    ['senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman', 'assemblyman', 'assemblywoman'],
  ],
  ['representative', ['representative', 'rep']],
  ['general', ['general', 'gen']],
  ['detective', ['detective', 'det']],
  ['doctor', ['dr', 'doctor']],
  ['professor', ['professor', 'prof']],
]);
const REACH = 8;
const SMALL = /^(?:the|a|an|of|and|in|for|at|on|former|current|own|this|that|these|those|his|her|its|their)$/;

/** @returns the entity whose office or role the words name, most words in common first, then the last mentioned; or null */
export function officeMeant(
  text: string,
  entities: readonly Entity[],
  discourse: Discourse,
  description: Description,
): Entity | null {
  const { head, words, at, sentence } = description;
  if (!PEOPLE.has(head) && !OFFICES.has(head)) return null;
  const titles = SAME_OFFICE.get(head) ?? [head];
  const telling = words.filter((word) => word !== head && !SMALL.test(word)).map(bare);
  const last = new Map<Entity, number>();
  for (const trace of discourse.before(at, sentence, sentence)) if (trace.entity) last.set(trace.entity, trace.at);
  let best: { entity: Entity; score: number } | null = null;
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const seen = last.get(entity);
    if (seen === undefined && !description.inHeadline) continue;
    const roles = wordsOfRoles(text, entity);
    if (!titles.some((title) => entity.titles.has(title) || roles.has(title))) continue;
    const shared = telling.filter((word) => roles.has(word) || entity.titles.has(word)).length;
    // A modifier that the role does not hold may contradict it: "the Republican nominee", "the Democratic nominee".
    const score = 2 * shared - (telling.length - shared) + (seen ?? 0) / Math.max(1, at);
    if (shared * 2 >= telling.length && (!best || score > best.score)) best = { entity, score };
  }
  return best?.entity ?? null;
}

function wordsOfRoles(text: string, entity: Entity): Set<string> {
  return new Set(
    entity.roles
      .flatMap(
        ([start, end]) =>
          text
            .slice(start, end)
            .toLowerCase()
            .match(/[\p{L}-]+/gu) ?? [],
      )
      .map(bare),
  );
}

/** @returns what the description takes up again: something with the same noun, or for "the agency" the last body; or null */
export function thingDescribed(
  discourse: Discourse,
  description: Description,
): { meant: Entity | Speaker; reason: LinkReason } | null {
  const { head, at, sentence } = description;
  const traces = discourse.before(at, sentence, sentence);
  const one = singular(head);
  for (let i = traces.length - 1; i >= 0; i--) {
    const { speaker, entity } = traces[i];
    if (speaker?.head && singular(speaker.head) === one && (speaker.head === head || speaker.kind === 'document')) {
      return { meant: speaker, reason: 'same-noun' };
    }
    if (entity && BODIES.has(head) && entity.fullest.words.includes(head))
      return { meant: entity, reason: 'same-noun' };
  }
  if (ANY_BODY.has(head)) {
    const near = discourse.before(at, sentence, REACH).filter((trace) => !trace.quoted);
    const spoke = near.findLast((trace) => trace.speaker?.kind === 'organization')?.speaker;
    const named = near.findLast((trace) => trace.entity?.kind === 'organization' && !trace.mention?.aside)?.entity;
    const meant = spoke ?? named;
    if (meant) return { meant, reason: 'body-noun' };
  }
  return null;
}

/** @returns whether the noun may point back at something named before, and is not new by itself */
export function pointsBack(head: string, determiner: string, words: readonly string[]): boolean {
  if (determiner === 'the' || determiner === 'this' || determiner === 'that') return true;
  const isThing = DOCUMENTS.has(head) || BODIES.has(head);
  return determiner === '' && words.length === 1 && isThing;
}
