/** Keeps the speakers of an article: each entity, each description and each group of names is one of them. */
import type { Article, Span } from '../../article';
import type { SourceKind } from '../analysis';
import type { Compound } from './discourse';
import type { Entity } from './entity';
import { genderOf } from './gender';
import { AGE, isPlural, kindOfNoun } from './noun-kinds';
import type { Pair } from './pairs';
import type { SourcePhrase } from './source-phrase';
import type { Speaker } from './speaker';
import { PEOPLE } from './words/kind-nouns';
import { words as listed } from './words/list';
import { MEMBERS } from './words/members';
import { POSSESSIVE_PRONOUNS } from './words/small-words';

export type Noun = Extract<SourcePhrase, { form: 'noun' }>;

export class Ledger {
  private readonly byEntity = new Map<Entity, Speaker>();
  private readonly byWords = new Map<string, Speaker>();
  private author: Speaker | null = null;
  /** In the order in which they were first met. */
  readonly speakers: Speaker[] = [];

  constructor(private readonly article: Article) {}

  /** @returns the speaker for what a pronoun or a description was found to mean */
  of(meant: Entity | Speaker | Compound | Pair): Speaker {
    if ('entities' in meant) return this.joint(meant.entities, meant.entities[0].fullest.span).speaker;
    if ('fullest' in meant) return this.named(meant);
    if ('links' in meant) return meant;
    return this.described({ form: 'noun', determiner: '', ...meant }).speaker;
  }

  named(entity: Entity): Speaker {
    const known = this.byEntity.get(entity);
    if (known) return known;
    const { fullest, kind } = entity;
    const speaker = this.enter({ name: fullest.span, kind, entity, plural: kind === 'group', links: [] });
    this.byEntity.set(entity, speaker);
    return speaker;
  }

  /** Several who speak together are a source of their own, besides each of them. */
  joint(entities: readonly Entity[], span: Span): { speaker: Speaker; isNew: boolean } {
    const key = entities
      .map((entity) => entity.fullest.words.join(' '))
      .sort()
      .join(' & ');
    const known = this.byWords.get(key);
    if (known) return { speaker: known, isNew: false };
    const kinds = new Set(entities.map((entity) => entity.kind));
    const kind = kinds.size === 1 ? entities[0].kind : 'group';
    return { speaker: this.remember(key, { name: span, kind, joint: entities, plural: true, links: [] }), isNew: true };
  }

  /** The same words describe the same source. */
  described(phrase: Noun): { speaker: Speaker; isNew: boolean } {
    const key = phrase.words.filter((word) => word !== 'the').join(' ') || phrase.head;
    const known = this.byWords.get(key);
    if (known && !isFurther(phrase)) return { speaker: known, isNew: false };
    const { head, words, role } = phrase;
    const name = withoutArticle(this.article.text, phrase);
    const kind = isBodyOfMembers(this.article.text.slice(...phrase.span)) ? 'organization' : kindOf(phrase);
    const pronoun = genderOf(head);
    const speaker: Speaker = {
      name,
      kind,
      ...(role ? { role } : {}),
      head,
      words,
      plural: isPlural(head),
      ...(pronoun ? { pronoun } : {}),
      links: [],
    };
    return { speaker: this.remember(key, speaker), isNew: true };
  }

  /** Who writes "I" or "we" outside quotation marks. */
  writer(span: Span): Speaker {
    this.author ??= this.enter({
      name: this.article.byline === '' ? span : null,
      kind: 'author',
      plural: false,
      links: [],
    });
    return this.author;
  }

  /** Two pronouns that nobody was found for may mean two people: each is a source of its own. */
  unresolved(span: Span, kind: SourceKind): Speaker {
    return this.enter({ name: span, kind, plural: kind === 'group', links: [] });
  }

  private remember(key: string, speaker: Speaker): Speaker {
    this.byWords.set(key, speaker);
    return this.enter(speaker);
  }

  private enter(speaker: Speaker): Speaker {
    this.speakers.push(speaker);
    return speaker;
  }
}

const BODY_OF_MEMBERS = /^[Tt]he (\p{Lu}\p{L}+) (?:of|for|against|without) (?:the )?\p{Lu}/u;

/** "the Friends of the Tarrow": after its article only a name has a capital, however plain its noun. */
function isBodyOfMembers(source: string): boolean {
  const [, members] = BODY_OF_MEMBERS.exec(source) ?? [];
  return members !== undefined && MEMBERS.has(members);
}

/** "another report", "a separate study": one more of the kind, though the words are the same. */
function isFurther({ words, determiner }: Noun): boolean {
  return determiner === 'another' || words.includes('another') || words.includes('separate');
}

/** There are so many of these that "the expert" is nobody whom readers could know. */
const UNTOLD: ReadonlySet<string> = listed(`
  prosecutor officer patient expert victim witness suspect student protester protestor resident customer passenger driver neighbor
  neighbour employee worker user voter teenager researcher reporter spokesman spokeswoman spokesperson official source insider informant
  man woman boy girl child friend colleague doctor nurse teacher lawyer attorney soldier policeman policewoman detective investigator
  analyst observer supporter critic fan viewer reader visitor tourist volunteer member person individual
`);

/** One definite person is somebody whom readers know, though the article does not name them: "the president". */
function kindOf({ head, determiner, words }: Noun): SourceKind {
  const kind = kindOfNoun(head, determiner, words);
  const definite = determiner === 'the' || determiner === "'s" || POSSESSIVE_PRONOUNS.has(determiner);
  return kind === 'anonymous' &&
    definite &&
    !isPlural(head) &&
    !UNTOLD.has(head) &&
    (PEOPLE.has(head) || AGE.test(head))
    ? 'person'
    : kind;
}

/** "a report" is called "report"; "a senior official" keeps its article, which says that the name is kept back. */
function withoutArticle(text: string, { span, determiner, head, words }: Noun): Span {
  // "The 56-year-old" is all that the article says there; without its article it reads like an age.
  if (AGE.test(head)) return span;
  const isIndefinite = /^an?$/.test(determiner) && kindOfNoun(head, determiner, words) !== 'anonymous';
  if (words[0] !== 'the' && determiner !== 'the' && !isIndefinite) return span;
  const skipped = /^\S+\s+/.exec(text.slice(...span))?.[0].length ?? 0;
  return span[0] + skipped < span[1] ? [span[0] + skipped, span[1]] : span;
}
