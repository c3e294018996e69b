/** "Never on this site" wins over everything, and reading stores nothing. */
import { expect, test } from './extension';
import { paintedRanges } from './painted';
import { openSidebar } from './sidebar';
import { said } from './words';

const SAMPLE = '/sample/article.html';

test('said in the popup, it clears the page at once and keeps it from being read, until it is taken back', async ({
  reader,
}) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  await expect.poll(() => paintedRanges(page)).not.toEqual([]);
  const popup = await reader.popupInTab(page);
  const site = popup.getByRole('combobox', { name: 'localhost' });
  await site.selectOption('never');
  await expect(popup.getByRole('alert')).toHaveText(said('failure_never_here'));
  await expect.poll(() => paintedRanges(page)).toEqual([]);
  await expect(openSidebar(page).region).toBeHidden();

  // Neither the button nor another page of the site helps.
  const another = await reader.open('/made-up/article.html');
  const popupThere = await reader.click(another);
  await expect(popupThere.getByRole('alert')).toHaveText(said('failure_never_here'));
  expect(await paintedRanges(another)).toEqual([]);

  await site.selectOption('click');
  const again = await reader.read(await reader.open(SAMPLE));
  expect(again.state.status).toBe('done');
});

test('the popup that says so reads the site again when it is allowed there', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  const popup = await reader.popupInTab(page);
  await popup.getByRole('combobox', { name: 'localhost' }).selectOption('never');
  await expect(popup.getByRole('alert')).toHaveText(said('failure_never_here'));
  await popup.getByRole('combobox', { name: 'localhost' }).selectOption('click');
  await expect(popup.getByRole('combobox', { name: 'localhost' })).toHaveValue('click');
  await expect.poll(() => paintedRanges(page)).not.toEqual([]);
});

test('reading stores nothing about the page', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  const stored = await reader.control.evaluate(async () =>
    JSON.stringify([
      await chrome.storage.local.get(),
      await chrome.storage.sync.get(),
      await chrome.storage.session.get(),
    ]),
  );
  expect(stored).not.toMatch(/Sandhaven|Ruiz|localhost/);
});
