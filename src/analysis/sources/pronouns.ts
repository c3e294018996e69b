/**
 * Finds whom a pronoun means: the likeliest of those named or heard shortly before. The weights are for news prose, where
 * the pronoun mostly takes up the one who spoke last or the first one named in the sentence before. Set by hand: weights
 * learned from CoreNLP's coreference were worse (see training/NOTES.md, "Sources").
 */
import type { Span } from '../../article';
import type { Discourse, Trace } from './discourse';
import type { Entity } from './entity';
import type { Pair } from './pairs';
import type { Speaker } from './speaker';

/** Somebody named further back is taken up by name again, not by a pronoun. */
const REACH = 6;
/** The same with the sentences of long quotations. */
const FULL_REACH = 14;
/** Taken off for every sentence between. */
const PER_SENTENCE = -1;
/** Who was just heard goes on speaking. */
const SPOKE = 1.2;
/** "…," he said: after a quotation it is all the more the one who spoke last. */
const GOES_ON = 0.9;
/** Who asked is answered by somebody else. */
const ASKED = -2;
/** The first person of a sentence is mostly its subject. */
const FIRST_NAMED = 0.9;
/** Named as possessor or after a preposition. */
const ASIDE = -0.8;
/** Named by somebody quoted, not by the writer. */
const QUOTED = -1.5;
/** The name itself says that it goes with this pronoun. */
const PRONOUN_KNOWN = 0.4;
/** Little says that this is a person. */
const UNSURE = -1.2;
/** Somebody the article is about is more often meant than one mentioned once. */
const PER_MENTION = 0.03;
const MOST_COUNTED_MENTIONS = 15;
/** "In his speech, Ruiz …": the first person named after the comma. */
const NAMED_AHEAD = 3;
/** What is said begins with the name, or quotes it: "He noted that Ruiz is late" is said of somebody else, whoever spoke before. */
const TOLD_OF = -2.5;
/** Under this nobody fits well enough; the pronoun then stays as it stands. */
const LOWEST = -4.5;

/** A pronoun at its place. */
export interface PronounPlace {
  at: number;
  sentence: number;
  /** A quotation closes right before it. */
  afterQuotation: boolean;
  /** What is said there: nobody is named in what they say themselves. */
  content?: readonly Span[];
  /** The people whom it is said of: what is said begins with their names. */
  toldOf?: readonly Entity[];
  /** The person whom the sentence names right after its opening phrase, when the pronoun stands in that. */
  ahead: Entity | null;
}

/** Somebody whom a pronoun may mean, with what speaks for it: names of the weights above. */
export interface Weighed {
  meant: Entity | Speaker;
  score: number;
  signs: readonly string[];
}

/**
 * @param pronoun null for a description that may be of a man or a woman
 * @returns everybody whom it may mean at this place, the likeliest first; of equals the last named
 */
export function personsMeant(discourse: Discourse, pronoun: 'he' | 'she' | null, place: PronounPlace): Weighed[] {
  const weighed = weigh(discourse, pronoun, place);
  // What is said may have been taken too long, so that it holds its own speaker.
  return weighed.length > 0 || !place.content ? weighed : weigh(discourse, pronoun, { ...place, content: [] });
}

function weigh(discourse: Discourse, pronoun: 'he' | 'she' | null, place: PronounPlace): Weighed[] {
  const best = new Map<Entity | Speaker, Weighed>();
  const traces = discourse
    .before(place.at, place.sentence, FULL_REACH)
    .filter((trace) => discourse.distance(trace.sentence, place.sentence) <= REACH && !isTold(trace, place));
  const lastSpeaker = traces.findLast(
    (trace) => trace.speaker && !trace.asked && isPerson(trace) && agrees(trace, pronoun),
  )?.speaker;
  const last = traces.findLast((trace) => trace.speaker);
  const asker = last?.asked ? (last.entity ?? last.speaker) : undefined;
  for (let i = traces.length - 1; i >= 0; i--) {
    const trace = traces[i];
    const meant = trace.entity ?? trace.speaker;
    if (!meant || !isPerson(trace) || !agrees(trace, pronoun)) continue;
    const goesOn = place.afterQuotation && trace.speaker !== undefined && trace.speaker === lastSpeaker;
    const distance = discourse.distance(trace.sentence, place.sentence);
    const toldOf = trace.entity !== undefined && isToldOf(trace.entity, place, discourse);
    const weighed = { meant, ...scoreOf(trace, pronoun, distance, { goesOn, asked: meant === asker, toldOf }) };
    if (weighed.score > (best.get(meant)?.score ?? Number.NEGATIVE_INFINITY)) best.set(meant, weighed);
  }
  if (place.ahead && agrees({ entity: place.ahead }, pronoun)) {
    best.set(place.ahead, { meant: place.ahead, score: NAMED_AHEAD, signs: ['named-ahead'] });
  }
  return [...best.values()].filter(({ score }) => score >= LOWEST).sort((a, b) => b.score - a.score);
}

/** "Ruiz is late, he said" is said by somebody else. */
function isTold({ speaker, at }: Trace, { content }: PronounPlace): boolean {
  return !speaker && (content?.some(([start, end]) => start <= at && at < end) ?? false);
}

