/** Decides for each source, from the first in the text to the last, who it is. Headlines come last: they are explained below. */
import type { Article, Span } from '../../article';
import {
  bodyMeant,
  type Description,
  FAR_REACH,
  type Meant,
  officeMeant,
  pointsBack,
  thingDescribed,
} from './descriptions';
import type { Discourse, Trace } from './discourse';
import { addRole, type EntityIndex } from './entities';
import { Ledger, type Noun } from './ledger';
import { mentionOf } from './named-mentions';
import type { PhraseName } from './phrase-name';
import { manyMeant, personMeant, thingMeant } from './pronouns';
import { namedBefore, nounBefore } from './relatives';
import { type PronounForm, readSource, type SourcePhrase } from './source-phrase';
import type { LinkReason, Speaker } from './speaker';
import { isHeadline, sentenceAt, type TextReading } from './text-reading';
import { PEOPLE } from './words/kind-nouns';
import { OWN_WORDS, POSSESSIVE_PRONOUNS } from './words/small-words';
import { OFFICES } from './words/titles';

interface Place {
  at: number;
  sentence: number;
  inHeadline: boolean;
  /** In the opening, which describes before it names: "A harbour judge ruled …". */
  inLead: boolean;
}

interface Resolution {
  speaker: Speaker;
  reason: LinkReason;
}

/** A headline, a lead and what follows it. */
const LEAD_SENTENCES = 4;

export class Resolver {
  readonly ledger: Ledger;
  private tracesBelow: readonly Trace[] | null = null;

  constructor(
    private readonly article: Article,
    private readonly reading: TextReading,
    private readonly index: EntityIndex,
    private readonly discourse: Discourse,
  ) {
    this.ledger = new Ledger(article);
  }

  /** To be called in text order. @returns who the source at these spans is, or null when nobody is named or described */
  speakerOf(spans: readonly Span[]): Speaker | null {
    const phrase = readSource(this.article.text, spans);
    if (phrase.form === 'empty') return null;
    const place = this.placeOf(phrase.span[0]);
    const { speaker, reason } = this.resolve(phrase, place);
    speaker.links.push({ span: phrase.span, reason });
    if ('role' in phrase && phrase.role && speaker.entity) addRole(this.article.text, speaker.entity, phrase.role);
    if (reason !== 'unresolved') this.discourse.spoke(speaker, place.at, place.sentence);
    return speaker;
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
    if (phrase.form === 'name') return this.named(phrase.name, place.sentence);
    if (phrase.form === 'noun') return this.noun(phrase, place);
    const entities = phrase.names.flatMap((name) => this.named(name, place.sentence).speaker.entity ?? []);
    if (new Set(entities).size < 2) return this.named(phrase.names[phrase.names.length - 1], place.sentence);
    const { speaker, isNew } = this.ledger.joint(entities, phrase.span);
    return { speaker, reason: isNew ? 'first' : 'same-name' };
  }

  private named(name: PhraseName, sentence: number): Resolution {
    const mention = mentionOf(name.run, { index: sentence }, false);
    if (!mention) return this.described(nounOf(name));
    const found = this.index.find(mention);
    const entity = found?.entity ?? this.index.add(mention);
    return {
      speaker: this.ledger.named(entity),
      reason: this.index.reasonAt.get(mention.span[0]) ?? found?.reason ?? 'first',
    };
  }

  private pronoun(form: PronounForm, span: Span, { at, sentence }: Place): Resolution {
    switch (form) {
      case 'first-person':
        return { speaker: this.ledger.writer(span), reason: 'author' };
      case 'he':
      case 'she':
        return (
          this.meant(personMeant(this.discourse, form, at, sentence), 'he-or-she') ?? this.unresolved(span, 'person')
        );
      case 'they':
        return this.meant(manyMeant(this.discourse, at, sentence), 'they') ?? this.unresolved(span, 'group');
      case 'it':
        return this.meant(thingMeant(this.discourse, at, sentence), 'it') ?? this.unresolved(span, 'organization');
      case 'relative':
        return this.relative(span, at, sentence);
    }
  }

  private relative(span: Span, at: number, sentence: number): Resolution {
    const named = this.meant(namedBefore(this.article.text, this.discourse, at, sentence), 'relative');
    if (named) return named;
    const noun = nounBefore(this.reading, this.article.text.slice(...span).toLowerCase(), at);
    if (!noun) return this.unresolved(span, 'group');
    const { speaker } = this.noun({ form: 'noun', ...noun }, this.placeOf(noun.span[0]));
    return { speaker, reason: 'relative' };
  }

  private noun(phrase: Noun, place: Place): Resolution {
    const own = this.ownWords(phrase, place);
    if (own) return own;
    const { head, determiner, words } = phrase;
    const isOffice = OFFICES.has(head) || PEOPLE.has(head);
    const looksAhead = place.inHeadline || (place.inLead && /^an?$/.test(determiner) && OFFICES.has(head));
    if (!pointsBack(head, determiner, words) && !(looksAhead && isOffice)) return this.described(phrase);
    const description: Description = { head, words, at: place.at, sentence: place.sentence, looksAhead };
    const office = officeMeant(this.index.entities, this.discourse, description);
    if (office) return { speaker: this.ledger.named(office), reason: 'office' };
    const traces = place.inHeadline ? this.below() : this.discourse.before(place.at, place.sentence, FAR_REACH);
    const thing: Meant | null = thingDescribed(traces, description) ?? bodyMeant(this.discourse, description);
    return thing ? { speaker: this.ledger.of(thing.meant), reason: thing.reason } : this.described(phrase);
  }

  /** "their calculations", "her view": whose they are is who says it. */
  private ownWords({ head, determiner }: Noun, { at, sentence }: Place): Resolution | null {
    if (!OWN_WORDS.has(head) || !POSSESSIVE_PRONOUNS.has(determiner)) return null;
    if (determiner === 'his') return this.meant(personMeant(this.discourse, 'he', at, sentence), 'own-words');
    if (determiner === 'her') return this.meant(personMeant(this.discourse, 'she', at, sentence), 'own-words');
    if (determiner === 'its') return this.meant(thingMeant(this.discourse, at, sentence), 'own-words');
    if (determiner !== 'their') return null;
    const near = this.discourse.before(at, sentence, 1);
    const people = near.filter((trace) => trace.entity?.kind === 'person' && !trace.quoted);
    const one = (people.findLast((trace) => !trace.mention?.aside) ?? people.at(-1))?.entity;
    return this.meant(manyMeant(this.discourse, at, sentence) ?? one ?? null, 'own-words');
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

  private meant(found: Meant['meant'] | null, reason: LinkReason): Resolution | null {
    return found ? { speaker: this.ledger.of(found), reason } : null;
  }

  private unresolved(span: Span, kind: Speaker['kind']): Resolution {
    return { speaker: this.ledger.unresolved(span, kind), reason: 'unresolved' };
  }
}

/** An adjective or an office alone, written with a capital, describes. */
function nounOf({ tokens }: PhraseName): Noun {
  const words = tokens.map((token) => token.text.toLowerCase());
  const span: Span = [tokens[0].start, tokens[tokens.length - 1].end];
  return { form: 'noun', span, head: words[words.length - 1], determiner: '', words };
}
