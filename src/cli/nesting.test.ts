import { describe, expect, it } from 'vitest';
import { refuseNested } from './nesting';

const MANY = 20_000;

describe('a page nested too deep', () => {
  it.each(['<div>', '<b>', '<svg>', '<ul><li>', '<table><td>', '<noscript><div>'])(
    'is told by its tags: %s',
    (tags) => {
      expect(() => refuseNested(tags.repeat(MANY))).toThrow(expect.objectContaining({ code: 'too-large' }));
    },
  );

  it('is told by formatting that is left open and begins anew in every block', () => {
    const open = Array.from({ length: 300 }, (_, i) => `<font color=${i}>`).join('');
    expect(() => refuseNested(`<p>${open}${'<p>one'.repeat(300)}`)).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });

  it('is told by attributes without end, which take as long', () => {
    const attributes = Array.from({ length: MANY }, (_, i) => `a${i}`).join(' ');
    expect(() => refuseNested(`<p ${attributes}>one`)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it.each(['body', 'html'])('is told by attributes that are put on <%s> one tag after the other', (name) => {
    const tags = Array.from(
      { length: 9 },
      (_, i) => `<${name} ${Array.from({ length: 2_000 }, (_, j) => `a${i}-${j}`).join(' ')}>`,
    );
    expect(() => refuseNested(tags.join(''))).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(() => refuseNested(tags[0].repeat(9))).not.toThrow();
  });

  it.each([
    ['<iframe></iframe>', ''],
    ['<frame>', '<frameset>'],
  ])('is told by frames, each of which is a page of its own: %s', (frame, before) => {
    expect(() => refuseNested(before + frame.repeat(200))).not.toThrow();
    expect(() => refuseNested(before + frame.repeat(201))).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it.each([
    ['elements that have no end', '<br><img src="a.png"><hr>'.repeat(MANY)],
    ['paragraphs and items without their ends', '<p>one<ul><li>two<li>three</ul><dl><dt>a<dd>b</dl>'.repeat(MANY)],
    ['cells without their ends', `<table>${'<tr><td>one<td>two'.repeat(MANY)}</table>`],
    ['elements that end with what is round them', '<li><span>one</li>'.repeat(MANY)],
    ['ends without beginnings', '</div></td></p>'.repeat(MANY)],
    ['comments', `<!--${'<div>'.repeat(MANY)}-->`],
    ['scripts', `<script>document.write("${'<div>'.repeat(MANY)}")</script>`],
    ['attributes', `<p title="${'<div>'.repeat(MANY)}">one`],
    ['as deep as any page is', `${'<div>'.repeat(600)}one`],
  ])('is none by %s', (_, html) => expect(() => refuseNested(html)).not.toThrow());
});
