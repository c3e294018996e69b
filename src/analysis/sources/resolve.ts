/** Decides for each source, from the first in the text to the last, who it is. Headlines come last: they are explained below. */
import type { Article, Span } from '../../article';
import type { FoundAttribution } from '../analysis';
import type { Discourse, Trace } from './discourse';
import type { EntityIndex } from './entities';
import { addRole, takeForPerson } from './entity';
import { Ledger, type Noun } from './ledger';
import { mentionOf } from './named-mentions';
import { acronymAsNoun, isNounAtStart, namesake, ownedBody } from './named-nouns';
import type { PhraseName } from './phrase-name';
import { type OpeningPronoun, pronounPlace } from './pronoun-place';
import { personsMeant, type Weighed } from './pronouns';
import { namedBefore, nounBefore } from './relatives';
import type { Context, NamedAs, Place } from './resolution';
import { nounMeant } from './said-by-noun';
import { type HeOrShe, heOrSheMeant, manyOrThingMeant, ownWords, quotedSpeaker } from './said-by-pronoun';
import { type PronounForm, readSource, type SourcePhrase } from './source-phrase';
import type { LinkReason, Speaker } from './speaker';
import { firstTokenFrom, isHeadline, sentenceAt, type TextReading } from './text-reading';

interface Resolution {
  speaker: Speaker;
  reason: LinkReason;
  /** For a pronoun: who might have been meant. */
  weighed?: readonly Weighed[];
}

/** "being" and "going" are no participles of saying. */
const SHORTEST_PARTICIPLE = 5;
/** A headline, a lead and what follows it. */
const LEAD_SENTENCES = 4;

/** A lead in score that two signs together make: then hardly anybody else was meant. */
const PLAIN_LEAD = 1;

/** @returns whether the likeliest is much likelier than the next */
function isPlain([best, next]: readonly Weighed[]): boolean {
  return best !== undefined && best.score - (next?.score ?? Number.NEGATIVE_INFINITY) >= PLAIN_LEAD;
}

/** The spans of an attribution. */
type Said = Pick<FoundAttribution, 'source' | 'cue' | 'content'>;

/** "asked" with what is asked for after it ("to", "that") is a request. */
const ASKING = /^(?:then |also |again )?(?:asks?|asked|pressed|wondered|inquired|queried)(?:,| whether| if| about)?$/i;
const REQUEST = /^(?:to|that|for|not)\b/i;

/** @returns whether the source only asks */
function isQuestion(text: string, { cue, content }: Pick<Said, 'cue' | 'content'>): boolean {
  if (!cue[0] || !ASKING.test(text.slice(...cue[0]))) return false;
  return !REQUEST.test(content[0] ? text.slice(...content[0]) : '');
}

export class Resolver implements Context {
  readonly ledger: Ledger;
  private tracesBelow: readonly Trace[] | null = null;

  constructor(
    private readonly article: Article,
    readonly reading: TextReading,
    readonly index: EntityIndex,
    readonly discourse: Discourse,
  ) {
    this.ledger = new Ledger(article);
  }

  /** To be called in text order. @returns who its source is, or null when nobody is named or described */
  speakerOf({ source: spans, cue, content }: Said): Speaker | null {
    const phrase = readSource(this.article.text, spans);
    if (phrase.form === 'empty') return null;
    const at = spans.find(([start, end]) => start < end)?.[0] ?? phrase.span[0];
    const place = { ...this.placeOf(at), content };
    const { speaker, reason, weighed } = this.resolve(phrase, place);
    speaker.links.push({ span: phrase.span, reason, ...(weighed ? { weighed } : {}) });
    if ('role' in phrase && phrase.role && speaker.entity) addRole(this.article.text, speaker.entity, phrase.role);
    if (reason !== 'unresolved')
      this.discourse.spoke(speaker, place.at, place.sentence, isQuestion(this.article.text, { cue, content }));
    return speaker;
  }

