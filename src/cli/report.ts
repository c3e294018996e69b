/** A readable report of one article, for a person at a terminal. */
import { withoutUnseen } from '../export/one-line';
import { lacksModel, type Statement, type Summary } from '../summary/summary';

/** Characters of a statement that a report shows before it cuts. */
const STATEMENT_WIDTH = 160;

/** @returns the report, lines ended by "\n"; nothing of the page's in it starts a line or steers a terminal */
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
    lines.push('', 'Claims with no source:', ...unsourcedClaims.map((claim) => `  ${cut(claim.words.join(' … '))}`));
  }
  if (summary.furniture.length > 0) {
    lines.push('', 'Not part of the article:');
    lines.push(...summary.furniture.map((piece) => `  [${piece.kind}] ${cut(piece.text)}`));
  }
  if (summary.copy.verdict !== 'none') {
    const original = summary.copy.original?.host ?? 'another site';
    lines.push('', `Looks ${summary.copy.verdict}: ${original}`);
    lines.push(...summary.copy.evidence.map((evidence) => `  ${evidence.reason}: ${cut(evidence.detail)}`));
  }
  // Here, where no piece of a page can be forgotten.
  return lines.map((line) => `${onItsLine(line)}\n`).join('');
}

function statementLine(statement: Statement): string {
  const via = statement.secondHand ? ` via ${statement.secondHand}` : '';
  return `  ${cut(statement.words.join(' … '))}  [${statement.cue || '–'}, ${statement.quotation}${via}]`;
}

/** What stands before a line and between its parts stays. */
function onItsLine(line: string): string {
  return withoutUnseen(line).replace(/[^\S ]+/g, ' ');
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
const percent = (share: number) => `${Math.round(100 * share)} %`;

function cut(text: string): string {
  return text.length > STATEMENT_WIDTH ? `${text.slice(0, STATEMENT_WIDTH - 1)}…` : text;
}
