/** The parts of an attribution that a verb tells of, before they become spans. */
import type { Range } from './clauses';
import { contentEnd } from './content-end';
import type { VerbCue } from './cues';
import type { Construction } from './draft';
import type { Following } from './following';
import type { Sentence } from './outline';

export interface Parts {
  construction: Construction;
  source: Range | null;
  content: (Range | null)[];
  /** Set when the content is in the next sentence or block. */
  announces?: boolean;
  recipient?: Range | null;
}

/** A cue verb among the others of its sentence. */
export interface CueInSentence {
  sentence: Sentence;
  cue: VerbCue;
  cues: readonly VerbCue[];
}

const CONSTRUCTIONS = {
  quotation: 'source-then-quotation',
  clause: 'source-then-clause',
  phrase: 'source-then-phrase',
} as const satisfies Partial<Record<Following['opening'], Construction>>;

/** "Ruiz said (that) C", "Ruiz told reporters: Q". @returns null where no content follows */
export function readForward(
  { sentence, cue, cues }: CueInSentence,
  source: Range | null,
  following: Following,
): Parts | null {
  const { content, opening, recipient } = following;
  if (following.announces) return { construction: 'colon', source, content: [], announces: true, recipient };
  if (!content || opening === 'none') return null;
  const to = contentEnd(sentence, cue, content.from, cues, source);
  return { construction: CONSTRUCTIONS[opening], source, content: [{ from: content.from, to }], recipient };
}
