/** Puts the text of cut blocks together, from the live page where the way back is known. */
import { type BlockWithoutPlace, LIMITS, type Link } from '../article';
import type { CutBlock } from './blocks';
import { completeLines } from './complete-lines';
import { PlainTextBuilder } from './plain-text';
import { type BlockPlace, holds, NOT_LOCATED } from './reading';
import type { Slice } from './squashed-texts';
import type { SeenText } from './walk';
import type { WayBack } from './way-back';

export interface PlacedBlock {
  block: BlockWithoutPlace;
  place: BlockPlace;
}

/** A run of text with its way back, or text of the output that has none. */
export type Run = { slice: Slice; link: Element | null } | { lost: string; link: Element | null };

/**
 * @param seen what a reader sees of the page
 * @param base the page's base address, which links are resolved against
 * @returns the blocks that have text
 */
export function fillBlocks(
  cut: readonly CutBlock[],
  wayBack: WayBack,
  seen: readonly SeenText[],
  base: string,
): PlacedBlock[] {
  const runs = cut.map(({ parts }) => parts.flatMap(({ text, link }) => runsOf(text, link, wayBack)));
  const parted = new Set(seen.filter((text) => text.parted).map(({ node }) => node));
  return completeLines(runs, seen)
    .map((complete, i) => fillBlock(cut[i], complete, parted, base))
    .filter(({ block }) => block.text !== '');
}

function runsOf(text: Text, link: Element | null, wayBack: WayBack): Run[] {
  const slices = wayBack.slicesOf(text);
  return slices ? slices.map((slice) => ({ slice, link })) : [{ lost: text.data, link }];
}

function fillBlock({ tag, ancestors }: CutBlock, runs: readonly Run[], parted: Set<Text>, base: string): PlacedBlock {
  const builder = new PlainTextBuilder();
  for (const run of runs) {
    const link = run.link && { key: run.link, href: absolute(run.link.getAttribute('href') ?? '', base) };
    if ('lost' in run) builder.add(run.lost, 0, run.lost.length, null, link);
    else {
      const { node, from, to } = run.slice;
      if (parted.has(node) && from === 0) builder.breakLine();
      builder.add(node.data, from, to, node, link);
    }
  }
  const { text, links } = builder;
  const density = linkDensity(text, links);
  const block = { tag, ancestors, text, linkDensity: density, links: links.slice(0, LIMITS.links) };
  const place: BlockPlace = builder.located ? { located: true, pieces: builder.pieces } : NOT_LOCATED;
  return { block, place: holds(place, text) ? place : NOT_LOCATED };
}

function linkDensity(text: string, links: readonly Link[]): number {
  if (text === '') return 0;
  return links.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
}

/** @returns the address, absolute where it can be resolved, else as it stands; empty where it is whole data, not an address */
export function absolute(address: string, base: string): string {
  const whole = URL.canParse(address, base) ? new URL(address, base).href : address;
  return whole.length > LIMITS.address ? '' : whole;
}
