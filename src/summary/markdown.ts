/**
 * The summary as Markdown, to be pasted into notes and documents. All of the page's words are escaped: what somebody
 * wrote in an article must not become a heading, a link, an image or HTML in the reader's notes. Pure but for the words.
 */
import { counted, percent, words, wordsFor } from '../words';
import { copyNotice } from './copy-notice';
import type { ClaimSummary, SourceSummary, Statement, Summary } from './summary';

/** @returns the summary in CommonMark, ending in a line end */
export function summaryMarkdown(summary: Summary): string {
  const claims = summary.claims.filter(isUnsourced);
  return [
    heading(1, escaped(summary.title) || words('action_title')),
    [escaped(summary.site), addressed(summary.url)].filter(Boolean).join(' · '),
    figures(summary),
    ...notices(summary),
    ...summary.sources.map(sourceSection),
    summary.unsourced.length > 0 ? section(words('summary_unsourced'), summary.unsourced.map(statementItem)) : '',
    claims.length > 0 ? section(words('summary_claims'), claims.map(claimItem)) : '',
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

/** What a reader of the notes must know of the page: it is a copy, it was not whole, it was not in English. */
function notices({ copy, openingOnly, scope }: Summary): string[] {
  const lines: string[] = [];
  if (copy.verdict !== 'none') {
    const reasons = copy.evidence.map(({ reason, detail }) => {
      const shown = escaped(detail);
      return `> - ${wordsFor('copy_reason', reason)}${shown ? `: ${shown}` : ''}`;
    });
    lines.push([`> **${copyNotice(copy, escaped)}**`, ...(reasons.length > 0 ? ['>', ...reasons] : [])].join('\n'));
  }
  if (openingOnly) lines.push(`> ${words('state_opening')}`);
  if (scope === 'quotations') lines.push(`> ${words('state_quotations')}`);
  return lines;
}

function sourceSection(source: SourceSummary): string {
  const about = [
    source.role ? escaped(source.role) : '',
    wordsFor('kind', source.kind),
    words('summary_share', percent(source.share)),
  ];
  const items = source.statements.map(statementItem);
  return [heading(2, escaped(source.name)), about.filter(Boolean).join(' · '), items.join('\n')].join('\n\n');
}

/** The words as the page has them; how they were given stands after them, so that it can't be taken for theirs. */
function statementItem({ words: pieces, quotation, cue, secondHand }: Statement): string {
  const given = [
    escaped(cue),
    wordsFor('quotation', quotation),
    secondHand ? words('summary_via', escaped(secondHand)) : '',
  ];
  return `- ${joined(pieces)} (${given.filter(Boolean).join(', ')})`;
}

function claimItem({ words: pieces }: ClaimSummary): string {
  return `- ${joined(pieces)}`;
}

/** Nobody stands behind it: no source, no earlier sentence that it goes on with, no link. */
function isUnsourced({ source, implied, link }: ClaimSummary): boolean {
  return source === null && !implied && !link;
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
/** Entities, and addresses that GitHub's dialect makes links of. */
const ENTITY = /&(?=#?\w+;)/g;
const BARE_ADDRESS = /\b(https?|ftp|mailto|xmpp)(?=:)|\b(www)(?=\.)|(?<=\S)(?=@\S)/gi;

/** @returns the page's words on one line, looking the same but never markup */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
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
