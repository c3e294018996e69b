/**
 * Which words of a sentence are a claim: the content of an attribution, or the clauses that each assert something of
 * their own. Spans never take in half a clause: where no clear boundary stands, the claim is the sentence.
 */
import type { Span } from '../../article';
import type { Sentence } from '../language/sentences';
import type { Token } from '../language/tokens';
import type { Carrier } from './carriers';
import {
  CLAUSE_CONJUNCTIONS,
  DATE_WORDS,
  FACT_NOUNS,
  FINITE_VERBS,
  NUMBER_WORDS,
  PAST_DEEDS,
  RELATIVES,
  STATES,
  SUBJECT_OPENERS,
} from './words/sign-words';

/** Fewer words assert nothing by themselves. */
const LEAST_WORDS = 5;
/** "the troops who", "those who": an antecedent that makes sense without its determiner begins at the word before. */
const LEAST_RELATIVE_WORDS = 4;

const HAS_WORD = /[\p{L}\p{N}]/u;
const lowerOf = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/**
 * @returns what the attribution holds of the sentence, without the "that" before it; the sentence where that is too
 *   short to say anything: "He called it “a lie”"
 */
export function statedContent(sentence: Sentence, { content }: Carrier): Span[] {
  const tokens = sentence.tokens.filter(({ start, end }) => content.some(([from, to]) => start >= from && end <= to));
  if (tokens.filter(({ text }) => HAS_WORD.test(text)).length < LEAST_WORDS) return [[sentence.start, sentence.end]];
  const [first, second] = tokens;
  if (lowerOf(first) !== 'that') return content;
  return content.flatMap(([start, end]): Span[] => {
    const from = start === first.start ? second.start : start;
    // "that" alone may be a piece of its own, where the source stands behind it: "that, he said, the bridge …".
    return from < end ? [[from, end]] : [];
  });
}

/**
 * @returns the sentence's clauses that can be checked each by itself, where there are two or more, or where one is
 *   brought in as a fact; else the sentence
 */
export function assertedClauses(sentence: Sentence): Span[][] {
  const clauses = [...factClauses(sentence.tokens), ...relativeClauses(sentence.tokens)];
  const told = clauses.length > 0 ? clauses : mainClauses(sentence.tokens);
  const kept = told.filter(isChecked);
  if (kept.length < (clauses.length > 0 ? 1 : 2)) return [[[sentence.start, sentence.end]]];
  return kept.map((tokens) => [[tokens[0].start, tokens[tokens.length - 1].end]]);
}

/** A verb and a figure or date: a clause without is left to the sentence as a whole. */
function isChecked(tokens: readonly Token[]): boolean {
  return tokens.length >= LEAST_WORDS && hasVerb(tokens) && tokens.some(isCounted);
}

const isCounted = ({ text }: Token) =>
  /\d/.test(text) || NUMBER_WORDS.has(text.toLowerCase()) || DATE_WORDS.has(text.toLowerCase());

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(isFiniteVerb);
}

function isFiniteVerb(token: Token): boolean {
  const word = lowerOf(token);
  return FINITE_VERBS.has(word) || STATES.has(word) || PAST_DEEDS.has(word) || /^\p{Ll}{2,}ed$/u.test(token.text);
}

/** "the fact that A has lost B, …": A to B. It ends at the first comma after a verb. */
function factClauses(tokens: readonly Token[]): Token[][] {
  return tokens.flatMap((token, i) => {
    if (lowerOf(token) !== 'that' || !FACT_NOUNS.has(lowerOf(tokens[i - 1]))) return [];
    const rest = tokens.slice(i + 1);
    const end = rest.findIndex(({ text }, k) => /^[,;:.!?—–]$/.test(text) && hasVerb(rest.slice(0, k)));
    return [rest.slice(0, end < 0 ? rest.length : end)];
  });
}

/** "… of troops who have spent 200 days at war.": from the antecedent on, where the clause ends the sentence. */
function relativeClauses(tokens: readonly Token[]): Token[][] {
  const at = tokens.findLastIndex(
    (token, i) => RELATIVES.has(lowerOf(token)) && FINITE_VERBS.has(lowerOf(tokens[i + 1])) && i > 0,
  );
  if (at < 1 || !/^\p{Ll}{3,}s$/u.test(tokens[at - 1].text)) return [];
  const rest = tokens.slice(at - 1).filter(({ text }, i, all) => i < all.length - 1 || HAS_WORD.test(text));
  const isWhole = rest.length > LEAST_RELATIVE_WORDS && !rest.some(({ text }) => /^[,;:—–]$/.test(text));
  return isWhole ? [rest] : [];
}

/** Clauses that a semicolon, or a comma and a conjunction, part from one another; each with a subject and a verb. */
function mainClauses(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  let from = 0;
  tokens.forEach((token, i) => {
    if (token.text !== ';' && token.text !== ',') return;
    const next = token.text === ',' ? i + 2 : i + 1;
    if (token.text === ',' && !CLAUSE_CONJUNCTIONS.has(lowerOf(tokens[i + 1]))) return;
    if (!beginsClause(tokens, next) || !hasVerb(tokens.slice(from, i))) return;
    clauses.push(tokens.slice(from, i));
    from = next;
  });
  clauses.push(tokens.slice(from));
  return clauses;
}

/** How far behind its beginning a clause must have its verb, in tokens. */
const VERB_REACH = 8;

function beginsClause(tokens: readonly Token[], at: number): boolean {
  const opens = SUBJECT_OPENERS.has(lowerOf(tokens[at])) || /^[\p{Lu}\d]/u.test(tokens[at]?.text ?? '');
  return opens && !isFiniteVerb(tokens[at]) && hasVerb(tokens.slice(at + 1, at + VERB_REACH));
}
