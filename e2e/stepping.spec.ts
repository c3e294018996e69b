/** What the keys and the context menu ask of a page, asked by the extension itself: no screen is needed. */
import { expect, test } from './extension';
import { openSidebar } from './sidebar';
import { said } from './words';

const SAMPLE = '/sample/article.html';

test('“Who said this?” over words that nobody said is answered in a sentence', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  await page.locator('h1').evaluate((title) => document.getSelection()?.selectAllChildren(title));
  await page.bringToFront();
  await reader.control.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.tabs.sendMessage(Number(tab.id), { id: 0, type: 'whoSaid', timestamp: Date.now() });
  });
  await expect(openSidebar(page).region.getByText(said('who_said_nobody'))).toBeVisible();
});

test('a walk begins at the first statement and ends, round the article, where it began', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { state } = await reader.read(page);
  if (state.status !== 'done') throw new Error('nothing was read');
  await page.bringToFront();
  const step = (by: number) =>
    reader.control.evaluate(async (data) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.tabs.sendMessage(Number(tab.id), { id: 0, type: 'step', data, timestamp: Date.now() });
    }, by);
  const card = page.locator('[data-sourcelight] .card');
  await step(1);
  const first = await card.textContent();
  for (let i = 0; i < state.summary.counts.statements; i++) await step(1);
  await expect(card).toHaveText(first ?? '');
  await step(-1);
  await expect(card).not.toHaveText(first ?? '');
});
