/** Puts the text of cut blocks together, from the live page where the way back is known. */
import type { BlockWithoutPlace, Link } from '../article';
import type { CutBlock } from './blocks';
import { PlainTextBuilder } from './plain-text';
import { type BlockPlace, holds, NOT_LOCATED } from './reading';
import type { WayBack } from './way-back';

export interface PlacedBlock {
  block: BlockWithoutPlace;
  place: BlockPlace;
}

/**
 * @param base the page's base address, which links are resolved against
 * @returns the blocks that have text
 */
export function fillBlocks(cut: readonly CutBlock[], wayBack: WayBack, base: string): PlacedBlock[] {
  return cut.map((block) => fillBlock(block, wayBack, base)).filter(({ block }) => block.text !== '');
}

function fillBlock({ tag, ancestors, parts }: CutBlock, wayBack: WayBack, base: string): PlacedBlock {
  const builder = new PlainTextBuilder();
  for (const { text, link } of parts) {
    const address = link && { key: link, href: absolute(link.getAttribute('href') ?? '', base) };
    const slices = wayBack.slicesOf(text);
    if (!slices) builder.add(text.data, 0, text.length, null, address);
    else if (slices.length === 0) builder.breakLine();
    else for (const { node, from, to } of slices) builder.add(node.data, from, to, node, address);
  }
  const { text, links } = builder;
  const block = { tag, ancestors, text, linkDensity: linkDensity(text, links), links };
  const place: BlockPlace = builder.located ? { located: true, pieces: builder.pieces } : NOT_LOCATED;
  return { block, place: holds(place, text) ? place : NOT_LOCATED };
}

function linkDensity(text: string, links: readonly Link[]): number {
  if (text === '') return 0;
  return links.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
}

/** @returns the address, absolute where it can be resolved, else as it stands */
export function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
