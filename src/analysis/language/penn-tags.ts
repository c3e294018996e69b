/** The Penn Treebank's part-of-speech tags, in the order of the tagger's weights: append, never reorder. */
// biome-ignore format: a table of tags
export const PENN_TAGS = [
  'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'DT', 'PDT', 'JJ', 'JJR', 'JJS', 'CD', 'RB', 'RBR', 'RBS', 'RP',
  'IN', 'TO', 'CC', 'MD', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB', 'EX', 'POS',
  'FW', 'SYM', 'LS', 'UH', '$', '#', '.', ',', ':', '``', "''", '-LRB-', '-RRB-', '-LSB-',
] as const;

const NUMBERS: ReadonlyMap<string, number> = new Map(PENN_TAGS.map((tag, number) => [tag, number]));

/** @returns the tag's number, that of NN for a tag that is not in the list */
export function tagNumber(tag: string): number {
  return NUMBERS.get(tag) ?? 0;
}

const flags = (tags: string): Uint8Array => {
  const set = new Set(tags.split(' '));
  return Uint8Array.from(PENN_TAGS, (tag) => (set.has(tag) ? 1 : 0));
};

/** For each tag number, whether it is of the class. */
export const IS_VERB = flags('VB VBD VBG VBN VBP VBZ');
export const IS_FINITE = flags('VBD VBP VBZ MD');
export const IS_NOUN = flags('NN NNS NNP NNPS');
/** What may stand inside a noun phrase before or at its head. */
export const IN_NOUN_PHRASE = flags('NN NNS NNP NNPS PRP PRP$ DT PDT JJ JJR JJS CD POS EX WP WDT $ #');
export const IS_RELATIVE = flags('WDT WP WP$ WRB');
