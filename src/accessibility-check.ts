/** For the in-browser tests: axe on what is shown, in light and in dark. */
import axe from 'axe-core';
import { cdp } from 'vitest/browser';

export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** The devtools' protocol as far as it is used here; vitest leaves its calls untyped. */
interface Emulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    parameters: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

/** Shows everything as on a system set to light or dark. */
export async function showIn(scheme: Scheme): Promise<void> {
  const session = cdp() as unknown as Emulation;
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  if (!matchMedia(`(prefers-color-scheme: ${scheme})`).matches) throw new Error(`the browser does not show ${scheme}`);
}

/**
 * @returns what axe finds wrong, rule and place, and how many rules it found kept: with none kept it has seen nothing
 */
export async function accessibility(): Promise<{ violations: string[]; passes: number }> {
  const { violations, passes } = await axe.run(document.documentElement, {
    // The test's own document is no page of ours: its title and landmarks are.
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    ),
    passes: passes.length,
  };
}
