/**
 * Sites as the reader names them ("example.com") and as the browser grants them (match patterns). A site is a host
 * without "www."; permission for it takes in its subdomains, as readers expect of "always on this site".
 */

/** Every page of the web; what `optional_host_permissions` of the manifest allows us to ask for. */
export const EVERY_SITE = '*://*/*';

/** A single site's; "every site", in whichever way browsers write that, has no name in it. */
const PATTERN = /^(?:\*|https?):\/\/(\*\.)?([^/*]+)\/\*?$/;
/** No name ends in a number: https://url.spec.whatwg.org/#ends-in-a-number-checker */
const IP_ADDRESS = /\.\d+$|\]$/;
const WEB = /^https?:$/;
/** "news" alone is a slip of the pen; only this machine's own name and the newer addresses have no dot. */
const WHOLE_HOST = /\.|^localhost$|^\[/;

/**
 * @param text what a reader typed or pasted: "example.com", "www.example.com/news", "https://example.com/a?b"
 * @returns the site, or null when no site of the web can be meant
 */
export function siteFrom(text: string): string | null {
  const typed = text.trim().replace(/^\*\./, '');
  if (/\s/.test(typed)) return null;
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  const address = URL.canParse(full) ? new URL(full) : null;
  if (!address || !WEB.test(address.protocol)) return null;
  const { hostname } = address;
  // "example.com." is example.com; "1.example.127." is nothing without its dot.
  if (hostname.endsWith('.')) return siteFrom(hostname.replace(/(?<!\.)\.+$/, ''));
  return hostname.includes('*') || !WHOLE_HOST.test(hostname) ? null : withoutWww(hostname);
}

/** @returns the match pattern that grants the site, over http and https */
export function patternOf(site: string): string {
  return IP_ADDRESS.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** @returns whether the granted patterns take in every site of the web */
export function coversEverySite(origins: readonly string[]): boolean {
  return origins.some((origin) => origin === EVERY_SITE || origin === '<all_urls>');
}

/** @returns the single sites among the granted patterns, each once, in alphabetical order */
export function sitesOf(origins: readonly string[]): string[] {
  const sites = origins.map((origin) => granted(origin)?.site).filter((site) => site !== undefined);
  return [...new Set(sites)].sort((a, b) => a.localeCompare(b));
}

/** @returns those of the granted patterns that stand for the site itself, to be given back when it leaves the list */
export function patternsOfSite(origins: readonly string[], site: string): string[] {
  return origins.filter((origin) => granted(origin)?.site === site);
}

/** @returns those of the granted patterns that let the site be read: its own, and those of a domain that it belongs to */
export function patternsCovering(origins: readonly string[], site: string): string[] {
  return origins.filter((origin) => {
    const grant = granted(origin);
    return grant !== null && (grant.site === site || (grant.subdomains && site.endsWith(`.${grant.site}`)));
  });
}

/** Takes a granted pattern apart; null for one that is no single site's. */
function granted(origin: string): { site: string; subdomains: boolean } | null {
  const parts = PATTERN.exec(origin);
  return parts && { site: withoutWww(parts[2]), subdomains: parts[1] !== undefined };
}

/**
 * "www.example.com" is example.com; "www.com" is not "com". Nor is www.gov.uk all of gov.uk: under that every office has its
 * own site, and they would all be read, or never, with the one that was meant. The names like it where news is published
 * (https://publicsuffix.org) are few enough to do without the list of ten thousand.
 */
function withoutWww(host: string): string {
  return host.replace(/^(?:www\.)+(?=.+\.)(?!(?:gou?[bv]t?|gub|nhs|police)\.)/, '');
}
