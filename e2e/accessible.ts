/** axe on a page of the extension's own, and on what stands beside `<body>` in it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Injected by the devtools' protocol, because the extension's content security policy lets no script element in.
 * @returns what axe finds wrong, rule and place; how many rules it found kept (with none it has seen nothing); and the
 *   rules that it found kept in the sidebar's host
 */
export async function accessibilityOf(
  page: Page,
): Promise<{ violations: string[]; passes: number; inSidebar: string[] }> {
  await page.evaluate(await axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run(document.documentElement);
    // Places in a shadow root are lists: the host first.
    const isInSidebar = ({ target }: (typeof passes)[number]['nodes'][number]) =>
      [target[0]].flat().some((selector) => String(selector).includes('sourcelight'));
    return {
      violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      passes: passes.length,
      inSidebar: passes.filter(({ nodes }) => nodes.some(isInSidebar)).map(({ id }) => id),
    };
  });
}
