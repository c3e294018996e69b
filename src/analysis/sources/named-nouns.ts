/** Sources that look like nouns and are names, or the other way round: "Baker", "a super PAC", "Neighbours". */
import type { Span } from '../../article';
import { takeForPerson } from './entity';
import type { Noun } from './ledger';
import { bare } from './name-parts';
import { isPlural } from './noun-kinds';
import type { PhraseName } from './phrase-name';
import type { Context, NamedAs, Place } from './resolution';
import { firstTokenFrom, isAcronym, opensSentence, sentenceAt } from './text-reading';
import { BODIES, PEOPLE } from './words/kind-nouns';
import { OFFICES } from './words/titles';

/** In characters before a noun: the name of its owner. */
const LONGEST_OWNER = 60;

/** "the Port Chiefs’ Council": a noun alone after its owner is no short form of another council. */
export function ownedBody({ tokens }: PhraseName, context: Context): Noun | null {
  const [own] = tokens;
  const text = context.reading.text.slice(Math.max(0, own.start - LONGEST_OWNER), own.start);
  const owner = /(?:\p{Lu}[\p{L}.-]{0,60}\s){0,30}\p{Lu}[\p{L}.-]{0,60}['’]s?\s$/u.exec(text);
  if (tokens.length > 1 || !owner || !BODIES.has(own.text.toLowerCase())) return null;
  const span: Span = [own.start - owner[0].length, own.end];
  const words = context.reading.text
    .slice(...span)
    .toLowerCase()
    .split(/\s+/);
  return { form: 'noun', span, head: own.text.toLowerCase(), determiner: "'s", words };
}

/** "Neighbours said": nothing but its place calls for the capital of a plural that stands nowhere else with one. */
export function isNounAtStart({ run, tokens }: PhraseName, context: Context): boolean {
  if (
    run.length !== 1 ||
    !/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(tokens[0].text) ||
    !isPlural(tokens[0].text.toLowerCase())
  )
    return false;
  const sentence = sentenceAt(context.reading, tokens[0].start);
  const i = sentence ? firstTokenFrom(sentence.tokens, tokens[0].start) : 0;
  return sentence !== undefined && opensSentence(sentence.tokens, i) && !context.reading.capital.has(tokens[0].text);
}

/** "Citizens for Safe Piers (CSP)": the name of a body that only its acronym shows to be one. */
export function longForm({ span }: Noun, context: Context): NamedAs | null {
  const article = /^the\s+/i.exec(context.reading.text.slice(...span))?.[0].length ?? 0;
  const entity = context.index.startingAt.get(span[0] + article);
  const isLong = entity?.mentions.some(
    ({ mention }) => mention.alias !== undefined && mention.span[0] === span[0] + article,
  );
  return entity && isLong ? { meant: entity, reason: 'same-name' } : null;
}

/** "Baker", "Cuban": a noun or an adjective with a capital that is somebody's family name in this article. */
export function namesake({ words, span }: Noun, context: Context): NamedAs | null {
  const word = context.reading.text.slice(...span);
  if (words.length !== 1 || !/^\p{Lu}/u.test(word) || !context.reading.familyNames.has(bare(word))) return null;
  const found = context.index.find({ words: [bare(word)], titles: [], kind: 'person', sure: false, pronoun: null });
  return found ? { meant: found.entity, reason: found.reason } : null;
}

/** "Open Harbour, a super PAC that": an acronym after "a" is a noun. */
export function acronymAsNoun({ name }: { name: PhraseName }, place: Place, context: Context): NamedAs | null {
  const [own] = name.tokens;
  const words = /^\s*an?\s(?:\p{Ll}+\s){0,2}$/iu.exec(context.reading.text.slice(place.at, own.start));
  if (!words || name.tokens.length > 1 || !isAcronym(own.text)) return null;
  return apposition(
    { form: 'noun', span: [place.at, own.end], head: own.text.toLowerCase(), determiner: 'a', words: [] },
    place,
    context,
  );
}

/** "Open Harbour, a group that": the source is the apposition alone, the name stands right before it. */
export function apposition(
  { span, determiner, head }: Noun,
  { at, sentence }: Place,
  context: Context,
): NamedAs | null {
  if (!/^an?$/.test(determiner)) return null;
  const named = context.discourse.before(at, sentence, 0).findLast(({ mention }) => mention && mention.span[1] <= at);
  if (!named?.entity || !named.mention) return null;
  if (!/^(?:\s*\([^()]{0,40}\))?,\s+$/.test(context.reading.text.slice(named.mention.span[1], span[0]))) return null;
  const isPerson = PEOPLE.has(head) || OFFICES.has(head);
  if (!isPerson && !BODIES.has(head) && head !== 'pac') return null;
  const fits = isPerson ? named.entity.kind === 'person' : named.entity.kind !== 'person' || !named.entity.sure;
  return fits ? { meant: named.entity, reason: 'apposition' } : null;
}

/** In characters: an age or a party in brackets, and what closes the apposition. */
const CLOSES_NAME = /^(?:\s*\([^()]{0,40}\))?,/;

/** "the lawyer, Ana Ruiz, said": the source is the description alone, the name stands right after it. */
export function nameAfter({ span, head }: Noun, context: Context): NamedAs | null {
  if (isPlural(head) || !(PEOPLE.has(head) || OFFICES.has(head))) return null;
  const { text } = context.reading;
  const comma = /^,?\s+/.exec(text.slice(span[1], span[1] + LONGEST_OWNER));
  const at = span[1] + (comma?.[0].length ?? 0);
  const entity = comma && context.index.startingAt.get(at);
  const own = entity?.mentions.find(({ mention }) => mention.from === at || mention.span[0] === at)?.mention;
  if (!entity || !own || own.words.length < 2 || (entity.kind !== 'person' && own.ruled)) return null;
  // Without a comma the name is the phrase's own, cut off.
  if (comma?.[0].startsWith(',') && !CLOSES_NAME.test(text.slice(own.span[1], own.span[1] + LONGEST_OWNER)))
    return null;
  takeForPerson(entity);
  return { meant: entity, reason: 'apposition' };
}

/** Some of a body who decide in its name. */
const SPEAKS_FOR_ALL: ReadonlySet<string> = new Set(['panel', 'bench']);

/** "a three-judge panel of the Sandhaven Court of Appeals": the court. */
export function panelOf({ head, span }: Noun, context: Context): NamedAs | null {
  const of = SPEAKS_FOR_ALL.has(head) ? /\sof\s+(?:the\s+)?/i.exec(context.reading.text.slice(...span)) : null;
  const entity = of && context.index.startingAt.get(span[0] + of.index + of[0].length);
  return entity && entity.kind !== 'person' ? { meant: entity, reason: 'body-noun' } : null;
}
