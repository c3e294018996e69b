/** Decides for each source, from the first in the text to the last, who it is. */
import type { Article, Span } from '../../article';
import type { SourceKind } from '../analysis';
import { type Description, officeMeant, pointsBack, thingDescribed } from './descriptions';
import { Discourse } from './discourse';
import type { Entity, EntityIndex, MergeReason } from './entities';
import { mentionOf } from './named-mentions';
import { isPlural, kindOfNoun } from './noun-kinds';
import type { PhraseName } from './phrase-name';
import { manyMeant, personMeant, thingMeant } from './pronouns';
import { namedBefore, nounBefore } from './relatives';
import { type PronounForm, readSource, type SourcePhrase } from './source-phrase';
import type { LinkReason, Speaker } from './speaker';
import { sentenceAt, type TextReading } from './text-reading';
import { PEOPLE } from './words/kind-nouns';
import { OWN_WORDS, POSSESSIVE_PRONOUNS } from './words/small-words';

type Noun = Extract<SourcePhrase, { form: 'noun' }>;

export class Resolver {
  private readonly discourse: Discourse;
  private readonly byEntity = new Map<Entity, Speaker>();
  private readonly byWords = new Map<string, Speaker>();
  private author: Speaker | null = null;
  /** In the order in which they were first met. */
  readonly speakers: Speaker[] = [];

  constructor(
    private readonly article: Article,
    private readonly reading: TextReading,
    private readonly index: EntityIndex,
    isQuoted: (offset: number) => boolean,
  ) {
    this.discourse = new Discourse(index.entities, isQuoted);
  }

  /** To be called in text order. @returns who the source at these spans is, or null when nobody is named or described */
  speakerOf(spans: readonly Span[]): Speaker | null {
    const phrase = readSource(this.article.text, spans);
    if (phrase.form === 'empty') return null;
    const place = this.placeOf(phrase.span[0]);
    const { speaker, reason } = this.resolve(phrase, place);
    speaker.links.push({ span: phrase.span, reason });
    if ('role' in phrase && phrase.role && speaker.entity) speaker.entity.roles.push(phrase.role);
    if (reason !== 'unresolved') this.discourse.spoke(speaker, place.at, place.sentence);
    return speaker;
  }

  private placeOf(at: number): { at: number; sentence: number; inHeadline: boolean } {
    const sentence = sentenceAt(this.reading, at);
    const inHeadline = (sentence?.titleCase || sentence?.block === 0) ?? false;
    return { at, sentence: sentence?.index ?? 0, inHeadline };
  }

  private resolve(
    phrase: Exclude<SourcePhrase, { form: 'empty' }>,
    place: ReturnType<Resolver['placeOf']>,
  ): { speaker: Speaker; reason: LinkReason } {
    if (phrase.form === 'pronoun') return this.pronoun(phrase.pronoun, phrase.span, place);
    if (phrase.form === 'name') return this.named(phrase.name, place.sentence);
    return this.noun(phrase, place);
  }

  private named(name: PhraseName, sentence: number): { speaker: Speaker; reason: LinkReason } {
    const mention = mentionOf(name.run, { index: sentence }, false);
    if (!mention)
      return this.described({
        form: 'noun',
        span: spanOf(name),
        head: name.tokens[0].text.toLowerCase(),
        determiner: '',
        words: [],
      });
    const found = this.index.find(mention);
    const entity = found?.entity ?? this.index.add(mention);
    return { speaker: this.entitySpeaker(entity), reason: (found?.reason ?? 'first') satisfies MergeReason };
  }

  private pronoun(
    form: PronounForm,
    span: Span,
    { at, sentence }: { at: number; sentence: number },
  ): { speaker: Speaker; reason: LinkReason } {
    const { text } = this.article;
    if (form === 'first-person') return { speaker: this.authorSpeaker(span), reason: 'author' };
    if (form === 'he' || form === 'she') {
      return (
        this.meant(personMeant(this.discourse, form, at, sentence), 'he-or-she') ?? this.unresolved(span, 'person')
      );
    }
    if (form === 'they')
      return this.meant(manyMeant(this.discourse, at, sentence), 'they') ?? this.unresolved(span, 'group');
    if (form === 'it')
      return this.meant(thingMeant(this.discourse, at, sentence), 'it') ?? this.unresolved(span, 'organization');
    const named = this.meant(namedBefore(text, this.discourse, at, sentence), 'relative');
    if (named) return named;
    const noun = nounBefore(this.reading, text.slice(...span).toLowerCase(), at);
    if (!noun) return this.unresolved(span, 'group');
    const { speaker } = this.noun({ form: 'noun', ...noun }, { at: noun.span[0], sentence, inHeadline: false });
    return { speaker, reason: 'relative' };
  }

