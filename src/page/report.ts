/** A ready text with which a reader can report a wrong statement: copied, never sent. */
import { blockAt } from '../article';
import { piecesOf } from '../summary/pieces';
import { percent, words, wordsFor } from '../words';
import type { Attributed } from './highlights/marks';
import type { PageRead } from './page-life';
import { GAP } from './statement-text';

/**
 * @returns where it stands, the whole passage, what was found in it and why, and how sure it was; a place to say what is
 *   wrong at the end. Only what the reader sees anyway: nothing about the reader
 */
export function reportOf({ article, analysis }: PageRead<unknown>, { statement, source }: Attributed): string {
  const { cue, source: named, content, takenFor } = analysis.attributions[statement.attribution];
  const { name, version } = chrome.runtime.getManifest();
  const passage = article.blocks[blockAt(article.blocks, content[0][0])]?.text ?? '';
  const spoken = piecesOf(article, named).join(GAP) || words('card_nothing');
  const why = source && takenFor ? ` (${words('card_taken', source.name)}: ${wordsFor('taken', takenFor)})` : '';
  const facts: [string, string][] = [
    [words('card_words'), statement.words.join(GAP)],
    [words('card_cue'), piecesOf(article, cue).join(GAP) || words('card_nothing')],
    [words('card_source'), spoken + why],
    [words('card_sure'), `${wordsFor('quotation', statement.quotation)}, ${percent(statement.confidence)}`],
  ];
  return [
    `${words('report_title', name, version)} (${analysis.model})`,
    words('report_page', article.url),
    words('report_passage', passage),
    ...facts.map(([fact, value]) => `${fact}: ${value}`),
    words('report_wrong'),
    '',
  ].join('\n');
}
