/** "This isn't X": a statement that stood under the wrong source is set apart by the reader, and put back. */
import { expect, test } from './extension';
import { openSidebar } from './sidebar';
import { said } from './words';

test('“This isn’t Ana Ruiz” sets the statement apart under the words of the text, and can be taken back', async ({
  reader,
}) => {
  const page = await reader.open('/sample/article.html');
  const { state } = await reader.read(page);
  if (state.status !== 'done') throw new Error('not read');
  const mayor = state.summary.sources.find(({ name }) => name === 'Ana Ruiz');
  // "She added that …": the text names nobody there, so it may be somebody else.
  const statement = mayor?.statements.find(({ cue }) => cue === 'added');
  if (!mayor || !statement) throw new Error('the mayor adds nothing');
  const { host, region } = openSidebar(page);
  const row = (name: string) => region.getByRole('heading', { level: 3 }).filter({ hasText: name });
  await region.getByRole('button').filter({ hasText: statement.words[0] }).press('Enter');
  const card = host.getByRole('group', { name: said('card_label') });
  await card.getByRole('button', { name: said('card_why') }).press('Enter');
  await card.getByRole('button', { name: said('card_part').replace('$1', mayor.name) }).press('Enter');
  await expect(row('She')).toBeVisible();
  await expect(row(mayor.name)).toContainText(`${mayor.statements.length - 1} statement`);

  await card.getByRole('button', { name: said('sidebar_undo_correction') }).press('Enter');
  await expect(row('She')).toHaveCount(0);
  await expect(row(mayor.name)).toContainText(`${mayor.statements.length} statements`);
});
