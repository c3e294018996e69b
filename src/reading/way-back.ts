/** From the text nodes of Readability's output back to those of the live page. */
import { MARK, type PageCopy } from './copy';
import { squashed } from './plain-text';
import { type Slice, SquashedTexts } from './squashed-texts';

/** How far the texts of one marked element have been handed out. */
interface Progress {
  texts: readonly Text[];
  /** Index of the first text that hasn't been. */
  next: number;
  words: SquashedTexts | null;
}

/** Asked for the output's text nodes in reading order, each once. */
export class WayBack {
  private readonly progress = new Map<string, Progress>();

  constructor(private readonly copy: PageCopy) {}

  /**
   * @returns the slices of live text that `text` was made from; none for white space that has no place of its own; null
   *   when Readability changed the text
   */
  slicesOf(text: Text): Slice[] | null {
    const live = this.copy.liveOf.get(text);
    if (live && live.data === text.data) return [{ node: live, from: 0, to: live.length }];
    const progress = this.progressOf(text);
    const exact = progress && this.sameText(progress, text.data);
    if (exact) return exact;
    const words = squashed(text.data);
    if (words === '') return [];
    return progress ? this.sameWords(progress, words) : null;
  }

  private progressOf(text: Text): Progress | null {
    const mark = text.parentElement?.closest(`[${MARK}]`)?.getAttribute(MARK);
    const texts = mark ? this.copy.marked[Number(mark)] : undefined;
    if (!mark || !texts) return null;
    const known = this.progress.get(mark) ?? { texts, next: 0, words: null };
    this.progress.set(mark, known);
    return known;
  }

  /** The usual case after Readability has put its page back from HTML: the same text in a node of its own. */
  private sameText(progress: Progress, data: string): Slice[] | null {
    const index = progress.texts.findIndex((node, i) => i >= progress.next && node.data === data);
    if (index < 0) return null;
    progress.next = index + 1;
    const node = progress.texts[index];
    return [{ node, from: 0, to: node.length }];
  }

  /** Parsers join texts that an element parted which is gone, and split long ones. */
  private sameWords(progress: Progress, words: string): Slice[] | null {
    progress.words ??= new SquashedTexts(progress.texts);
    const start = progress.words.text.indexOf(words, progress.words.startOf(progress.next));
    if (start < 0) return null;
    const end = start + words.length;
    const last = progress.words.nodeAt(end - 1);
    progress.next = end < progress.words.startOf(last + 1) ? last : last + 1;
    return progress.words.slices(start, end);
  }
}
