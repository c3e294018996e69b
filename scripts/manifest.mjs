/** The manifest of each browser, made from the one in the project's root. Node only, no dependencies. */

/**
 * Leaves in the manifest what a browser knows: Chrome takes a service worker and warns of `scripts`, Firefox the other
 * way round; each warns of the other's minimum version.
 * @param {string} browser `chrome` or `firefox`
 * @param {Record<string, unknown> & {background: {service_worker: string, scripts: string[]}}} manifest the root's
 * @param {string} version the package's
 * @returns {Record<string, unknown>} a new manifest
 */
export function manifestFor(browser, manifest, version) {
  const { background, browser_specific_settings: gecko, minimum_chrome_version: chrome, ...common } = manifest;
  return browser === 'firefox'
    ? { ...common, version, background: { scripts: background.scripts }, browser_specific_settings: gecko }
    : {
        ...common,
        version,
        background: { service_worker: background.service_worker },
        minimum_chrome_version: chrome,
      };
}
