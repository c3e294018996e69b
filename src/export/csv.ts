/**
 * The export as a table: CSV as RFC 4180 has it (https://www.rfc-editor.org/rfc/rfc4180), lines ended by CR LF. A row for
 * each statement, in text order; then a row of the kind `note` for each thing that is left out, so that the table has one
 * number of columns throughout. The names of columns and codes are not translated: programs read them.
 */
import { leftOut } from './left-out';
import { type ExportedStatement, type ExportMaterial, statementsIn } from './material';
import { oneLine } from './one-line';

const COLUMNS = [
  'row',
  'source',
  'source_kind',
  'source_role',
  'statement',
  'quotation',
  'cue',
  'cue_kind',
  'via',
  'region',
  'confidence',
  'title',
  'outlet',
  'published',
  'address',
  'exported_at',
] as const;
type Column = (typeof COLUMNS)[number];

/** @returns the table, its first row the names of the columns; without a byte order mark, which is the file's affair */
export function csv(material: ExportMaterial): string {
  const { summary, at } = material;
  const article = {
    title: summary.title,
    outlet: summary.site,
    published: summary.published ?? '',
    exported_at: at,
  };
  const rows = [
    ...statementsIn(material).map((one) => ({ ...article, ...statementCells(one) })),
    ...leftOut(summary).map((note) => ({ ...article, row: 'note', statement: note, address: summary.url })),
  ];
  return [COLUMNS.join(','), ...rows.map(line)].join('\r\n').concat('\r\n');
}

function statementCells({ statement, source, address }: ExportedStatement): Partial<Record<Column, string>> {
  return {
    row: 'statement',
    source: source?.name ?? '',
    source_kind: source?.kind ?? '',
    source_role: source?.role ?? '',
    statement: statement.words.join(' … '),
    quotation: statement.quotation,
    cue: statement.cue,
    cue_kind: statement.cueKind,
    via: statement.secondHand ?? '',
    region: statement.region,
    confidence: statement.confidence.toFixed(2),
    address,
  };
}

function line(row: Partial<Record<Column, string>>): string {
  return COLUMNS.map((column) => cell(row[column] ?? '')).join(',');
}

/**
 * What makes a spreadsheet take a cell for a formula, in its full-width forms too, which some fold to the common ones.
 * White space before it doesn't keep every program from that, but is trimmed off first. A semicolon begins a cell where
 * the machine's language parts cells by it (German, French): quotes within a line don't keep it from that.
 */
const FORMULA = /(?<=^|; ?)(?=[=+\-@＝＋－＠])/g;

/**
 * @returns the cell in quotes. An apostrophe before what could be a formula has spreadsheets show it as text
 *   (https://owasp.org/www-community/attacks/CSV_Injection): a page's words must never be worked out
 */
export function cell(text: string): string {
  const safe = oneLine(text).replace(FORMULA, "'");
  return `"${safe.replaceAll('"', '""')}"`;
}
