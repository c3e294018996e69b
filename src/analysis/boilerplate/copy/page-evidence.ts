/** Evidence for a copy that the page gives of itself beside its text: head, markup, images. */
import type { Article } from '../../../article';
import type { CopyEvidence } from '../../analysis';
import { isDeskName } from '../names';
import { areForeign, hostOf, isElsewhere, pageHostOf, registeredName, soundsLike } from './hosts';

/** @param blocks the evidence from the text, whose links say which host an image would have to be from */
export function pageEvidence(article: Article, blocks: readonly CopyEvidence[]): CopyEvidence[] {
  const pageHost = pageHostOf(article);
  const { publisher, imageHosts } = article.signals;
  const canonical = ownAddressElsewhere(article, pageHost);
  const evidence: CopyEvidence[] = [];
  if (canonical !== '') evidence.push({ reason: 'canonical-elsewhere', detail: canonical });
  const publisherHost = hostOf(publisher?.url ?? '');
  // A publisher's own host counts when the pictures come from there too: groups publish for their papers.
  const picturesToo = imageHosts.some((host) => registeredName(host) === registeredName(publisherHost));
  const originals = [
    ...linkedHosts(article, blocks),
    hostOf(canonical),
    ...(picturesToo ? [publisherHost] : []),
  ].filter((host) => isElsewhere(host, pageHost));
  const publisherName = publisher?.name ?? '';
  if (originals.some((host) => host === publisherHost || soundsLike(publisherName, host))) {
    evidence.push({ reason: 'publisher-elsewhere', detail: publisherName || publisherHost });
  }
  const image = imageHosts.find((host) =>
    originals.some((original) => registeredName(original) === registeredName(host)),
  );
  if (image && areForeign(image, pageHost)) evidence.push({ reason: 'images-elsewhere', detail: image });
  const named = blocks.some((one) => one.reason === 'editor-byline');
  if (!named && article.byline !== '' && isDeskName(article.byline)) {
    evidence.push({ reason: 'editor-byline', detail: article.byline });
  }
  return evidence;
}

/** @returns the address that the page gives as its own though it is another outlet's, or an empty string */
function ownAddressElsewhere({ signals }: Article, pageHost: string): string {
  return [signals.canonical ?? '', signals.ogUrl ?? ''].find((own) => areForeign(hostOf(own), pageHost)) ?? '';
}

/** @returns the hosts that the evidence's blocks link to or spell out */
function linkedHosts(article: Article, evidence: readonly CopyEvidence[]): string[] {
  return evidence.flatMap((one) =>
    one.block === undefined || one.reason === 'unrelated-headlines' || one.reason === 'foreign-links'
      ? []
      : addressesOf(article, one.block).map(hostOf),
  );
}

/** @returns the addresses that a block links to, then those that stand in its text */
export function addressesOf(article: Article, block: number): string[] {
  const { links, text } = article.blocks[block];
  const spelt = text.match(/https?:\/\/[^\s"'<>()]+/g) ?? [];
  return [...links.map((link) => link.href), ...spelt.map((address) => address.replace(/(?<![.,;:])[.,;:]+$/, ''))];
}
