/** The export as plain text: to be read, printed or put into a message. Every entry stands on a line of its own. */
import { isUnsourced } from '../summary/claims';
import { copyNotice } from '../summary/copy-notice';
import type { SourceSummary } from '../summary/summary';
import { counted, percent, words, wordsFor } from '../words';
import { leftOut } from './left-out';
import { type ExportedStatement, type ExportMaterial, statementsIn } from './material';
import { oneLine } from './one-line';

/** @returns the text, ending in a line end */
export function plainText(material: ExportMaterial): string {
  const { summary } = material;
  const statements = statementsIn(material);
  const unsourced = statements.filter(({ source }) => source === null);
  const claims = summary.claims.filter(isUnsourced).map(({ words: pieces }) => entry(pieces));
  const missing = leftOut(summary);
  return [
    [
      oneLine(summary.title) || words('action_title'),
      [summary.site, summary.published ?? ''].map(oneLine).filter(Boolean).join(', '),
      oneLine(summary.url),
    ],
    [
      [
        counted('sources', summary.counts.sources),
        counted('statements', summary.counts.statements),
        words('attributed', percent(summary.attributed)),
      ].join(' · '),
      summary.copy.verdict === 'none' ? '' : copyNotice(summary.copy, oneLine),
    ],
    ...summary.sources.map((source) => [
      heading(source),
      ...statements.filter((one) => one.source === source).flatMap(statementLines),
    ]),
    unsourced.length > 0 ? [words('summary_unsourced'), ...unsourced.flatMap(statementLines)] : [],
    claims.length > 0 ? [words('summary_claims'), ...claims] : [],
    missing.length > 0 ? [words('left_out'), ...missing.map((one) => `- ${one}`)] : [],
    [words('summary_made_by')],
  ]
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function heading(source: SourceSummary): string {
  const about = [source.role ?? '', wordsFor('kind', source.kind), source.anonymity ?? ''];
  return [oneLine(source.name), ...about.map(oneLine)].filter(Boolean).join(' · ');
}

function statementLines({ statement, address }: ExportedStatement): string[] {
  const given = [
    oneLine(statement.cue),
    wordsFor('quotation', statement.quotation),
    statement.secondHand ? words('summary_via', oneLine(statement.secondHand)) : '',
  ];
  return [`${entry(statement.words)} (${given.filter(Boolean).join(', ')})`, `  ${oneLine(address)}`];
}

function entry(pieces: readonly string[]): string {
  return `- ${pieces.map(oneLine).join(' … ')}`;
}
