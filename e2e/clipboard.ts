/** What has been copied, as the reader would paste it. */
import type { Page } from 'playwright';

/** Our own pages may not read the clipboard, nor should they; a page that has been allowed to does. */
export async function clipboardOf(page: Page): Promise<string> {
  await page.bringToFront();
  await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
  return page.evaluate(() => navigator.clipboard.readText());
}