  private noun(
    phrase: Noun,
    place: { at: number; sentence: number; inHeadline: boolean },
  ): { speaker: Speaker; reason: LinkReason } {
    const description: Description = { head: phrase.head, words: phrase.words, ...place };
    const own = this.ownWords(phrase, place);
    if (own) return own;
    if (pointsBack(phrase.head, phrase.determiner, phrase.words) || (place.inHeadline && PEOPLE.has(phrase.head))) {
      const office = officeMeant(this.article.text, this.index.entities, this.discourse, description);
      if (office) return { speaker: this.entitySpeaker(office), reason: 'office' };
      const thing = thingDescribed(this.discourse, description);
      if (thing) return { speaker: this.asSpeaker(thing.meant), reason: thing.reason };
    }
    return this.described(phrase);
  }

  /** "their calculations", "her view": whose they are is who says it. */
  private ownWords(
    phrase: Noun,
    { at, sentence }: { at: number; sentence: number },
  ): { speaker: Speaker; reason: LinkReason } | null {
    if (!OWN_WORDS.has(phrase.head) || !POSSESSIVE_PRONOUNS.has(phrase.determiner)) return null;
    const { determiner } = phrase;
    if (determiner === 'his' || determiner === 'her') {
      return this.meant(personMeant(this.discourse, determiner === 'his' ? 'he' : 'she', at, sentence), 'own-words');
    }
    if (determiner === 'its') return this.meant(thingMeant(this.discourse, at, sentence), 'own-words');
    if (determiner !== 'their') return null;
    const many = manyMeant(this.discourse, at, sentence);
    const one = this.discourse
      .before(at, sentence, 1)
      .findLast((trace) => trace.entity?.kind === 'person' && !trace.quoted)?.entity;
    return this.meant(many ?? one ?? null, 'own-words');
  }

  private described(phrase: Noun): { speaker: Speaker; reason: LinkReason } {
    const key = phrase.words.filter((word) => word !== 'the').join(' ') || phrase.head;
    const known = this.byWords.get(key);
    if (known) return { speaker: known, reason: 'same-noun' };
    const speaker: Speaker = {
      name: withoutArticle(this.article.text, phrase),
      kind: this.kindOf(phrase),
      ...(phrase.role ? { role: phrase.role } : {}),
      head: phrase.head,
      words: phrase.words,
      plural: isPlural(phrase.head),
      links: [],
    };
    this.byWords.set(key, speaker);
    this.speakers.push(speaker);
    return { speaker, reason: 'described' };
  }

  /** One definite person is somebody whom readers know, though the article does not name them: "the president". */
  private kindOf({ head, determiner, words }: Noun): SourceKind {
    const kind = kindOfNoun(head, determiner, words);
    const definite = determiner === 'the' || POSSESSIVE_PRONOUNS.has(determiner);
    return kind === 'anonymous' && definite && !isPlural(head) && PEOPLE.has(head) ? 'person' : kind;
  }

  private meant(found: Entity | Speaker | null, reason: LinkReason): { speaker: Speaker; reason: LinkReason } | null {
    return found ? { speaker: this.asSpeaker(found), reason } : null;
  }

  private asSpeaker(found: Entity | Speaker): Speaker {
    return 'fullest' in found ? this.entitySpeaker(found) : found;
  }

  private entitySpeaker(entity: Entity): Speaker {
    const known = this.byEntity.get(entity);
    if (known) return known;
    const speaker: Speaker = {
      name: entity.fullest.span,
      kind: entity.kind,
      entity,
      plural: entity.kind === 'group',
      links: [],
    };
    this.byEntity.set(entity, speaker);
    this.speakers.push(speaker);
    return speaker;
  }

  private authorSpeaker(span: Span): Speaker {
    if (this.author) return this.author;
    this.author = { name: this.article.byline === '' ? span : null, kind: 'author', plural: false, links: [] };
    this.speakers.push(this.author);
    return this.author;
  }

  /** Two pronouns that nobody was found for may mean two people: each is a source of its own. */
  private unresolved(span: Span, kind: SourceKind): { speaker: Speaker; reason: LinkReason } {
    const speaker: Speaker = { name: span, kind, plural: kind === 'group', links: [] };
    this.speakers.push(speaker);
    return { speaker, reason: 'unresolved' };
  }
}

function spanOf({ tokens }: PhraseName): Span {
  return [tokens[0].start, tokens[tokens.length - 1].end];
}

/** "a report" is called "report"; "a senior official" keeps its article, which says that the name is kept back. */
function withoutArticle(text: string, { span, determiner, head, words }: Noun): Span {
  if (determiner !== 'the' && !(/^an?$/.test(determiner) && kindOfNoun(head, determiner, words) !== 'anonymous'))
    return span;
  const skipped = /^\S+\s+/.exec(text.slice(...span))?.[0].length ?? 0;
  return span[0] + skipped < span[1] ? [span[0] + skipped, span[1]] : span;
}
