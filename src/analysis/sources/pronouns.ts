/**
 * Finds whom a pronoun means: the likeliest of those named or heard shortly before. The weights are for news prose, where
 * the pronoun mostly takes up the one who spoke last or the first one named in the sentence before; set by hand.
 */
import type { Discourse, Trace } from './discourse';
import type { Entity } from './entities';
import type { Speaker } from './speaker';

/** Somebody named further back is taken up by name again, not by a pronoun. */
const REACH = 6;
/** Taken off for every sentence between. */
const PER_SENTENCE = 1;
/** Who was just heard goes on speaking. */
const SPOKE = 1.2;
/** The first person of a sentence is mostly its subject. */
const FIRST_NAMED = 0.9;
/** Named as possessor or after a preposition. */
const ASIDE = -0.8;
/** Named by somebody quoted, not by the writer. */
const QUOTED = -1.5;
/** The name itself says that it goes with this pronoun. */
const PRONOUN_KNOWN = 0.4;
/** Nothing but two capitals says that this is a person. */
const UNSURE = -1.2;
/** Somebody the article is about is more often meant than one mentioned once. */
const PER_MENTION = 0.03;
const MOST_COUNTED_MENTIONS = 15;
/** Under this nobody fits well enough; the pronoun then stays as it stands. */
const LOWEST = -4.5;

/** @returns the person that "he" or "she" at this place means, or null */
export function personMeant(
  discourse: Discourse,
  pronoun: 'he' | 'she',
  at: number,
  sentence: number,
): Entity | Speaker | null {
  let best: { score: number; meant: Entity | Speaker } | null = null;
  for (const trace of discourse.before(at, sentence, REACH)) {
    const meant = trace.entity ?? trace.speaker;
    if (!meant || !isPerson(trace) || !agrees(trace, pronoun)) continue;
    const score = scoreOf(trace, pronoun, sentence);
    if (score >= LOWEST && (!best || score >= best.score)) best = { score, meant };
  }
  return best?.meant ?? null;
}

/** "He" may take up "a senior official" as well. */
function isPerson({ entity, speaker }: Trace): boolean {
  if (entity) return entity.kind === 'person';
  return speaker !== undefined && !speaker.plural && (speaker.kind === 'person' || speaker.kind === 'anonymous');
}

/** Who nothing is known of may be either. */
function agrees({ entity }: Trace, pronoun: 'he' | 'she'): boolean {
  return !entity?.pronoun || entity.pronoun === pronoun;
}

/** The sum of the signs above; equal scores go to the later place. */
function scoreOf(trace: Trace, pronoun: 'he' | 'she', sentence: number): number {
  const mentions = Math.min(trace.entity?.mentions.length ?? 0, MOST_COUNTED_MENTIONS);
  return (
    -PER_SENTENCE * (sentence - trace.sentence) +
    (trace.speaker ? SPOKE : 0) +
    (trace.first ? FIRST_NAMED : 0) +
    (trace.mention?.aside ? ASIDE : 0) +
    (trace.quoted ? QUOTED : 0) +
    (trace.entity?.pronoun === pronoun ? PRONOUN_KNOWN : 0) +
    (trace.entity && !trace.entity.sure && !trace.speaker ? UNSURE : 0) +
    PER_MENTION * mentions
  );
}

/** "They" and "it" reach less far: what they mean changes with every sentence. */
const SHORT_REACH = 2;

/** @returns the many that "they" means: the last that spoke, or null */
export function manyMeant(discourse: Discourse, at: number, sentence: number): Speaker | null {
  const speakers = discourse.before(at, sentence, SHORT_REACH).flatMap((trace) => trace.speaker ?? []);
  return speakers.filter((speaker) => speaker.plural || speaker.kind === 'group').at(-1) ?? null;
}

/** @returns the body or document that "it" means: the last that spoke, else the last named and not in passing */
export function thingMeant(discourse: Discourse, at: number, sentence: number): Entity | Speaker | null {
  const traces = discourse.before(at, sentence, SHORT_REACH).filter((trace) => !trace.quoted);
  const spoke = traces
    .flatMap((trace) => trace.speaker ?? [])
    .filter((speaker) => !speaker.plural && isThing(speaker.kind));
  const named = traces.filter((trace) => trace.entity && isThing(trace.entity.kind) && !trace.mention?.aside);
  return spoke.at(-1) ?? named.at(-1)?.entity ?? null;
}

/** What "it" can stand for and can be a source. */
function isThing(kind: Speaker['kind']): boolean {
  return kind === 'organization' || kind === 'document';
}
