/** Compares hosts by who owns them. */
import type { Article } from '../../../article';

/** Second-level names under which countries register names: `example.co.uk` is one owner's, `co.uk` nobody's. */
const SHARED_SECOND_LEVELS: ReadonlySet<string> = new Set([
  'co',
  'com',
  'org',
  'net',
  'gov',
  'gob',
  'edu',
  'ac',
  'or',
  'ne',
]);
/** A country's name has two letters; only beneath these are second levels shared. */
const COUNTRY_LETTERS = 2;

/** Places where everybody publishes or everybody's links go: a link there says nothing of where a text comes from. */
const NOBODYS_HOSTS: ReadonlySet<string> = new Set(
  (
    'twitter.com x.com t.co facebook.com fb.com instagram.com youtube.com youtu.be linkedin.com pinterest.com reddit.com whatsapp.com wa.me ' +
    't.me telegram.org threads.net bsky.app tiktok.com google.com news.google.com apple.com wikipedia.org archive.org creativecommons.org ' +
    'bit.ly patreon.com paypal.com disqus.com wordpress.org gravatar.com'
  ).split(' '),
);

/** Who delivers images for anybody: theirs is not the host of an original. */
const DELIVERY_HOSTS: ReadonlySet<string> = new Set(
  (
    'cloudfront.net akamaized.net akamaihd.net fastly.net fastly.com cloudinary.com imgix.net amazonaws.com wp.com googleusercontent.com ' +
    'ggpht.com blogger.com blogspot.com gstatic.com twimg.com fbcdn.net cdninstagram.com ytimg.com medium.com squarespace.com wixstatic.com ' +
    'gettyimages.com shutterstock.com unsplash.com pexels.com pixabay.com flickr.com staticflickr.com wikimedia.org apimages.com brightspotcdn.com ' +
    'brightcove.com jsdelivr.net cloudflare.com bunnycdn.com b-cdn.net arcpublishing.com townnews.com bloximages.com thebrighttag.com'
  ).split(' '),
);

/** Who shows pages of others under their own address, as is: the page is then where it says that it is. */
const CACHES: ReadonlySet<string> = new Set('ampproject.org googleusercontent.com bing-amp.com'.split(' '));

/** This machine, which shows saved pages: the page is then where it says that it is, too. */
const THIS_MACHINE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** @returns whether images from this host may show whose they are */
export function ownsItsImages(host: string): boolean {
  return !DELIVERY_HOSTS.has(registeredName(host));
}

/** @returns the host of an absolute http(s) address in lower case, without `www.`; empty for anything else */
export function hostOf(address: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return '';
  return new URL(address).hostname.replace(/^www\./, '');
}

/** @returns the host that the page is on, or says that it is on; empty when it says nothing */
export function pageHostOf({ url, signals }: Article): string {
  const host = hostOf(url);
  const said = [signals.ogUrl, signals.canonical].map((own) => hostOf(own ?? ''));
  const isOthers = CACHES.has(registeredName(host)) || THIS_MACHINE.test(host);
  return [isOthers ? '' : host, ...said].find(Boolean) ?? '';
}

/** @returns the part of a host that somebody registered, by a rule of thumb: `news.example.co.uk` → `example.co.uk` */
export function registeredName(host: string): string {
  const labels = host.split('.');
  const country = (labels.at(-1) ?? '').length === COUNTRY_LETTERS;
  const shared = country && labels.length > 2 && SHARED_SECOND_LEVELS.has(labels[labels.length - 2]);
  return labels.slice(shared ? -3 : -2).join('.');
}

/** @returns the registered name without its country and without marks */
function brandOf(host: string): string {
  return squash(registeredName(host).split('.')[0]);
}

/** Shorter labels ("news", "www2", "blog") are no brands. */
const FEWEST_BRAND_LETTERS = 6;

/** @returns whether both hosts are known and belong to different owners, as far as names tell */
export function areForeign(host: string, other: string): boolean {
  if (host === '' || other === '' || registeredName(host) === registeredName(other)) return false;
  // One house in two spellings or countries: `sandhaven-echo.co.uk`, `sandhavenecho.com`.
  if (brandOf(host) === brandOf(other)) return false;
  // One outlet under two names: `echo-sandhaven.example.com` and `m.echo-sandhaven.com`.
  const labels = new Set(host.split('.').filter((label) => label.length >= FEWEST_BRAND_LETTERS));
  return !other.split('.').some((label) => labels.has(label));
}

/** @returns whether the host is another outlet's, as seen from the page: known, not the page's own, not everybody's */
export function isElsewhere(host: string, pageHost: string): boolean {
  if (host === '' || NOBODYS_HOSTS.has(registeredName(host)) || NOBODYS_HOSTS.has(host)) return false;
  return pageHost === '' || areForeign(host, pageHost);
}

/** @returns letters and digits only, in lower case, without a leading article: names and hosts that sound the same are equal */
export function squash(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/^(?:the|la|le|el|der|die|das) /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\p{M}/gu, '');
}

/** Names shorter than this ("AP") are found within other names by chance. */
const FEWEST_TELLING_LETTERS = 4;

/** @returns whether the host is the one that the name sounds like: "The Sandhaven Echo" and `sandhavenecho.org` */
export function soundsLike(name: string, host: string): boolean {
  const squashed = squash(name);
  return squashed.length >= FEWEST_TELLING_LETTERS && squash(registeredName(host)).includes(squashed);
}
