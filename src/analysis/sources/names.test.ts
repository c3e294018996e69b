import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../summary/colours';
import { marked, reasonsIn, sourcesIn, whoIn } from './marked-sources';
import { identifySources } from './sources';

const OPENING = 'A line that opens the page.';

describe('the kind of a name is told by its form and its neighbours', () => {
  it.each([
    ['the operator {Tidewater Shipping} said so.', 'Tidewater Shipping (organization)'],
    ['{the opposition Harbour List} said so.', 'Harbour List (organization)'],
    ['{PortNet} said so.', 'PortNet (organization)'],
    ['He works in Tidewater. The mayor of {Tidewater} said so.', 'Tidewater (organization)'],
    ['{Oksana Dmytrenko, a chemistry researcher at the college,} said so.', 'Oksana Dmytrenko (person)'],
    ['{The head of the centre, Tauqir Ahmedzai,} said so.', 'Tauqir Ahmedzai (person)'],
    ['{The Clean Harbours Act} says so.', 'Clean Harbours Act (document)'],
    ['{The American Harbour Safety Act} says so.', 'American Harbour Safety Act (document)'],
    ['{General Electric} said so.', 'General Electric (organization)'],
    ['{Sandhaven Court of Appeals} said so.', 'Sandhaven Court of Appeals (organization)'],
    ['{Omanis} said so.', 'Omanis (group)'],
    ['{Neighbours} said so.', 'Neighbours (group)'],
    ['{Some Palestinians} said so.', 'Palestinians (group)'],
    ['{both sides} said so.', 'both sides (group)'],
    ['{Neither side} said so.', 'Neither side (group)'],
    ["{Ana Ruiz's wife} said so.", "Ana Ruiz's wife (person)"],
    ['The Sandhaven Council met. {The Port Chiefs’ Council} said so.', 'Port Chiefs’ Council (organization)'],
    ['{Chief of Army Staff General Asim Zaheer} said so.', 'Asim Zaheer (person)'],
    ['{Abu Anas Karim} said so.', 'Abu Anas Karim (person)'],
    ['{Karim bin Anwar} said so.', 'Karim bin Anwar (person)'],
    ['{Abu Dhabi Port Authority} said so.', 'Abu Dhabi Port Authority (organization)'],
    ['{The port’s press office on Tuesday} said so.', 'port’s press office (organization)'],
  ])('%s', (text, expected) => {
    expect(whoIn([OPENING, text])[0]).toBe(expected);
  });
});

describe('a name is found whole', () => {
  it.each<[string, string[], string]>([
    [
      'with its acronym, whatever small words it holds',
      ['{Citizens for Safe Piers and Boats in Maine (CSPBM)} spoke.', '{CSPBM} said so.'],
      'Citizens for Safe Piers and Boats in Maine (organization)',
    ],
    [
      'that is a noun elsewhere',
      ['{Lee Baker} spoke.', '{Baker, a member of the council,} said so.'],
      'Lee Baker (person)',
    ],
    ['that is a nation elsewhere', ['{Mark Cuban} spoke.', '{Cuban} said so.'], 'Mark Cuban (person)'],
    ['within a longer one', ['{Gil} said so.', 'They kept Luis Gil Harbour Day.'], 'Luis Gil (person)'],
    ['without what opens its sentence', ['{Brave Ana Ruiz} spoke.', 'It was {Ana Ruiz}.'], 'Ana Ruiz (person)'],
    ['that is an office elsewhere', ['{Gayle King} spoke.', '{King} said so.'], 'Gayle King (person)'],
    [
      'with a second given name',
      ['{Emma Roma Vale} spoke.', '{Roma Vale} said so.', '{Vale} left.'],
      'Emma Roma Vale (person)',
    ],
    [
      'after a trade that an adjective tells more of',
      ['{Fellow protester, mechanical engineer Luis Gil, 60, from Orsa, North Sandhaven} said so.'],
      'Luis Gil (person)',
    ],
    ['after Sir', ['Mr. Luis Gil came.', '{Sir Luis} said so.'], 'Luis Gil (person)'],
    ['without a day after it', ['{The Defence Ministry on Sunday} said so.'], 'Defence Ministry (organization)'],
    ['without a place after it', ['{Senate Leader Luis Gil of Sandhaven} said so.'], 'Luis Gil (person)'],
  ])('%s', (_, paragraphs, expected) => {
    expect(whoIn([OPENING, ...paragraphs])[0]).toBe(expected);
    expect(new Set(whoIn([OPENING, ...paragraphs])).size).toBe(1);
  });
});

