/** Evidence for a copy that stands in the text. */
import type { Article, Block } from '../../../article';
import type { BoilerplateFlag, CopyEvidence, CopyReason } from '../../analysis';
import { AGENCIES, AGENCY_HOSTS, DATE_WORDS } from '../byline-words';
import { isDeskSignature } from '../names';
import { asPhrase, plain } from '../normalise';
import { indexPhrases, phrasesOf } from '../phrases/match';
import { hostOf, isElsewhere, pageHostOf, registeredName, soundsLike, squash } from './hosts';
import { REASON_PHRASES } from './reason-phrases';
import { isMachineTranslated, unrelatedHeadlines } from './tell-tales';

const REASONS = indexPhrases(REASON_PHRASES);

/** @returns the evidence in block order, reason by reason; each block speaks for one reason */
export function blockEvidence(article: Article, flags: readonly BoilerplateFlag[]): CopyEvidence[] {
  const kinds = new Map(flags.map((flag) => [flag.block, flag]));
  const evidence = article.blocks.flatMap((block, i) => evidenceOf(article, block, i, kinds.get(i)));
  const doubled = firstDoubledCaption(article, flags);
  const translated = isMachineTranslated(article.text);
  return [
    ...evidence,
    ...unrelatedHeadlines(article, flags),
    ...(doubled === null ? [] : [doubled]),
    ...(translated ? [{ reason: 'machine-translation' as const, detail: translated }] : []),
  ];
}

/** What a block says of itself tells more than how it was flagged, and that more than a date line. */
function evidenceOf(article: Article, block: Block, index: number, flag: BoilerplateFlag | undefined): CopyEvidence[] {
  const reason =
    saidReason(article, block) ?? flaggedReason(article, block, flag) ?? agencyReason(article, block, index, flag);
  return reason ? [{ reason, block: index, detail: block.text }] : [];
}

/** What the block says in so many words, unless it speaks of the page's own site or only of a date. */
function saidReason(article: Article, block: Block): CopyReason | null {
  const phrase = asPhrase(block.text);
  const [group] = phrasesOf(REASONS, phrase, block.text.split(' ').length);
  if (!group) return null;
  if (group.reason === 'auto-published' || group.reason === 'agency-credit') return group.reason;
  const pointsElsewhere = block.links.some((link) => isElsewhere(hostOf(link.href), pageHostOf(article)));
  if (!pointsElsewhere && (namesOwnSite(article, plain(block.text)) || namesOnlyADate(phrase))) return null;
  return group.reason;
}

/** Sites write "first published on …" of themselves: by their name, or by words that sound like their host. */
function namesOwnSite(article: Article, phrase: string): boolean {
  const site = squash(article.site);
  if (site.length > 2 && squash(phrase).includes(site)) return true;
  const words = phrase.split(' ').slice(-4);
  return pageHostOf(article) !== '' && words.some((_, i) => soundsLike(words.slice(i).join(' '), pageHostOf(article)));
}

/** "Originally published on May 3", "first published in the March issue". */
function namesOnlyADate(phrase: string): boolean {
  const after = / published (?:on|in|at) (?:the )?(\S+)/.exec(phrase)?.[1]?.replace(/[^\p{L}\p{N}#.]/gu, '') ?? '';
  return after.startsWith('#') || DATE_WORDS.has(after) || / (?:issue|edition)\b/.test(phrase);
}

/** Some kinds of furniture are what scraped pages have; most are what every page has. */
function flaggedReason(article: Article, block: Block, flag: BoilerplateFlag | undefined): CopyReason | null {
  if (!flag?.flagged) return null;
  if (flag.kind === 'foreign-link') return 'foreign-links';
  if (flag.kind === 'byline' && isDeskByline(block)) return 'editor-byline';
  if (flag.kind === 'comments' && isReplyForm(block)) return 'comment-form-in-text';
  if (flag.kind === 'source-link') return sourceLinkReason(article, block);
  return null;
}

/** A link to the page's own site is no source, and a bare agency's name is a credit. */
function sourceLinkReason(article: Article, block: Block): CopyReason | null {
  const hosts = block.links.map((link) => hostOf(link.href)).filter(Boolean);
  if (hosts.some((host) => isElsewhere(host, pageHostOf(article)))) return 'source-link';
  if (hosts.length > 0) return null;
  const name = plain(block.text).replace(/^[^:]*:\s*/, '');
  if (AGENCIES.has(name)) return 'agency-credit';
  return namesOwnSite(article, plain(block.text)) ? null : 'source-link';
}

/** A person's name under a video is flagged as a byline too. */
function isDeskByline(block: Block): boolean {
  return isDeskSignature(block.text) || / desk$/.test(asPhrase(block.text));
}

/** A heading "Comments" stands on honest pages; the form's own words in the text are what a scraper took along. */
function isReplyForm(block: Block): boolean {
  return /^(?:leave|post|your email|required fields|save my name|dej[ae]|escribe|schreibe|hinterlasse|laisse|lascia|deixe|plaats|geef)\b/.test(
    asPhrase(block.text),
  );
}

/** "CITY (AP) —" at the opening, with at most a date between. */
const DATELINE = /^\p{Lu}[^()]{1,60}\(([^()]{2,40})\)\s*(?:[-–—]|\p{Lu})/u;
/** A date line stands in one of the first blocks. */
const DATELINE_WITHIN_BLOCKS = 8;

/** An agency in the byline or the date line, but on the agency's own site. */
function agencyReason(
  article: Article,
  block: Block,
  index: number,
  flag: BoilerplateFlag | undefined,
): CopyReason | null {
  if (agencyHosts(article)) return null;
  if (flag?.kind === 'byline' && AGENCIES.has(plain(block.text).replace(/^(?:by|por|von|par) /, '')))
    return 'agency-credit';
  if (index >= DATELINE_WITHIN_BLOCKS) return null;
  const agency = DATELINE.exec(block.text)?.[1];
  return agency && AGENCIES.has(plain(agency)) ? 'agency-credit' : null;
}

/** An agency's own site prints its own texts. */
function agencyHosts(article: Article): boolean {
  return AGENCY_HOSTS.has(registeredName(pageHostOf(article)));
}

/** One is enough to show: how often a page repeats itself says no more. */
function firstDoubledCaption(article: Article, flags: readonly BoilerplateFlag[]): CopyEvidence | null {
  const captions = new Set(
    flags.filter((flag) => flag.kind === 'caption').map((flag) => plain(article.blocks[flag.block].text)),
  );
  const second = flags.find(
    (flag) => flag.kind === 'duplicate' && captions.has(plain(article.blocks[flag.block].text)),
  );
  return second ? { reason: 'doubled-captions', block: second.block, detail: article.blocks[second.block].text } : null;
}
