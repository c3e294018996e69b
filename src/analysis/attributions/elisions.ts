/** Words that have lost their beginning: the mark before them is an apostrophe, not a quotation mark. Data, ours. */
export const ELISIONS: ReadonlySet<string> = new Set('tis twas twere twill em til bout neath n cos'.split(' '));