describe('people of one name, couples, families and campaigns are kept apart', () => {
  it.each<[string, string[], string[]]>([
    [
      'the article’s Roca is she, not the husband named once',
      [
        '{Hillary Roca} spoke.',
        '{Mrs. Roca} left.',
        'Bill Roca waited.',
        '{Mr. Roca} said so.',
        '{Mrs. Roca} said so.',
      ],
      ['Hillary Roca', 'Hillary Roca', 'Bill Roca', 'Hillary Roca'],
    ],
    [
      'whom an office and the family name tell enough, and a wife who comes later',
      ['{President Gil} danced with Michelle Gil.', '{Gil} said so.', '{Michelle Gil} laughed.'],
      ['Gil', 'Gil', 'Michelle Gil'],
    ],
    [
      'but not who is called by her office again',
      ['{Chancellor Gil} came.', '{Chancellor Angela Gil} said so.', '{Gil} left.'],
      ['Angela Gil', 'Angela Gil', 'Angela Gil'],
    ],
    ['a wife with a title', ['{Keir Gil} spoke.', '{Lady Gil} said so.'], ['Keir Gil', 'Lady Gil']],
    ['a campaign', ['{Ana Ruiz} spoke.', '{Ruiz’s campaign} denied it.'], ['Ana Ruiz', 'Ruiz’s campaign']],
    [
      'a company of the name',
      ['{Lee Baker} spoke.', '{Baker Boats Inc.} denied it.'],
      ['Lee Baker', 'Baker Boats Inc.'],
    ],
    ['a son', ['{Luis Gil} spoke.', '{Juan Gil} did not.'], ['Luis Gil', 'Juan Gil']],
  ])('%s', (_, paragraphs, names) => {
    expect(whoIn([OPENING, ...paragraphs]).map((who) => who.replace(/ \([a-z]+\)$/, ''))).toEqual(names);
  });
});

describe('a role is verbatim and a person’s own', () => {
  it.each<[string, string | undefined]>([
    ['{Luis Gil, a spokesman for the Indonesian military,} said so.', 'spokesman for the Indonesian military'],
    ['{Luis Gil, 41, an energy fellow at the college,} said so.', 'energy fellow at the college'],
    ['{Luis Gil of Third Pier, a London-based research firm,} said so.', undefined],
    ['{Luis Gil, speaking in Sandhaven,} said so.', undefined],
    ['It catches harbour chief {Luis Gil} off guard.', 'harbour chief'],
  ])('%s', (text, role) => {
    expect(sourcesIn(OPENING, text)[0].role).toBe(role);
  });
});

it('puts every mention of a body where it belongs, with the reason', () => {
  const lines = ['{The Institute for the Study of Tides (IST)} spoke.', '{The IST} spoke.', '{the Institute} said so.'];
  expect(reasonsIn(OPENING, ...lines)).toEqual(['first', 'acronym', 'short-name']);
});

it('gives the same article the same sources and colours again', () => {
  const { article, found } = marked([OPENING, '{Ana Ruiz} met {critics}.', '{She} said so.', '{A sailor} said so.']);
  const first = identifySources(article, found);
  const again = identifySources(structuredClone(article), structuredClone(found));
  expect(again).toEqual(first);
  expect(coloursOf(again.sources)).toEqual(coloursOf(first.sources));
});
