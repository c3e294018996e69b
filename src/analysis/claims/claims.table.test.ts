import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../article';
import type { Attribution, Claim } from '../analysis';
import { articleOf } from '../made-up-article';
import { findClaims } from './claims';

/*
 * Each sentence stands in the third paragraph of a small article. What is between ‹ and › is attributed: `says` by
 * default, or the kind given.
 */
const BEFORE = ['Harbour news of the week', 'The council of Sandhaven met on Tuesday evening in the old town hall.'];
const AFTER = 'The meeting ended before ten.';

interface Given {
  cueKind?: Attribution['cueKind'];
  quotation?: Attribution['quotation'];
}

function read(marked: string, { cueKind = 'says', quotation = 'indirect' }: Given = {}) {
  const text = marked.replace(/[‹›]/g, '');
  const article: Article = articleOf([...BEFORE, text, AFTER]);
  const start = article.blocks[2].start;
  const content: Span[] = marked.includes('‹') ? [[start + marked.indexOf('‹'), start + marked.indexOf('›') - 1]] : [];
  const attributions: Attribution[] =
    content.length > 0
      ? [
          {
            source: [],
            cue: [],
            content,
            quotation,
            cueKind,
            region: 'body',
            confidence: 0.9,
            speaker: 's1',
          },
        ]
      : [];
  const end = start + text.length;
  const claims = findClaims(article, attributions, new Set()).filter(
    ({ spans }) => spans[0][0] >= start && spans[0][0] < end,
  );
  const words = (claim: Claim) => claim.spans.map((span) => article.text.slice(...span)).join(' … ');
  return { claims, words: claims.map(words), text };
}

describe('a claim with no source', () => {
  it.each([
    ['figure', 'The port handled 4.2 million tonnes of grain last year.'],
    ['figure', 'About 300 of the 900 boats were built before 1990.'],
    ['percentage', 'Rents have risen by 40 percent since 2019.'],
    ['money', 'The new bridge cost $85 million, twice what was planned.'],
    ['comparison', 'The town has fewer doctors than any other on the coast.'],
    ['comparison', 'Exports to Norway grew faster than imports in the last decade.'],
    ['superlative', 'It was the largest fire in the history of the county.'],
    ['record', 'The river reached a record high of nine metres in March.'],
    ['cause', 'The spill killed thousands of birds because the valve had failed.'],
    ['cause', 'The new tax led to the closing of 12 shops on Main Street.'],
    ['accusation', 'The company has been marred by fraud and hid its losses for years.'],
    ['accusation', 'Mr. Gil lied to investors and used their money to buy a yacht.'],
    ['legal finding', 'A court in Lisbon convicted the owner of bribery in 2021.'],
    ['legal finding', 'The judge ruled that the contract was illegal and fined the port $2 million.'],
    ['past deed', 'Ana Ruiz sold the harbour office to a bank in Porto in May.'],
    ['past deed', 'The senator voted against the law in 2018 and for it in 2020.'],
    ['law in force', 'The law requires every ship to carry two pilots in the strait.'],
    ['date', 'The bridge was closed on Jan. 12, 2021, after the storm.'],
    ['share', 'One in four children in the region lives in poverty.'],
    ['link between things', 'The county has lost 2,000 jobs since the mill closed in 2008.'],
  ])('%s: %s', (_, sentence) => {
    const { claims } = read(sentence);
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(claim).toMatchObject({ attribution: null });
  });
});

describe('a claim that a source carries', () => {
  it.each([
    ['said', 'Police said ‹two people were killed in the fire on Monday›.', {}],
    ['said, in front', '‹The ferry carried 900 passengers when it sank›, according to the coast guard.', {}],
    ['reported with that', 'Officials said ‹that the dam had lost a third of its water since June›.', {}],
    ['found', 'The audit found ‹that $3 million had been paid to companies that do not exist›.', { cueKind: 'shows' }],
    ['accused', 'The union accused ‹the port of hiding 14 accidents from inspectors in 2020›.', { cueKind: 'accuses' }],
    ['confirmed', 'The ministry confirmed ‹that 40 soldiers were wounded in the attack›.', { cueKind: 'confirms' }],
    ['admitted', 'The bank admitted ‹that its managers had opened 5,000 false accounts›.', { cueKind: 'admits' }],
    ['claimed', 'The mayor claims ‹that crime has fallen by half under his rule›.', { cueKind: 'claims' }],
    ['quoted', '‹“The mine killed 29 men in 2010,”› said the lawyer.', { quotation: 'direct' }],
    [
      'quoted',
      '‹“Unemployment in the valley is 12 percent, the highest in 30 years,”› she said.',
      { quotation: 'direct' },
    ],
  ] as [string, string, Given][])('%s: %s', (_, sentence, given) => {
    const { claims } = read(sentence, given);
    expect(claims).toMatchObject([{ attribution: 0 }]);
  });

  it.each([
    [
      'its clause alone',
      'Police said ‹two people were killed in the fire on Monday›.',
      'two people were killed in the fire on Monday',
    ],
    [
      'without “that”',
      'Officials said ‹that the dam had lost a third of its water since June›.',
      'the dam had lost a third of its water since June',
    ],
  ])('is %s', (_, sentence, words) => expect(read(sentence).words).toEqual([words]));
});

