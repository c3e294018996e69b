/** Texts as no newspaper writes them, for property tests: whatever a page holds, the analysis must answer. */
import fc from 'fast-check';

const QUOTES = [...'“”"‘’\'«»„'];
/** Words and marks that the engine has rules for, names that every object answers to, and characters that trip programs up. */
const PIECES = [
  ...['Ruiz', 'said', 'that', 'according', 'to', 'and', 'who', 'told', 'as', 'the', 'saying', 'is', 'according to'],
  ...[...QUOTES, ',', '.', '(', ')', ':', '—', '?', ' ', '\t', '\n\n', '1'],
  ...['constructor', 'hasOwnProperty', '__proto__', 'toString'],
  ...['\ud83d', '\ude00', '😀', '👩‍👩‍👧', 'שלום', 'אמר', '\u202e', '\u200b', 'e\u0301'],
];
const MOST_PIECES = 60;

/** Any string; a string of quotation marks; words and marks in any order, with spaces and without. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...QUOTES) }),
  ...[' ', ''].map((between) =>
    fc.array(fc.constantFrom(...PIECES), { maxLength: MOST_PIECES }).map((list) => list.join(between)),
  ),
);
