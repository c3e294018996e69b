/** News that nobody wrote: text of any length with the words, quotations and sentence lengths of an article. */
const PEOPLE = [
  'Ana Ruiz',
  'Lee Poe',
  'Mara Olin',
  'Jon Hart',
  'the mayor',
  'a spokesman for the port',
  'she',
  'he',
  'critics',
];
const SAYING = [
  'said',
  'told reporters that',
  'argued that',
  'warned that',
  'believes',
  'has repeatedly denied that',
  'added that',
];
const SUBJECTS = [
  'the bridge',
  'the harbour board',
  'a report by the county',
  'the old ferry',
  'the cost of steel',
  'the union',
];
const VERBS = [
  'will close',
  'has risen by a third since',
  'was rebuilt after',
  'carries more people than',
  'depends on',
  'delayed',
];
const OBJECTS = [
  'the storm in March',
  'the plan of 2014',
  'the northern road',
  'two of the five piers',
  'last winter’s floods',
];
const ENDS = [
  'on Monday',
  'in spite of the rain',
  'although nobody had asked for it',
  'for the first time in years',
  '',
];

/** Sentences in a paragraph. */
const PARAGRAPH = 3;

/**
 * @param words how many, about
 * @returns paragraphs parted by blank lines; the same for the same number
 */
export function madeUpNews(words: number): string {
  let state = 1;
  // Numerical Recipes' linear congruence: any spread of choices will do here.
  const pick = (list: readonly string[]) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
  const clause = () => [pick(SUBJECTS), pick(VERBS), pick(OBJECTS), pick(ENDS)].filter(Boolean).join(' ');
  const forms = [
    () => `${pick(PEOPLE)} ${pick(SAYING)} ${clause()}.`,
    () => `“${clause()},” ${pick(PEOPLE)} said. “${clause()}.”`,
    () => `${clause()}, according to ${pick(PEOPLE)}.`,
    () => `${clause()}, and ${clause()}.`,
  ];
  const paragraphs: string[] = ['Bridge to be rebuilt after the storm'];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: PARAGRAPH }, (_, i) => forms[(paragraphs.length + i) % forms.length]());
    const paragraph = sentences.map((sentence) => sentence.replace(/\p{L}/u, (first) => first.toUpperCase())).join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}
