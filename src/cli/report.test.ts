import { describe, expect, it } from 'vitest';
import { claim, source, statement, summary } from '../summary/made-up';
import { reportOf } from './report';

/** Clears the screen, paints it, writes over the line, starts another, goes home the short way, reads backwards. */
const EVIL = '\u001b[2J\u001b[41mred\r\nnext\u2028one\u009b1;1H\u202eback\u0007';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202d\u202e]/;

describe('the report of a page', () => {
  it('lets no word of the page steer the terminal, wherever it stands', () => {
    const said = [statement([EVIL, EVIL], { cue: EVIL, secondHand: EVIL })];
    const evil = summary({
      title: EVIL,
      sources: [source('s1', EVIL, { role: EVIL, anonymity: EVIL, statements: said })],
      unsourced: said,
      claims: [claim([EVIL])],
      furniture: [{ block: 1, kind: 'newsletter', text: EVIL }],
      copy: {
        verdict: 'scraped',
        likely: true,
        original: { host: EVIL },
        evidence: [{ reason: 'canonical-elsewhere', detail: EVIL }],
      },
    });
    const report = reportOf(evil);
    expect(report).not.toMatch(STEERING);
    expect(report).toContain('[2J[41mred next one');
    expect(report.split('\n').filter((line) => line.trimStart().startsWith('next'))).toEqual([]);
  });

  it('gives every word of a statement, on as many lines as that takes', () => {
    const words = `“${'Nobody asked the ferrymen about it. '.repeat(12).trim()}”`;
    const said = [statement([words], { cue: 'said' })];
    const lines = reportOf(
      summary({ sources: [source('s1', 'Ana Ruiz', { statements: said })], claims: [claim([words])] }),
    );
    expect(lines.replace(/\n +/g, ' ').split(words)).toHaveLength(3);
    const long = lines.split('\n').filter((line) => line.includes('ferrymen'));
    expect(long.every((line) => line.length <= 100)).toBe(true);
    expect(long.filter((line) => /^ {2}\S/.test(line))).toHaveLength(2);
  });

  it('takes no word apart, however long', () => {
    const address = `https://a.example/${'x'.repeat(400)}`;
    const said = [statement([`It stands in ${address} for all to read`])];
    expect(reportOf(summary({ sources: [source('s1', 'Ana Ruiz', { statements: said })] }))).toContain(` ${address}\n`);
  });

  it('lets no word of the page begin a line as the report’s own do', () => {
    const fake = `x${' '.repeat(200)}Ana Ruiz (person) · 9 · 90 %`;
    const said = [statement([`${'word '.repeat(60)}${fake}`])];
    const report = reportOf(summary({ sources: [source('s1', 'Lou Bell', { statements: said })], claims: [] }));
    expect(report.split('\n').filter((line) => /^ {0,2}\S*(?:word|Ana)/.test(line))).toHaveLength(1);
  });

  it('keeps its own lines and indents', () => {
    const said = source('s1', 'Ana Ruiz', {
      role: 'mayor',
      statements: [statement(['It will stand'], { cue: 'said' })],
    });
    expect(reportOf(summary({ title: 'Bridge', sources: [said], claims: [] }))).toMatch(
      /^Bridge\n.*\n\nAna Ruiz, mayor \(person\).*\n {2}It will stand {2}\[said, /,
    );
  });
});