describe('a denial keeps that it is one', () => {
  it.each([
    ['The company denied ‹that it had dumped 300 barrels of oil in the bay›.'],
    ['Mr. Gil denied ‹that he had paid $50,000 to the judge in 2019›.'],
    ['The ministry denied ‹having sold weapons to both sides of the war in 2015›.'],
  ])('%s', (sentence) =>
    expect(read(sentence, { cueKind: 'denies' }).claims).toMatchObject([{ attribution: 0, denied: true }]),
  );
});

describe('no claim is', () => {
  it.each([
    ['a question', 'How many of the 900 boats were built before 1990?', {}],
    ['a question', 'Who paid $85 million for the bridge?', {}],
    ['a quoted question', '‹“Why did 29 men die in the mine?”› she asked.', { quotation: 'direct', cueKind: 'asks' }],
    ['a promise', 'We will build 300 homes by 2030.', {}],
    ['a promise', '‹“I promise to cut taxes by 10 percent,”› he said.', { quotation: 'direct' }],
    ['a promise', 'She vowed ‹to rebuild all 12 of the bridges by the end of 2031›.', { cueKind: 'promises' }],
    ['an opinion', 'I think the mayor is a fool.', {}],
    ['an opinion', '‹“I believe this is the best town in the world,”› he said.', { quotation: 'direct' }],
    ['an opinion', '‹“It is a terrible shame,”› she said.', { quotation: 'direct' }],
    ['an opinion', '‹“We love our harbour, and we hope for the best,”› she said.', { quotation: 'direct' }],
    ['a wish', '‹“We need real change,”› he said.', { quotation: 'direct' }],
    ['an order', '‹“Look at this!”› he said.', { quotation: 'direct' }],
    ['a greeting', 'Thank you for reading.', {}],
    ['an outburst', '‹“Wow, what a mess!”› she said.', { quotation: 'direct' }],
    ['a lead-in', 'He said:', {}],
    ['a label', 'The bridge of Sandhaven, 2031', {}],
    ['a headline', 'Council Approves Plan For Harbour Bridge In Sandhaven.', {}],
    ['what should be', '‹“They should be ashamed,”› he said.', { quotation: 'direct' }],
    ['what may be', 'It could well be so.', {}],
    ['an invitation', 'Read more about it here.', {}],
  ] as [string, string, Given][])('%s: %s', (_, sentence, given) => expect(read(sentence, given).words).toEqual([]));
});

describe('clauses', () => {
  it.each([
    [
      'two claims in one sentence are two',
      'The port lost 200 jobs in 2019, and the mill closed in March 2020.',
      ['The port lost 200 jobs in 2019', 'the mill closed in March 2020.'],
    ],
    [
      '“the fact that” brings in one of its own',
      'The fact that the town has lost 900 people in ten years, mostly the young, worries many here.',
      ['the town has lost 900 people in ten years'],
    ],
    [
      'so does a relative clause at the end',
      'It tells of the anger of miners who have waited more than 200 days for their pay.',
      ['miners who have waited more than 200 days for their pay'],
    ],
    [
      'a list is not taken apart',
      'The fire destroyed 12 homes, a church and the school on Monday.',
      ['The fire destroyed 12 homes, a church and the school on Monday.'],
    ],
  ])('%s', (_, sentence, clauses) => expect(read(sentence).words).toEqual(clauses));
});

describe('what makes it checkable', () => {
  it.each([
    ['The fire destroyed 12 homes on Monday.', ['figure', 'date']],
    ['A court in Lisbon convicted Luis Gil of bribery in 2021.', ['date', 'place', 'name']],
    ['The spill killed thousands of birds because the valve had failed.', ['figure']],
  ])('%s', (sentence, kinds) => expect(read(sentence).claims[0].checkable).toEqual(kinds));
});

it('goes on, implied, where nothing new is named', () => {
  const { claims } = read(
    'Officials said ‹the bridge carried 14,000 cars a day in March›. They counted 2,000 trucks among the cars in April.',
  );
  expect(claims.map(({ attribution, implied }) => [attribution, implied])).toEqual([
    [0, undefined],
    [0, true],
  ]);
});
