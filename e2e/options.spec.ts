/** The options: what is changed there counts at once, on pages that are open; the file of all settings; for everybody. */
import { readFile } from 'node:fs/promises';
import { accessibilityOf } from './accessible';
import { expect, test } from './extension';
import { paintedRanges } from './painted';
import { openSidebar } from './sidebar';
import { said } from './words';

const SAMPLE = '/sample/article.html';

test('a change counts on a page that is open, without a reload', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  const options = await reader.openOwn('options.html');
  const { region } = openSidebar(page);
  const box = () => region.evaluate((sidebar) => sidebar.getBoundingClientRect().toJSON());
  const textSize = () =>
    region.getByRole('heading', { level: 2 }).evaluate((heading) => heading.getBoundingClientRect().height);
  const usual = { box: await box(), text: await textSize() };

  await options.getByRole('radio', { name: said('options_side_left') }).check({ force: true });
  await expect.poll(box).toMatchObject({ left: 0 });

  await options.getByLabel(said('options_text_size')).fill('20');
  await expect.poll(textSize).toBeGreaterThan(usual.text * 1.3);
  await expect.poll(box).toMatchObject({ width: usual.box.width, height: usual.box.height });

  const rules = () =>
    page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join(),
    );
  const before = await rules();
  await options.getByRole('radio', { name: said('options_palette_contrast') }).check();
  await expect.poll(rules).not.toBe(before);

  await options.getByRole('switch', { name: said('options_highlights') }).click();
  await expect.poll(() => paintedRanges(page)).toEqual([]);
  await options.getByRole('switch', { name: said('options_highlights') }).click();
  await options.getByRole('switch', { name: said('options_claims') }).click();
  await expect.poll(async () => (await paintedRanges(page)).map(({ highlight }) => highlight)).toContain('sl-claim');
});

test('another language than the browser’s is spoken everywhere, at once', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  const options = await reader.openOwn('options.html');
  await options.getByLabel(said('options_language_label')).selectOption('fr');
  await expect(options.getByRole('heading', { name: 'Raccourcis clavier' })).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(openSidebar(page).region).toHaveAttribute('lang', 'fr');
  const popup = await reader.popupInTab(page);
  await expect(popup.locator('html')).toHaveAttribute('lang', 'fr');
  await options.locator('#interface-language').selectOption('browser');
  await expect(openSidebar(page).region).toHaveAttribute('lang', 'en');
});

test('all settings go to a file and come back, and an import can be undone', async ({ reader }, info) => {
  const options = await reader.openOwn('options.html');
  await options.getByRole('radio', { name: said('options_palette_contrast') }).check();
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: said('options_file_export') }).click();
  const path = info.outputPath('settings.json');
  await (await saving).saveAs(path);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ settings: { palette: 'contrast' } });

  await options.getByRole('radio', { name: said('options_palette_custom') }).check();
  const choose = (file: string | { name: string; mimeType: string; buffer: Buffer }) =>
    options.locator('section[aria-labelledby=file] input[type=file]').setInputFiles(file);
  await choose(path);
  await expect(options.getByRole('radio', { name: said('options_palette_contrast') })).toBeChecked();
  await options.getByRole('button', { name: said('options_file_undo') }).click();
  await expect(options.getByRole('radio', { name: said('options_palette_custom') })).toBeChecked();

  await choose({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"notes": []}') });
  await expect(options.getByText(said('options_file_not_ours'))).toBeVisible();
});

test('shows the keys that the browser has assigned: four at most', async ({ reader }) => {
  const options = await reader.openOwn('options.html');
  const keys = options.getByRole('region', { name: said('options_shortcuts') });
  await expect(keys.locator('kbd')).toHaveText(['Alt+Shift+Y', 'Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+U']);
  await expect(keys).toContainText(said('command_next'));
  await expect(keys).toContainText('chrome://extensions/shortcuts');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`can be used by everybody, in ${scheme}`, async ({ reader }) => {
    const options = await reader.openOwn('options.html');
    await options.emulateMedia({ colorScheme: scheme });
    await options.getByRole('radio', { name: said('options_palette_custom') }).check();
    await options.getByRole('radio', { name: said('options_sites') }).check();
    const { violations, passes } = await accessibilityOf(options);
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(20);
  });
}
