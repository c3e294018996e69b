import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, type Line } from '../made-up-article';
import { flagBoilerplate } from './boilerplate';

const FIRST =
  'The harbour of Sandhaven will stay closed until spring, the port authority said on Tuesday after a storm.';
const SECOND = 'Divers found two wrecks in the channel and will need at least three months to lift them, it added.';
const THIRD =
  'Fishermen have asked the town for help, and the council meets on Thursday to decide how much it can pay.';

/** What is said of each block, as `kind`, `kind (kept)` for apparatus that is not flagged, or nothing. */
function saidOf(lines: readonly Line[], given = {}): string[] {
  const article = articleOf(lines, given);
  const said = article.blocks.map(() => '');
  for (const { block, kind, flagged } of flagBoilerplate(article)) said[block] = flagged ? kind : `${kind} (kept)`;
  return said;
}

const link = (text: string, linkDensity = 1): Line => ({ text, linkDensity });

describe('a block that says what it is', () => {
  it.each([
    ['Source link', 'source-link'],
    ['Read the full story at The Sandhaven Echo', 'source-link'],
    ['The post Harbour closed appeared first on Sandhaven Echo.', 'source-link'],
    ['Written by Editor SH', 'byline'],
    ['By admin', 'byline'],
    ['Leave a Reply', 'comments'],
    ['14 comments', 'comments'],
    ['You may also like…', 'related'],
    ['RELATED: Ten harbours to see before winter', 'related'],
    ['Click to share on Facebook (Opens in new window)', 'share'],
    ['Get our free newsletter: the coast’s news in your inbox every morning.', 'newsletter'],
    ['Story continues below advertisement', 'advertisement'],
    ['Copyright 2031 Sandhaven Echo. All rights reserved.', 'copyright'],
    ['Sign in / Join', 'login'],
    ['This article contains affiliate links; we may earn a commission.', 'disclaimer'],
    ['Deja un comentario', 'comments'],
    ['Lee también: El puerto reabre en mayo', 'related'],
    ['Artikel teilen', 'share'],
    ['Nach der Anzeige weiterlesen', 'advertisement'],
    ['À lire aussi : le port rouvrira en mai', 'related'],
    ['Tous droits réservés', 'copyright'],
    ['Listen to this story · 3 min', 'video'],
    ['Remaining Time -1:20', 'video'],
    ['Loaded: 12%', 'video'],
    ['Image 2 of 7', 'navigation'],
  ])('%s is %s', (text, kind) => {
    expect(saidOf([FIRST, text, SECOND])).toEqual(['', kind, '']);
  });
});

describe("the article's own apparatus has a kind and is kept", () => {
  it.each([
    ['By Ana Ruiz and Luis Gil', 'byline (kept)'],
    ['Reporting by Ana Ruiz; editing by Luis Gil', 'byline (kept)'],
    ['12 March 2031, 6.00am · Updated 1.31pm', 'timestamp (kept)'],
    ['Photo: Ana Ruiz', 'photo-credit (kept)'],
    ['Ana Ruiz / Reuters', 'photo-credit (kept)'],
    ['Source: AP', 'photo-credit (kept)'],
    ['The wreck at low tide. (Photo by Ana Ruiz)', 'caption (kept)'],
  ])('%s is %s', (text, said) => {
    expect(saidOf([text, FIRST, SECOND])).toEqual([said, '', '']);
  });

  it('takes a figure’s caption by its markup', () => {
    expect(saidOf([FIRST, { text: 'The wreck at low tide.', tag: 'figcaption' }, SECOND])).toEqual([
      '',
      'caption (kept)',
      '',
    ]);
  });
});

describe('running text is never flagged', () => {
  it.each([
    'By Friday the town was empty.',
    '“Leave a reply for the file and move on,” a manager told them, according to two people who were there.',
    'He asked them to share this article with the council, and the council to read more than its first page.',
    'Source: the word meant a spring here, and the spring has been dry for nine years, the farmers say.',
    'Copyright was never the point, she said, and neither was the newsletter.',
    'Watch: that is all the harbour master told them to do, and they watched until the mast was gone.',
    '“No.”',
  ])('%s', (text) => {
    expect(saidOf([FIRST, text, SECOND])).toEqual(['', '', '']);
  });

  it('nor an answer that comes again in an interview', () => {
    expect(saidOf([FIRST, 'RUIZ: I cannot say.', SECOND, 'RUIZ: I cannot say.', THIRD])).toEqual(['', '', '', '', '']);
  });

  it('nor the sentence that a key point or a pull quote repeats', () => {
    expect(saidOf([{ text: SECOND, tag: 'li' }, FIRST, SECOND])).toEqual(['', '', '']);
  });

  it('nor a subhead', () => {
    expect(saidOf([FIRST, { text: 'What the divers found', tag: 'h2' }, SECOND])).toEqual(['', '', '']);
  });
});

describe('copies', () => {
  it('flags the second of two captions that differ in quotation marks, spaces or case', () => {
    const lines = [
      'A diver shows the wreck’s bell in Sandhaven.',
      FIRST,
      "A diver  shows the WRECK'S bell in Sandhaven.",
    ];
    expect(saidOf(lines)).toEqual(['caption (kept)', '', 'duplicate']);
  });

  it('flags a caption that stands again beside itself with a credit', () => {
    const caption = { text: 'A diver shows the bell of the wreck in the harbour of Sandhaven', tag: 'figcaption' };
    expect(saidOf([FIRST, caption, { ...caption, text: `${caption.text}. AP` }, SECOND])[2]).toBe('duplicate');
  });

  it('flags a paragraph printed twice, and not the first', () => {
    const long = `${FIRST} ${SECOND} ${THIRD}`;
    expect(saidOf([long, THIRD, long])).toEqual(['', '', 'duplicate']);
  });
});

