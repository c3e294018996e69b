/**
 * Text as the reader sees it: white space collapsed and trimmed, characters without width dropped. Built piece by piece
 * from text nodes, so that every character keeps its way back.
 */
import type { Link } from '../article';
import type { Piece } from './reading';

/**
 * Soft hyphen, zero-width space, non-joiner and joiner, word joiner and the invisible operators, byte order mark: no reader
 * sees them. Nor the marks that say which way a line runs (https://unicode.org/reports/tr9/), which stand around a name or
 * in it: it is the same name with them.
 */
const WITHOUT_WIDTH = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const LAST_OF_ASCII = 0x7f;

/** @returns whether the UTF-16 unit is dropped from an article's text */
export function isWithoutWidth(unit: number): boolean {
  return unit > LAST_OF_ASCII && String.fromCharCode(unit).search(WITHOUT_WIDTH) === 0;
}

/** @returns whether the UTF-16 unit is white space, as `\s` has it */
export function isSpace(unit: number): boolean {
  // Nearly all that is asked about; a regular expression for each would take several times as long.
  if (unit <= LAST_OF_ASCII) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return String.fromCharCode(unit).search(/\s/) === 0;
}

/** @returns the text with white space collapsed and trimmed and characters without width dropped */
export function plainText(text: string): string {
  return text.replace(WITHOUT_WIDTH, '').replace(/\s+/g, ' ').trim();
}

/** @returns the text without any white space or characters without width: what two texts of the same words share */
export function squashed(text: string): string {
  return text.replace(WITHOUT_WIDTH, '').replace(/\s+/g, '');
}

/** Puts a block's text together from slices of text nodes; `text`, `pieces` and `links` are the outcome so far. */
export class PlainTextBuilder {
  text = '';
  readonly pieces: Piece[] = [];
  /** False once a slice came without a node: then the pieces don't hold the whole text. */
  located = true;
  private readonly linkOf = new Map<object, Link>();
  /** White space that counts only if text follows it; `node` is null where it has no character of its own. */
  private pendingSpace: { node: Text | null; at: number } | null = null;

  get links(): Link[] {
    return [...this.linkOf.values()];
  }

  /**
   * Adds `data.slice(from, to)`.
   * @param node the live node that `data` is the text of, or null when it is not known
   * @param link what tells the link around it from others, with its address
   */
  add(data: string, from: number, to: number, node: Text | null, link: { key: object; href: string } | null): void {
    let at = from;
    while (at < to) {
      const unit = data.charCodeAt(at);
      if (isWithoutWidth(unit)) at++;
      else if (isSpace(unit)) {
        this.pendingSpace ??= { node, at };
        at++;
      } else {
        let end = at + 1;
        while (end < to && !isSpace(data.charCodeAt(end)) && !isWithoutWidth(data.charCodeAt(end))) end++;
        this.putSpace();
        this.put(data.slice(at, end), node, at, link);
        at = end;
      }
    }
  }

  /** Parts what came from what follows, as a line break does, without a character in the page. */
  breakLine(): void {
    this.pendingSpace ??= { node: null, at: 0 };
  }

  private putSpace(): void {
    const space = this.pendingSpace;
    this.pendingSpace = null;
    if (!space || this.text === '') return;
    if (space.node) this.put(' ', space.node, space.at, null);
    else this.text += ' ';
  }

  private put(run: string, node: Text | null, nodeStart: number, link: { key: object; href: string } | null): void {
    const blockStart = this.text.length;
    this.text += run;
    const blockEnd = this.text.length;
    if (link) {
      const known = this.linkOf.get(link.key);
      if (known) known.end = blockEnd;
      else this.linkOf.set(link.key, { start: blockStart, end: blockEnd, href: link.href });
    }
    if (!node) {
      this.located = false;
      return;
    }
    const last = this.pieces.at(-1);
    const goesOn = last && last.node === node && last.nodeEnd === nodeStart && last.blockEnd === blockStart;
    if (goesOn) {
      last.nodeEnd += run.length;
      last.blockEnd = blockEnd;
    } else this.pieces.push({ node, nodeStart, nodeEnd: nodeStart + run.length, blockStart, blockEnd });
  }
}
