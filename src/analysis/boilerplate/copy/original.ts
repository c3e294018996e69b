/** Names the original of a copy. */
import type { Article } from '../../../article';
import type { CopyEvidence, CopyReason, ScrapedVerdict } from '../../analysis';
import { hostOf, isElsewhere, ownsItsImages, pageHostOf, registeredName, soundsLike } from './hosts';
import { addressesOf } from './page-evidence';

/** Which evidence is asked first: what points at the article itself, then at its site. */
const ASKED: readonly CopyReason[] = [
  'source-link',
  'originally-published',
  'republished-credit',
  'appeared-first-on',
  'auto-published',
];
/** What stands before the original's name: "Source: …", "The post … appeared first on …". */
const BEFORE_NAME =
  /(?:^sources?\s*:|^fuentes?\s*:|^quellen?\s*:|first on|appeared on|published (?:at|by|in|on)|republished from|story (?:at|on))\s+/i;
/** In words; what is longer is a sentence that goes on after the name. */
const LONGEST_NAME_WORDS = 6;

/** @returns the original's host with address and name where the page gives them, or null when no host is known */
export function originalOf(article: Article, evidence: readonly CopyEvidence[]): ScrapedVerdict['original'] | null {
  const pageHost = pageHostOf(article);
  const asked = ASKED.flatMap((reason) => evidence.filter((one) => one.reason === reason && one.block !== undefined));
  const name = asked.map((one) => nameIn(one.detail)).find((found) => found !== '') ?? '';
  const linked = asked.flatMap((one) => (one.block === undefined ? [] : addressesOf(article, one.block)));
  const canonical = evidence.filter((one) => one.reason === 'canonical-elsewhere').map((one) => one.detail);
  const addresses = [...canonical, ...linked].filter((address) => isElsewhere(hostOf(address), pageHost));
  const url = mostPrecise(addresses);
  if (url === undefined) return imagesOwner(article, name);
  const host = hostOf(url);
  const { publisher } = article.signals;
  const known = name || (publisher?.name && soundsLike(publisher.name, host) ? publisher.name : '');
  return { host, url, ...(known ? { name: known } : {}) };
}

/** A page that names no address still shows its pictures from where it took them. */
function imagesOwner(article: Article, name: string): ScrapedVerdict['original'] | null {
  const pageHost = pageHostOf(article);
  const foreign = article.signals.imageHosts.filter((host) => ownsItsImages(host) && isElsewhere(host, pageHost));
  const owners = new Set(foreign.map(registeredName));
  const [host] = owners;
  if (owners.size !== 1 || (pageHost === '' && !soundsLike(name, host))) return null;
  return { host, ...(name ? { name } : {}) };
}

/** An address with a path is the article's; one without is only its site's. */
function mostPrecise(addresses: readonly string[]): string | undefined {
  return addresses.find((address) => new URL(address).pathname.length > 1) ?? addresses[0];
}

/** @returns the name that the evidence's words give, or an empty string */
function nameIn(detail: string): string {
  const match = BEFORE_NAME.exec(detail);
  if (!match) return '';
  const [name] = detail.slice(match.index + match[0].length).split(/\.(?:\s|$)/);
  return name.split(' ').length <= LONGEST_NAME_WORDS && !/^https?:/.test(name) ? name : '';
}