describe('links in another language', () => {
  it.each([
    ['[El alcalde de la ciudad pide que no se cierre el puerto en verano]', 'foreign-link'],
    ['[Le maire de la ville demande que le port ne soit pas fermé cet été]', 'foreign-link'],
    ['[Der Bürgermeister will, dass der Hafen im Sommer nicht geschlossen wird]', 'foreign-link'],
    ['[The name of the ship was not given to the press]', ''],
    ['“Hay que decir que el puerto está cerrado”', ''],
  ])('%s', (text, said) => {
    expect(saidOf([FIRST, text, SECOND])).toEqual(['', said, '']);
  });

  it('not names of people and places', () => {
    expect(
      saidOf([
        FIRST,
        link('Ana de la Cruz, Luis del Río, Eva Roca, Playa Norte, Sandhaven, Puerto Viejo, Costa Azul'),
        SECOND,
      ])[1],
    ).not.toBe('foreign-link');
  });
});

describe('an embedded video', () => {
  it('is its title with a name beneath, between paragraphs', () => {
    expect(saidOf([FIRST, 'This is how divers lift a wreck from the harbour', 'Eva Roca', SECOND])).toEqual([
      '',
      'video',
      'byline',
      '',
    ]);
  });

  it('is not the standfirst and the byline before the article', () => {
    expect(saidOf(['This is how divers lift a wreck from the harbour', 'Eva Roca', FIRST])[0]).toBe('');
  });
});

describe('what follows the end', () => {
  it('flags headlines after “Leave a Reply”, whatever they are about', () => {
    const lines = [
      FIRST,
      SECOND,
      'Source link',
      'Written by Editor SH',
      'Leave a Reply',
      'Parliament votes on pensions',
      'three hurt; roads are still closed',
    ];
    expect(saidOf(lines)).toEqual(['', '', 'source-link', 'byline', 'comments', 'related', 'related']);
  });

  it('takes “Source: …” for the source there, for a credit within the article', () => {
    expect(saidOf([FIRST, 'Source: Sandhaven Echo', SECOND, 'Source: Sandhaven Echo'])).toEqual([
      '',
      'photo-credit (kept)',
      '',
      'source-link',
    ]);
  });

  it('keeps headlines where the article goes on', () => {
    expect(saidOf([FIRST, 'Leave a Reply', 'Divers wait for calmer seas', SECOND])).toEqual(['', 'comments', '', '']);
  });

  it('flags a note on the author with the name above it', () => {
    const note = 'Ana Ruiz covers the coast for the Echo. Before joining it she taught history.';
    expect(saidOf([FIRST, SECOND, 'Ana Ruiz', note], { byline: 'Ana Ruiz' })).toEqual([
      '',
      '',
      'author-bio',
      'author-bio',
    ]);
  });
});

describe('links to other articles', () => {
  it('flags the list under its heading, and not the links of the text', () => {
    const lines = [
      FIRST,
      { text: 'More from Sandhaven', tag: 'h3' },
      link('Council splits over the harbour'),
      link('A winter without fish'),
      { text: SECOND, linkDensity: 0.2 },
    ];
    expect(saidOf(lines)).toEqual(['', 'related', 'related', 'related', '']);
  });

  it('flags a headline that is all link in place of a paragraph', () => {
    expect(saidOf([FIRST, link('THE HARBOUR THAT NOBODY WANTED'), SECOND])).toEqual(['', 'related', '']);
  });
});

it('leaves the title alone and needs no prose', () => {
  expect(saidOf([{ text: 'Related', tag: 'title' }, 'Share'])).toEqual(['', 'share']);
  expect(saidOf([])).toEqual([]);
});

it('flags any block at most once, in order, and throws on none', () => {
  const words = fc.constantFrom(
    FIRST,
    'Source link',
    'Leave a Reply',
    '[',
    '] (',
    '“',
    'El de la que',
    'Ana Ruiz',
    '12:30',
    '—',
    '😀',
    '\ud800',
  );
  const block = fc.record({
    text: fc.oneof(
      fc.string({ minLength: 1 }),
      fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
    ),
    tag: fc.constantFrom('p', 'li', 'h2', 'figcaption', 'title'),
    linkDensity: fc.constantFrom(0, 0.5, 1),
  });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (lines) => {
      const blocks = flagBoilerplate(articleOf(lines)).map((flag) => flag.block);
      expect(blocks).toEqual([...new Set(blocks)].sort((a, b) => a - b));
      expect(blocks.every((i) => i >= 0 && i < lines.length)).toBe(true);
    }),
  );
});

it('takes time in line with the text', () => {
  const timeOf = (blocks: number) => {
    const article = articleOf(
      Array.from({ length: blocks }, (_, i) => `${FIRST} ${i} ${'sign up for our '.repeat(5)}`),
    );
    // The best of three: what else the machine does only ever adds time.
    const times = [1, 2, 3].map(() => {
      const began = performance.now();
      flagBoilerplate(article);
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  timeOf(500);
  // Eight times the text may take twenty-four times as long, noise included; quadratic work would take sixty-four.
  expect(timeOf(4000)).toBeLessThan(24 * timeOf(500) + 50);
});
