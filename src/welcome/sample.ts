/**
 * The sample article of the welcome page: made up by us, in English because that is what is read, and short, with each way
 * of giving somebody's words once: quoted, reported, partly quoted, from an office, from somebody unnamed.
 */
export const SAMPLE: readonly [title: string, ...paragraphs: string[]] = [
  'Lighthouse to open its stairs to visitors',
  '“People have asked for this for thirty years,” said Greta Solberg, the keeper of the Rastholm lighthouse. She added that the lamp room would stay closed in storms.',
  'According to the harbour office, forty visitors a day can climb the 212 steps from May.',
  'Ivo Marten, who runs the ferry, warned that the last boat “will not wait for anybody”.',
  'A town official, speaking on condition of anonymity, said the repairs had cost twice as much as planned.',
];
