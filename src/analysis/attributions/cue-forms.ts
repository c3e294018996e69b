/** The cue verbs' inflected forms, made once from the table. */
import type { CueKind } from '../analysis';
import { CUE_VERBS } from './cue-verbs';

/** What the content of a verb may be; see `cue-verbs.ts`. */
export interface CueVerb {
  lemma: string;
  kind: CueKind;
  clause: boolean;
  /** A clause only with "that" or another opener. */
  strict: boolean;
  quotation: boolean;
  nounPhrase: boolean;
  infinitive: boolean;
  recipient: boolean;
  /** Prepositions and particles that belong to the cue when they follow the verb. */
  prepositions: ReadonlySet<string>;
}

export type VerbForm = 'base' | 'third' | 'past' | 'ing';

interface CueForm {
  verb: CueVerb;
  form: VerbForm;
}

/** Form in lower case → its verb. The first entry of the table wins where two verbs share a form. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = inflectAll();

function inflectAll(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [kind, lines] of Object.entries(CUE_VERBS) as [CueKind, string][]) {
    for (const line of lines.trim().split('\n')) {
      const { verb, inflected } = readEntry(kind, line.trim());
      for (const [text, form] of inflected) if (!forms.has(text)) forms.set(text, { verb, form });
    }
  }
  return forms;
}

function readEntry(kind: CueKind, line: string): { verb: CueVerb; inflected: [string, VerbForm][] } {
  const words = line.split(/\s+/);
  const doubles = words[0].endsWith('*');
  const lemma = doubles ? words[0].slice(0, -1) : words[0];
  const frames = words[1];
  const irregular = words.slice(2).filter((word) => !word.startsWith('+'));
  const verb: CueVerb = {
    lemma,
    kind,
    clause: frames.includes('t') || frames.includes('s'),
    strict: frames.includes('s'),
    quotation: frames.includes('q'),
    nounPhrase: frames.includes('o'),
    infinitive: frames.includes('i'),
    recipient: frames.includes('r'),
    prepositions: new Set(words.filter((word) => word.startsWith('+')).map((word) => word.slice(1))),
  };
  const stem = doubles ? lemma + lemma[lemma.length - 1] : lemma;
  const pasts = irregular.length > 0 ? irregular : [regularPast(stem)];
  return {
    verb,
    inflected: [
      ...pasts.map((past): [string, VerbForm] => [past, 'past']),
      [lemma, 'base'],
      [thirdPerson(lemma), 'third'],
      [presentParticiple(stem), 'ing'],
    ],
  };
}

function regularPast(stem: string): string {
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function presentParticiple(stem: string): string {
  return /[^e]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
