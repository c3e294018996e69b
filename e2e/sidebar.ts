/** The sidebar, found by its contract: one host with `data-sourcelight`, an open shadow root, landmarks and lists. */
import type { Locator, Page } from 'playwright';

export interface Sidebar {
  host: Locator;
  /** The landmark that everything stands in. */
  region: Locator;
  /** All its text. */
  text(): Promise<string>;
}

export function openSidebar(page: Page): Sidebar {
  const host = page.locator('[data-sourcelight]');
  const region = host.getByRole('complementary');
  return { host, region, text: async () => (await region.textContent()) ?? '' };
}
