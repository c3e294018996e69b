/** A readable report of one article, for a person at a terminal. */
import { oneLine, withoutUnseen } from '../export/one-line';
import { lacksModel, type Statement, type Summary } from '../summary/summary';

/** Characters of a line; a word that is longer goes on past them. */
const WIDTH = 100;
/** Before what goes on in another line: deeper than any line of the report's own, so that no words of a page pass for one. */
const CONTINUED = '      ';

/** @returns what stands over a report where there are several: the file's name, as `head` and `tail` show it */
export function headingOf(path: string): string {
  return `==> ${oneLine(path)} <==\n`;
}

/**
 * @returns the report, lines ended by "\n", with the page's words whole; none of them starts a line of the report's own or
 *   steers a terminal
 */
export function reportOf(summary: Summary): string {
  const { counts } = summary;
  const lines = [
    summary.title || summary.url,
    `${counted(counts.sources, 'source')} (${counts.unnamed} unnamed) · ${counted(counts.statements, 'statement')} · ${percent(summary.attributed)} attributed`,
    ...(summary.openingOnly ? ['Only the opening of this article is on the page.'] : []),
    ...(summary.scope === 'quotations' ? ['Sourcelight reads English. Only quotations are shown.'] : []),
    ...(lacksModel(summary) ? ['Read by rules, without the model: more is missed.'] : []),
  ];
  for (const source of summary.sources) {
    const role = source.role ? `, ${source.role}` : '';
    lines.push('', `${source.name}${role} (${source.kind}) · ${source.statements.length} · ${percent(source.share)}`);
    if (source.anonymity) lines.push(`  (not named: ${source.anonymity})`);
    lines.push(...source.statements.map(statementLine));
  }
  if (summary.unsourced.length > 0) lines.push('', 'Nobody is named for:', ...summary.unsourced.map(statementLine));
  const unsourcedClaims = summary.claims.filter((claim) => claim.source === null && !claim.implied && !claim.link);
  if (unsourcedClaims.length > 0) {
    lines.push('', 'Claims with no source:', ...unsourcedClaims.map((claim) => `  ${claim.words.join(' … ')}`));
  }
  if (summary.furniture.length > 0) {
    lines.push('', 'Not part of the article:');
    lines.push(...summary.furniture.map((piece) => `  [${piece.kind}] ${piece.text}`));
  }
  if (summary.copy.verdict !== 'none') {
    const original = summary.copy.original?.host ?? 'another site';
    lines.push('', `Looks ${summary.copy.verdict}: ${original}`);
    lines.push(...summary.copy.evidence.map((evidence) => `  ${evidence.reason}: ${evidence.detail}`));
  }
  // Here, where no piece of a page can be forgotten.
  return lines.map((line) => `${wrapped(onItsLine(line))}\n`).join('');
}

function statementLine(statement: Statement): string {
  const via = statement.secondHand ? ` via ${statement.secondHand}` : '';
  return `  ${statement.words.join(' … ')}  [${statement.cue || '–'}, ${statement.quotation}${via}]`;
}

/** What stands before a line and between its parts stays. */
function onItsLine(line: string): string {
  return withoutUnseen(line).replace(/[^\S ]+/g, ' ');
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Parts a line at its spaces; every word stays whole. */
function wrapped(line: string): string {
  const lines: string[] = [];
  let rest = '';
  // Each word with the spaces before it.
  for (const word of line.split(/(?<=\S)(?= )/)) {
    if (rest.trim() !== '' && rest.length + word.length > WIDTH) {
      lines.push(rest);
      rest = CONTINUED + word.trimStart();
    } else rest += word;
  }
  return [...lines, rest].join('\n');
}
