/**
 * Says who the sources are. Mentions → entities → speakers: the names in the article are found and grouped
 * (`named-mentions`, `entities`), then each attribution's source is read (`source-phrase`) and taken for one of them, or
 * for somebody described (`resolve`). Every step carries its reason.
 */
import type { Article, Span } from '../../article';
import type { FoundAttribution, Source, TakenFor } from '../analysis';
import { noteAnonymity } from './anonymity';
import { appositionsOf } from './appositions';
import { findCompounds } from './compounds';
import { Discourse } from './discourse';
import { type EntityIndex, indexEntities } from './entities';
import { addRole, takeForPerson } from './entity';
import { findNamedMentions, type NamedMention } from './named-mentions';
import { openingPronouns } from './pronoun-place';
import { quotedStretches } from './quoted-stretches';
import { Resolver } from './resolve';
import type { LinkReason, Speaker } from './speaker';
import { nameOf } from './speaker-name';
import { takenForOf } from './taken-for';
import { isHeadline, readText, sentenceAt, type TextReading } from './text-reading';

/** What the stage found, with the reasons; `identifySources` gives it as data of the analysis. */
export interface Identification {
  /** In order of first appearance as a source. */
  speakers: Speaker[];
  /** For each attribution its speaker, or null. */
  spoken: (Speaker | null)[];
  /** For each attribution why it was taken for its speaker, or null. */
  reasons: (LinkReason | null)[];
}

/**
 * @param found attributions in text order
 * @returns the article's sources in order of first appearance, and for each attribution its source's id or null, and why
 */
export function identifySources(
  article: Article,
  found: readonly FoundAttribution[],
): { sources: Source[]; speakers: (string | null)[]; takenFor: (TakenFor | null)[] } {
  const { speakers, spoken, reasons } = identify(article, found);
  const ids = new Map(speakers.map((speaker, i) => [speaker, `s${i + 1}`]));
  return {
    sources: speakers.map((speaker) => sourceOf(article, speaker, ids.get(speaker) ?? '')),
    speakers: spoken.map((speaker) => (speaker ? (ids.get(speaker) ?? null) : null)),
    takenFor: reasons.map((reason) => reason && takenForOf(reason)),
  };
}

/** As `identifySources`, with the reasons for every merge. */
export function identify(
  article: Article,
  found: readonly Pick<FoundAttribution, 'source' | 'cue' | 'content'>[],
): Identification {
  const reading = readText(article);
  const mentions = findNamedMentions(reading);
  const index = indexEntities(article.text, mentions);
  collectRoles(reading, index, mentions);
  const isQuoted = quotedStretches(article);
  const discourse = new Discourse(index.entities, findCompounds(reading, mentions), reading, isQuoted);
  const resolver = new Resolver(article, reading, index, discourse);
  const spoken: (Speaker | null)[] = found.map(() => null);
  const reasons: (LinkReason | null)[] = found.map(() => null);
  const pronouns = openingPronouns(reading, isQuoted);
  for (const { i, at, last } of readingOrder(reading, found)) {
    // A sentence's opening pronoun may be the source itself: who it means is settled once, as the source.
    while (pronouns.length > 0 && (last || pronouns[0].at <= at)) {
      const pronoun = pronouns.shift();
      if (pronoun && pronoun.at !== at) resolver.opensWith(pronoun);
    }
    spoken[i] = resolver.speakerOf(found[i]) ?? resolver.subjectOf(found[i]);
    // The link that this attribution has just added to its speaker.
    reasons[i] = spoken[i]?.links.at(-1)?.reason ?? null;
  }
  const all = [...new Set(spoken.filter((speaker) => speaker !== null))];
  noteAnonymity(reading, all, isQuoted);
  const firstOf = (speaker: Speaker) => Math.min(...speaker.links.map((link) => link.span[0]));
  const speakers = all.sort((a, b) => firstOf(a) - firstOf(b));
  return { speakers, spoken, reasons };
}

/** Text order, headlines last: whom they mean is named below. */
function readingOrder(
  reading: TextReading,
  found: readonly Pick<FoundAttribution, 'source' | 'cue' | 'content'>[],
): { i: number; at: number; last: boolean }[] {
  const places = found.map(({ source, cue, content }, i) => {
    const at = source[0]?.[0] ?? cue[0]?.[0] ?? content[0]?.[0] ?? 0;
    const sentence = sentenceAt(reading, at);
    return { i, at, last: sentence !== undefined && isHeadline(sentence) };
  });
  return places.sort((a, b) => Number(a.last) - Number(b.last) || a.at - b.at);
}

/** Adds to each entity what the article says that it is, wherever it does. */
function collectRoles(reading: TextReading, index: EntityIndex, mentions: readonly NamedMention[]): void {
  const owners = new Map(
    index.entities.flatMap((entity) => entity.mentions.map(({ mention }) => [mention, entity] as const)),
  );
  for (const mention of mentions) {
    const owner = owners.get(mention);
    if (!owner) continue;
    const roles = appositionsOf(reading, mention);
    for (const role of roles) addRole(reading.text, owner, role);
    if (roles.length > 0) takeForPerson(owner);
  }
}

/** "Its director": beside a name, away from its sentence, nothing says whose. */
const OWNER = /^(?:his|her|its|their|our|my)\s+(?=\S)/i;

/** The role that the sources' own words give comes before what the article says elsewhere. */
function sourceOf(article: Article, speaker: Speaker, id: string): Source {
  const role = speaker.role ?? speaker.entity?.roles[0];
  const named = speaker.entity?.mentions.map(({ mention }) => mention.span) ?? [];
  return {
    id,
    name: nameOf(article, speaker),
    kind: speaker.entity?.kind ?? speaker.kind,
    ...(role ? { role: article.text.slice(...role).replace(OWNER, '') } : {}),
    ...(speaker.anonymity ? { anonymity: article.text.slice(...speaker.anonymity) } : {}),
    mentions: distinct([...speaker.links.flatMap((link) => (link.implied ? [] : [link.span])), ...named]),
  };
}

/** Text order, each place once: a source's name is also a mention of its entity. */
function distinct(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: Span[] = [];
  for (const span of sorted) if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}
