/**
 * The signs by which a name is told to be a person's: its own form, and the words right beside it. Each is a short
 * string; `name-kinds` has a weight for those that were learned. No sign is a name itself, so that nothing is known of
 * anybody in particular: only given names, endings and neighbours count.
 */
import type { Token } from '../language/tokens';
import { GIVEN_NAME_KINDS } from './gender';
import { bare, namesBody } from './name-parts';
import { singular } from './noun-kinds';
import { isAcronym } from './text-reading';
import { BODIES, DOCUMENTS, EITHER, PEOPLE } from './words/kind-nouns';
import { PLACES_AND_HOUSES } from './words/places';
import { OFFICES, PARTICLES } from './words/titles';

/** Capitals within a word are a brand's ("DonNTU"), but for these beginnings of family names. */
const FAMILY_BEGINNING = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|O['’]|D['’]|L['’]|Al-|El-|Fitz)/;
const CAPITAL_WITHIN = /\p{Ll}\p{Lu}/u;
/** In letters: endings say what language or trade a word is of. */
const ENDINGS = [2, 3];
/** Longer names differ in nothing that more counting would tell. */
const MOST_WORDS = 4;
const NUMBER = /^\d/;

/**
 * @param tokens the sentence's
 * @param from index of the name's first token, titles left out
 * @param to index after its last
 * @returns the signs, each once
 */
export function nameSigns(tokens: readonly Token[], from: number, to: number): string[] {
  const name = tokens.slice(from, to).map((token) => token.text);
  return [...new Set([...formSigns(name), ...neighbourSigns(tokens, from, to)])];
}

/** What the name looks like. */
export function formSigns(name: readonly string[]): string[] {
  const words = name.map(bare);
  const [first, last] = [words[0], words[words.length - 1]];
  const count = Math.min(words.length, MOST_WORDS);
  const signs = [`n${count}`];
  const given = GIVEN_NAME_KINDS.has(first);
  if (given) signs.push(`given${Math.min(count, 2)}`);
  if (namesBody(last)) signs.push('body-last', `body-last${given ? '-given' : ''}`);
  if (words.slice(0, -1).some(namesBody)) signs.push('body-within');
  if (name.some((word) => isAcronym(word) && word.length > 2)) signs.push(`acronym${Math.min(count, 2)}`);
  if (/^\p{Lu}\.?$/u.test(name[1] ?? '')) signs.push('initial');
  if (PLACES_AND_HOUSES.has(words.filter((word) => word !== 'the').join(' '))) signs.push('place');
  else if (words.some((word) => PLACES_AND_HOUSES.has(word))) signs.push('place-within');
  if (words.some((word) => PARTICLES.has(word))) signs.push('particle');
  if (words.some((word) => word === 'of' || word === 'for' || word === 'and' || word === '&')) signs.push('small');
  if (words.some((word) => NUMBER.test(word))) signs.push('number');
  if (name.some((word) => CAPITAL_WITHIN.test(word) && !FAMILY_BEGINNING.test(word))) signs.push('capital-within');
  if (DOCUMENTS.has(singular(last))) signs.push('document-last');
  for (const letters of ENDINGS) {
    if (last.length > letters + 1) signs.push(`e:${last.slice(-letters)}`);
    if (count > 1 && first.length > letters + 1) signs.push(`f:${first.slice(-letters)}`);
  }
  return signs;
}

/** What stands beside it. */
function neighbourSigns(tokens: readonly Token[], from: number, to: number): string[] {
  const before = wordAt(tokens, from - 1);
  const after = wordAt(tokens, to);
  const signs = [`<${before}`, `>${after}`];
  if (before === ',' || before === '') signs.push(`<<${wordAt(tokens, from - 2)}`);
  if (before === 'the' && /[^su]s$/.test(tokens[to - 1].text)) signs.push('the-plural');
  signs.push(`<${nounClass(before)}`, `>${nounClass(after)}`);
  if (after === ',') {
    signs.push(`>,${wordAt(tokens, to + 1)}`);
    if (NUMBER.test(wordAt(tokens, to + 1))) signs.push('>,age');
    signs.push(...appositionSigns(tokens, to + 1));
  }
  if (/^(?:is|was|are|were)$/.test(after)) signs.push(...appositionSigns(tokens, to + 1));
  if (after === '(') signs.push(`>(${/^\p{Lu}{2,}/u.test(tokens[to + 1]?.text ?? '') ? 'A' : 'x'}`);
  if (after === "'s" || after === '’s') signs.push(`>'s${nounClass(wordAt(tokens, to + 1))}`);
  return signs;
}

/** In tokens: how far the noun of an apposition is looked for. */
const APPOSITION_REACH = 6;

/** ", a chemistry researcher at": the first known noun tells what kind of thing it is. */
function appositionSigns(tokens: readonly Token[], from: number): string[] {
  if (!/^(?:a|an|the|who|which|whose|former|his|her|its)$/.test(wordAt(tokens, from))) return [];
  for (let i = from + 1; i < Math.min(tokens.length, from + APPOSITION_REACH); i++) {
    if (tokens[i].text === ',') return [];
    const kind = nounClass(tokens[i].text.toLowerCase());
    if (kind !== '') return [`>,a${kind}`];
  }
  return [];
}

function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text.toLowerCase().replace(/’/g, "'") ?? '';
}

function nounClass(word: string): string {
  const one = singular(word);
  if (EITHER.has(one)) return '#either';
  if (PEOPLE.has(one) || OFFICES.has(bare(word))) return one === word ? '#person' : '#people';
  if (BODIES.has(one)) return '#body';
  if (DOCUMENTS.has(one)) return '#document';
  return '';
}
