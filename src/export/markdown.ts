/**
 * The export as Markdown, to be pasted into notes and documents. All of the page's words are escaped: what somebody
 * wrote in an article must not become a heading, a link, an image or HTML in the reader's notes. Pure but for the words.
 */

import { isUnsourced } from '../summary/claims';
import { copyNotice } from '../summary/copy-notice';
import type { ClaimSummary, SourceSummary, Summary } from '../summary/summary';
import { counted, percent, words, wordsFor } from '../words';
import { leftOut } from './left-out';
import { type ExportedStatement, type ExportMaterial, statementsIn } from './material';
import { oneLine } from './one-line';

/** @returns the reading in CommonMark, ending in a line end */
export function markdown(material: ExportMaterial): string {
  const { summary } = material;
  const claims = summary.claims.filter(isUnsourced);
  const statements = statementsIn(material);
  const unsourced = statements.filter(({ source }) => source === null);
  const missing = leftOut(summary);
  return [
    heading(1, escaped(summary.title) || words('action_title')),
    [escaped(summary.site), escaped(summary.published ?? ''), addressed(summary.url)].filter(Boolean).join(' · '),
    figures(summary),
    ...notices(summary),
    ...summary.sources.map((source) =>
      sourceSection(
        source,
        statements.filter((one) => one.source === source),
      ),
    ),
    unsourced.length > 0 ? section(words('summary_unsourced'), unsourced.map(statementItem)) : '',
    claims.length > 0 ? section(words('summary_claims'), claims.map(claimItem)) : '',
    missing.length > 0 ? `${words('left_out')}\n\n${missing.map((one) => `- ${one}`).join('\n')}` : '',
    `*${words('summary_made_by')}*`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function figures({ counts, attributed }: Summary): string {
  const sources = counted('sources', counts.sources);
  return [
    counts.sources > 0 ? `${sources} (${words('summary_named', counts.named)})` : sources,
    counted('statements', counts.statements),
    counted('claims_unsourced', counts.claimsUnsourced),
    words('attributed', percent(attributed)),
  ].join(' · ');
}

/** What a reader of the notes must know of the page before anything else: that it is a copy. */
function notices({ copy }: Summary): string[] {
  if (copy.verdict === 'none') return [];
  const reasons = copy.evidence.map(({ reason, detail }) => {
    const shown = escaped(detail);
    return `> - ${wordsFor('copy_reason', reason)}${shown ? `: ${shown}` : ''}`;
  });
  return [[`> **${copyNotice(copy, escaped)}**`, ...(reasons.length > 0 ? ['>', ...reasons] : [])].join('\n')];
}

function sourceSection(source: SourceSummary, statements: readonly ExportedStatement[]): string {
  const about = [
    source.role ? escaped(source.role) : '',
    wordsFor('kind', source.kind),
    source.anonymity ? escaped(source.anonymity) : '',
    words('summary_share', percent(source.share)),
  ];
  const items = statements.map(statementItem);
  return [heading(2, escaped(source.name)), about.filter(Boolean).join(' · '), items.join('\n')].join('\n\n');
}

/** The words as the page has them; how they were given stands after them, so that it can't be taken for theirs. */
function statementItem({ statement, address, quotes }: ExportedStatement): string {
  const { words: pieces, quotation, cue, secondHand } = statement;
  const given = [
    escaped(cue),
    wordsFor('quotation', quotation),
    secondHand ? words('summary_via', escaped(secondHand)) : '',
  ];
  const link = quotes.length > 0 ? addressed(address) : '';
  return `- ${joined(pieces)} (${given.filter(Boolean).join(', ')})${link && ` ${link}`}`;
}

function claimItem({ words: pieces }: ClaimSummary): string {
  return `- ${joined(pieces)}`;
}

function joined(pieces: readonly string[]): string {
  return pieces.map(escaped).join(' … ');
}

function section(title: string, items: readonly string[]): string {
  return `${heading(2, title)}\n\n${items.join('\n')}`;
}

function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${text}`;
}

/** What may open or close markup anywhere in a line of CommonMark or of GitHub's dialect. */
const MARKUP = /[\\`*_[\]<>~|]/g;
/** What is markup only at the beginning of a line: headings, quotes, lists, rules. */
const AT_THE_START = /^(?:[#+\-=:]|\d{1,9}(?=[.)]))/;
/** Entities, and addresses that GitHub's dialect makes links of, after a digit or an underscore too: no `\b` here. */
const ENTITY = /&(?=#?\w+;)/g;
const BARE_ADDRESS = /(https?|ftp|mailto|xmpp)(?=:)|(www)(?=\.)|(?<=\S)(?=@\S)/gi;

/** @returns the page's words on one line, looking the same but never markup */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(MARKUP, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(BARE_ADDRESS, '$1$2\\')
    .replace(AT_THE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** @returns the address as a link, or nothing where it is no address of a page */
function addressed(url: string): string {
  if (!URL.canParse(url)) return '';
  const { href, protocol } = new URL(url);
  if (!/^(?:https?|file):$/.test(protocol)) return escaped(href);
  return `<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
}
