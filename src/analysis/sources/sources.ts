/**
 * Says who the sources are. Mentions → entities → speakers: the names in the article are found and grouped
 * (`named-mentions`, `entities`), then each attribution's source is read (`source-phrase`) and taken for one of them, or
 * for somebody described (`resolve`). Every step carries its reason.
 */
import type { Article, Span } from '../../article';
import type { FoundAttribution, Source } from '../analysis';
import { appositionsOf } from './appositions';
import { findCompounds } from './compounds';
import { Discourse } from './discourse';
import { addRole, type EntityIndex, indexEntities } from './entities';
import { findNamedMentions, type NamedMention } from './named-mentions';
import { quotedStretches } from './quoted-stretches';
import { Resolver } from './resolve';
import type { Speaker } from './speaker';
import { isHeadline, readText, sentenceAt, type TextReading } from './text-reading';

/** What the stage found, with the reasons; `identifySources` gives it as data of the analysis. */
export interface Identification {
  /** In order of first appearance as a source. */
  speakers: Speaker[];
  /** For each attribution its speaker, or null. */
  spoken: (Speaker | null)[];
}

/**
 * @param found attributions in text order
 * @returns the article's sources in order of first appearance, and for each attribution its source's id or null
 */
export function identifySources(
  article: Article,
  found: readonly FoundAttribution[],
): { sources: Source[]; speakers: (string | null)[] } {
  const { speakers, spoken } = identify(article, found);
  const ids = new Map(speakers.map((speaker, i) => [speaker, `s${i + 1}`]));
  return {
    sources: speakers.map((speaker) => sourceOf(article, speaker, ids.get(speaker) ?? '')),
    speakers: spoken.map((speaker) => (speaker ? (ids.get(speaker) ?? null) : null)),
  };
}

/** As `identifySources`, with the reasons for every merge. */
export function identify(article: Article, found: readonly Pick<FoundAttribution, 'source'>[]): Identification {
  const reading = readText(article);
  const mentions = findNamedMentions(reading);
  const index = indexEntities(article.text, mentions);
  collectRoles(reading, index, mentions);
  const discourse = new Discourse(index.entities, findCompounds(reading, mentions), reading, quotedStretches(article));
  const resolver = new Resolver(article, reading, index, discourse);
  const spoken: (Speaker | null)[] = found.map(() => null);
  for (const i of readingOrder(reading, found)) spoken[i] = resolver.speakerOf(found[i].source);
  const firstOf = (speaker: Speaker) => Math.min(...speaker.links.map((link) => link.span[0]));
  const speakers = [...new Set(spoken.filter((speaker) => speaker !== null))].sort((a, b) => firstOf(a) - firstOf(b));
  return { speakers, spoken };
}

/** Text order, headlines last: whom they mean is named below. */
function readingOrder(reading: TextReading, found: readonly Pick<FoundAttribution, 'source'>[]): number[] {
  const places = found.map(({ source }, i) => {
    const at = source[0]?.[0] ?? 0;
    const sentence = sentenceAt(reading, at);
    return { i, at, last: sentence !== undefined && isHeadline(sentence) };
  });
  return places.sort((a, b) => Number(a.last) - Number(b.last) || a.at - b.at).map(({ i }) => i);
}

/** Adds to each entity what the article says that it is, wherever it does. */
function collectRoles(reading: TextReading, index: EntityIndex, mentions: readonly NamedMention[]): void {
  const owners = new Map(
    index.entities.flatMap((entity) => entity.mentions.map(({ mention }) => [mention, entity] as const)),
  );
  for (const mention of mentions) {
    const owner = owners.get(mention);
    if (owner) for (const role of appositionsOf(reading, mention)) addRole(reading.text, owner, role);
  }
}

/** The role that the sources' own words give comes before what the article says elsewhere. */
function sourceOf(article: Article, speaker: Speaker, id: string): Source {
  const role = speaker.role ?? speaker.entity?.roles[0];
  const named = speaker.entity?.mentions.map(({ mention }) => mention.span) ?? [];
  return {
    id,
    name: nameOf(article, speaker),
    kind: speaker.entity?.kind ?? speaker.kind,
    ...(role ? { role: article.text.slice(...role) } : {}),
    mentions: distinct([...speaker.links.map((link) => link.span), ...named]),
  };
}

/** The fullest name, verbatim; of several who speak together each one's; the byline for the author. */
function nameOf({ text, byline }: Article, { entity, joint, name }: Speaker): string {
  if (entity) return text.slice(...entity.fullest.span);
  if (joint) return joint.map((one) => text.slice(...one.fullest.span)).join(' and ');
  return name ? text.slice(...name) : byline;
}

/** Text order, each place once: a source's name is also a mention of its entity. */
function distinct(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: Span[] = [];
  for (const span of sorted) if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}