/** Opens what is said, or is named in what is quoted: people seldom speak of themselves by name. */
function isToldOf(entity: Entity, { toldOf = [], content = [] }: PronounPlace, { isQuoted }: Discourse): boolean {
  if (toldOf.includes(entity)) return true;
  const quoted = content.filter(([start]) => isQuoted(start + 1));
  return entity.mentions.some(
    ({ mention: { span, aside } }) =>
      !aside && isQuoted(span[0]) && quoted.some(([start, end]) => start <= span[0] && span[0] < end),
  );
}

/** "He" may take up "a senior official" as well. */
function isPerson({ entity, speaker }: Trace): boolean {
  if (entity) return entity.kind === 'person';
  return speaker !== undefined && !speaker.plural && (speaker.kind === 'person' || speaker.kind === 'anonymous');
}

/** Who nothing is known of may be either. */
function agrees({ entity, speaker }: Pick<Trace, 'entity' | 'speaker'>, pronoun: 'he' | 'she' | null): boolean {
  if (pronoun === null) return true;
  const known = entity?.pronoun ?? speaker?.pronoun ?? entity?.calledBefore;
  return !known || known === pronoun;
}

/** The sum of the signs above. */
function scoreOf(
  trace: Trace,
  pronoun: 'he' | 'she' | null,
  distance: number,
  { goesOn, asked, toldOf }: { goesOn: boolean; asked: boolean; toldOf: boolean },
): Pick<Weighed, 'score' | 'signs'> {
  const { entity, speaker, mention } = trace;
  const weights: [string, number, boolean][] = [
    [`${distance} sentences back`, PER_SENTENCE * distance, distance > 0],
    ['spoke', SPOKE, speaker !== undefined],
    ['goes on', GOES_ON, goesOn],
    ['asked', ASKED, asked],
    ['told of', TOLD_OF, toldOf],
    ['first named', FIRST_NAMED, trace.first],
    ['aside', ASIDE, mention?.aside === true],
    ['quoted', QUOTED, trace.quoted],
    [`known as ${pronoun}`, PRONOUN_KNOWN, pronoun !== null && (entity?.pronoun ?? speaker?.pronoun) === pronoun],
    ['unsure', UNSURE, entity !== undefined && !entity.sure && !speaker],
  ];
  const mentions = Math.min(entity?.mentions.length ?? 0, MOST_COUNTED_MENTIONS);
  const signs = weights.filter(([, , holds]) => holds);
  return {
    score: signs.reduce((sum, [, weight]) => sum + weight, PER_MENTION * mentions),
    signs: [...signs.map(([name]) => name), ...(mentions > 0 ? [`named ${mentions} times`] : [])],
  };
}

/** "They" and "it" reach less far: what they mean changes with every sentence. */
const SHORT_REACH = 2;

/**
 * @returns the many that "they" means: those that spoke last, else two who were just named together, else the body or the
 * two people that alone spoke just before; or null
 */
export function manyMeant(discourse: Discourse, at: number, sentence: number): Speaker | Pair | null {
  const traces = discourse.before(at, sentence, SHORT_REACH).filter((trace) => !trace.quoted);
  const spoke = traces.findLast(({ speaker }) => speaker && (speaker.plural || speaker.kind === 'group'));
  const pair = traces.findLast((trace) => trace.pair);
  const last = pair && (!spoke || pair.at > spoke.at) ? pair.pair : spoke?.speaker;
  if (last) return last;
  const spoken = traces.flatMap(({ speaker }) => speaker ?? []);
  const heard = [...new Set(spoken)];
  if (heard.length === 1 && heard[0].kind === 'organization') return heard[0];
  const people = peopleIn(traces.filter(({ speaker }) => speaker));
  // Those of whom only a word is known may be anything.
  const named = peopleIn(
    traces.filter(({ mention, entity }) => mention && !mention.aside && (entity?.fullest.words.length ?? 0) > 1),
  );
  const both = heard.length === 2 && people.length === 2 ? people : heard.length === 0 ? named : [];
  return both.length === 2 ? { at, sentence, entities: [both[0], both[1]] } : null;
}

/** In sentences: "the two senators" reaches further than "they". */
const PAIR_REACH = 12;

/** @returns two who were named together shortly before: they alone are "the senators"; or null */
export function pairNamed(discourse: Discourse, at: number, sentence: number): Speaker | Pair | null {
  const last = discourse.before(at, sentence, SHORT_REACH).findLast((trace) => trace.pair || trace.speaker?.joint);
  return last?.pair ?? last?.speaker ?? null;
}

/** @returns the two who were last named together, or who spoke last, when they are not more; or null */
export function twoMeant(discourse: Discourse, at: number, sentence: number): Speaker | Pair | null {
  const traces = discourse.before(at, sentence, PAIR_REACH);
  const last = traces.findLast((trace) => trace.pair || trace.speaker?.joint);
  if (last) return last.pair ?? last.speaker ?? null;
  for (const reach of [0, 1]) {
    const here = peopleIn(discourse.before(at, sentence, reach));
    if (here.length === 2) return { at, sentence, entities: [here[0], here[1]] };
    if (here.length > 2) break;
  }
  const spoke = peopleIn(traces.filter(({ speaker }) => speaker));
  return spoke.length === 2 ? { at, sentence, entities: [spoke[0], spoke[1]] } : null;
}

function peopleIn(traces: readonly Trace[]): Entity[] {
  return [...new Set(traces.flatMap(({ entity }) => (entity?.kind === 'person' ? entity : [])))];
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