  /** To be called in text order, like `speakerOf`: keeps in mind whom a sentence is about that a pronoun opens. */
  opensWith({ at, form, sentence }: OpeningPronoun): void {
    const [best] = personsMeant(this.discourse, form, pronounPlace(this.reading, this.index, { at, sentence }));
    if (best && 'fullest' in best.meant) this.discourse.opened(best.meant, at, sentence);
  }

  /**
   * Who says what has no source of its own: "…, she wrote, adding that": who spoke before in the sentence, when the cue
   * is a participle or a further verb of the same subject. Nobody for "it is expected that".
   */
  subjectOf({ source, cue }: { source: readonly Span[]; cue: readonly Span[] }): Speaker | null {
    if (source.some(([start, end]) => start < end) || !cue[0]) return null;
    const [start, end] = cue[0];
    const place = this.placeOf(start);
    const tokens = sentenceAt(this.reading, start)?.tokens ?? [];
    const i = firstTokenFrom(tokens, start);
    const before = tokens[i - 1]?.text.toLowerCase() ?? '';
    const first = tokens[i]?.text.toLowerCase() ?? '';
    const goesOn =
      /^(?:and|but|or|then|also)$/.test(before) && !/^(?:it|is|was|are|were|be|been|has|have|had)$/.test(first);
    if (!goesOn && !(first.endsWith('ing') && first.length > SHORTEST_PARTICIPLE && before !== 'the')) return null;
    const last = this.discourse.before(start, place.sentence, 0).findLast((trace) => trace.speaker && !trace.quoted);
    if (!last?.speaker) return null;
    last.speaker.links.push({ span: [start, end], reason: 'same-subject', implied: true });
    return last.speaker;
  }

  private placeOf(at: number): Place {
    const sentence = sentenceAt(this.reading, at);
    const index = sentence?.index ?? 0;
    return {
      at,
      sentence: index,
      inHeadline: sentence !== undefined && isHeadline(sentence),
      inLead: index < LEAD_SENTENCES,
    };
  }

  private resolve(phrase: Exclude<SourcePhrase, { form: 'empty' }>, place: Place): Resolution {
    if (phrase.form === 'pronoun') return this.pronoun(phrase.pronoun, phrase.span, place);
    if (phrase.form === 'name') {
      const resolution = this.takenFor(acronymAsNoun(phrase, place, this)) ?? this.named(phrase.name, place.sentence);
      if (phrase.isPerson && resolution.speaker.entity) takeForPerson(resolution.speaker.entity);
      return resolution;
    }
    if (phrase.form === 'noun') return this.noun(phrase, place);
    const entities = phrase.names.flatMap((name) => this.named(name, place.sentence).speaker.entity ?? []);
    // "Dockers and Ruiz": one of them is no name.
    if (entities.length < phrase.names.length) return this.described(manyOf(this.article.text, phrase.span));
    if (new Set(entities).size < 2) return this.named(phrase.names[phrase.names.length - 1], place.sentence);
    const { speaker, isNew } = this.ledger.joint(entities, phrase.span);
    return { speaker, reason: isNew ? 'first' : 'same-name' };
  }

  private named(name: PhraseName, sentence: number): Resolution {
    const mention = mentionOf(name.run, { index: sentence }, false);
    if (!mention) return this.takenFor(namesake(nounOf(name), this)) ?? this.described(nounOf(name));
    // "The Ruizes said": both of them.
    const both = this.discourse.in(sentence).find(({ pair }) => pair?.isFamily && pair.at === mention.span[0])?.pair;
    if (both) return { speaker: this.ledger.of(both), reason: 'the-two' };
    const owned = ownedBody(name, this);
    if (owned) return this.described(owned);
    // What the whole article says of the name there counts for more than its form.
    const standing = this.index.startingAt.get(mention.span[0]);
    const isSame = standing?.mentions.some(({ mention: { span } }) => isSameSpan(span, mention.span));
    const found = standing && isSame ? { entity: standing, reason: undefined } : this.index.find(mention);
    // "Neighbours said": nothing but the place calls for its capital.
    if (!found && isNounAtStart(name, this)) return this.noun(nounOf(name), this.placeOf(name.tokens[0].start));
    const entity = found?.entity ?? this.index.add(mention);
    return {
      speaker: this.ledger.named(entity),
      reason: this.index.reasonAt.get(mention.span[0]) ?? found?.reason ?? 'first',
    };
  }

