/**
 * Labels that a colon parts from what they head: "Column: …", "Orsa: one hurt". In headings and short lines a colon
 * names a speaker only where the words before it are somebody's or something's that speaks, or what follows is quoted.
 */
import { type Article, type Block, blockAt, type Span } from '../../article';
import type { FoundAttribution } from '../analysis';
import { isHeading } from './region';
import { SPEAKING_LABELS, TITLES_BEFORE_NAMES } from './speaking-labels';

/** A block of one line up to this long, in UTF-16 units, is a heading or an item of a list, however the page marks it. */
const SHORT_LINE = 160;
const QUOTATION = /^\s*["“„«‘']/u;
/** In a turn of talk somebody says I or you, or asks. */
const TALK = /\b(?:I|we|you|my|our|your|me|us)\b|\?/iu;
/** One line with a colon is no talk. */
const LEAST_TURNS = 2;

/**
 * @param found attributions in text order
 * @returns them without those whose cue is a colon after a topic
 */
export function withoutTopicLabels(article: Article, found: readonly FoundAttribution[]): FoundAttribution[] {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => article.text.slice(start, end)).join(' ');
  const isColon = ({ cue }: FoundAttribution) => words(cue) === ':';
  const labelled = found.filter(isColon);
  if (labelled.length === 0) return [...found];
  const speakers = new Set(found.flatMap((each) => (isColon(each) ? [] : nameIn(words(each.source)))));
  const turns = labelled.filter(({ region }) => region !== 'headline');
  const isTalk = turns.length >= LEAST_TURNS && turns.some(({ content }) => TALK.test(words(withMark(content))));
  return found.filter((attribution) => {
    if (!isColon(attribution)) return true;
    const { source, cue, content } = attribution;
    const [[at]] = cue;
    const block = article.blocks[blockAt(article.blocks, at)];
    // Where the label does not stand first, the sentence before the colon tells more than a label does.
    const isLabel = source.length > 0 && block !== undefined && source[0][0] - block.start <= FIRST_WITHIN;
    if (!isLabel || !isShort(block) || QUOTATION.test(words(content))) return true;
    return (isTalk && attribution.region !== 'headline') || speaks(words(source), speakers);
  });
}

/** A content ends before its question mark. */
const withMark = (spans: readonly Span[]) => spans.map(([start, end]): Span => [start, end + 1]);

/** What may stand before the first word of a block: a bullet, a mark. In UTF-16 units. */
const FIRST_WITHIN = 2;

function isShort(block: Block): boolean {
  return isHeading(block) || block.text.length <= SHORT_LINE;
}

const NAMES = /\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)*/u;
/** "the mayor of Orsa": the place does not speak. */
const OF_A_PLACE = /\b(?:of|in|from|for|at|near)\s+(?:the\s+)?$/;

/** The last word of the name that a source begins with, in lower case: a family name, or what a body is called for short. */
function nameIn(source: string): string[] {
  const match = NAMES.exec(source);
  if (!match || OF_A_PLACE.test(source.slice(0, match.index))) return [];
  return match[0]
    .toLowerCase()
    .replace(/['’]s$/, '')
    .split(' ')
    .slice(-1);
}

/** Whether a label is who speaks: "Poll", "Sen. Ruiz", or a name that the article has as a source elsewhere. */
function speaks(label: string, speakers: ReadonlySet<string>): boolean {
  const words = label.toLowerCase().split(/\s+/);
  if (words.length > 1 && TITLES_BEFORE_NAMES.has(words[0].replace(/\.$/, ''))) return true;
  if (SPEAKING_LABELS.has(words[words.length - 1])) return true;
  return nameIn(label).some((name) => speakers.has(name));
}