  private pronoun(form: PronounForm, span: Span, place: Place): Resolution {
    switch (form) {
      case 'first-person':
        return this.firstPerson(span, place);
      case 'he':
      case 'she':
        return this.heOrShe(heOrSheMeant(form, place, this, 'he-or-she'), span, form);
      case 'they':
        return this.takenFor(manyOrThingMeant(form, place, this)) ?? this.unresolved(span, 'group');
      case 'it':
        return this.takenFor(manyOrThingMeant(form, place, this)) ?? this.unresolved(span, 'organization');
      case 'relative':
        return this.relative(span, place);
    }
  }

  private heOrShe({ found, weighed }: HeOrShe, span: Span, form?: 'he' | 'she'): Resolution {
    // Who is "he" once is not "she" further down: Robin Ruiz and a woman who speaks after him are two.
    if (form && found && isPlain(weighed) && 'fullest' in found.meant) found.meant.calledBefore ??= form;
    return this.takenFor(found) ?? { ...this.unresolved(span, 'person'), weighed };
  }

  /** Outside quotation marks the writer. */
  private firstPerson(span: Span, place: Place): Resolution {
    if (!this.discourse.isQuoted(place.at)) return { speaker: this.ledger.writer(span), reason: 'author' };
    return this.takenFor(quotedSpeaker(place, this)) ?? this.unresolved(span, 'person');
  }

  private relative(span: Span, { at, sentence }: Place): Resolution {
    const pronoun = /(?<!\S)\S*$/.exec(this.article.text.slice(...span).toLowerCase())?.[0] ?? '';
    const named = namedBefore(this.article.text, this.discourse, pronoun, at, sentence);
    if (named) return { speaker: this.ledger.named(named), reason: 'relative' };
    const noun = nounBefore(this.reading, pronoun, at);
    if (!noun) return this.unresolved(span, 'group');
    const { speaker } = this.noun({ form: 'noun', ...noun }, this.placeOf(noun.span[0]));
    return { speaker, reason: 'relative' };
  }

  private noun(phrase: Noun, place: Place): Resolution {
    const own = ownWords(phrase, place, this);
    if (own) return this.heOrShe({ weighed: [], ...own }, phrase.span);
    return this.takenFor(nounMeant(phrase, place, this, () => this.below())) ?? this.described(phrase);
  }

  /** Headlines are read last, when no more is added to what stands below them. */
  private below(): readonly Trace[] {
    this.tracesBelow ??= this.discourse.below(this.reading).reverse();
    return this.tracesBelow;
  }

  private described(phrase: Noun): Resolution {
    const { speaker, isNew } = this.ledger.described(phrase);
    return { speaker, reason: isNew ? 'described' : 'same-noun' };
  }

  private takenFor(found: NamedAs | null): Resolution | null {
    return found ? { ...found, speaker: this.ledger.of(found.meant) } : null;
  }

  private unresolved(span: Span, kind: Speaker['kind']): Resolution {
    return { speaker: this.ledger.unresolved(span, kind), reason: 'unresolved' };
  }
}

function isSameSpan(one: Span, other: Span): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** Several of whom not all are named: a group by their own words. */
function manyOf(text: string, span: Span): Noun {
  const words = text
    .slice(...span)
    .toLowerCase()
    .split(/\s+/);
  return { form: 'noun', span, head: 'others', determiner: '', words };
}

/** An adjective or an office alone, written with a capital, describes. */
function nounOf({ tokens }: PhraseName): Noun {
  const words = tokens.map((token) => token.text.toLowerCase());
  const span: Span = [tokens[0].start, tokens[tokens.length - 1].end];
  return { form: 'noun', span, head: words[words.length - 1], determiner: '', words };
}
