import '../browser-api.setup';
import { describe, expect, it } from 'vitest';
import { summary } from '../summary/made-up';
import { FORMATS } from './export-format';
import { exported } from './formats';
import { materialOf } from './made-up';

describe('the file', () => {
  it.each([
    ['Harbour bridge to be rebuilt', 'sourcelight-Harbour-bridge-to-be-rebuilt.md'],
    ['../../etc/passwd', 'sourcelight-etc-passwd.md'],
    ['CON: a|b?*"<>', 'sourcelight-CON-a-b.md'],
    ['Überfall in Łódź', 'sourcelight-Überfall-in-Łódź.md'],
    ['', 'sourcelight.md'],
    ['x'.repeat(500), `sourcelight-${'x'.repeat(60)}.md`],
  ])('is called after the article: %s', (title, name) => {
    expect(exported('markdown', materialOf(summary({ title }))).name).toBe(name);
  });

  it('begins with a byte order mark where spreadsheets need one, and nowhere else', () => {
    const marked = FORMATS.filter((format) => exported(format, materialOf(summary())).byteOrderMark);
    expect(marked).toEqual(['csv']);
  });
});

describe.each(FORMATS)('%s', (format) => {
  const text = (change: Parameters<typeof summary>[0]) => exported(format, materialOf(summary(change))).text;

  it('has every statement, and the article’s title, outlet, date and address', () => {
    const whole = text({ published: '2026-05-04' });
    for (const part of ['rebuild the bridge', 'the work would start in May', 'The Sandhaven Courier']) {
      expect(whole).toContain(part);
    }
    for (const part of ['Harbour bridge to be rebuilt', '2026-05-04', '//www.courier.example/news/bridge']) {
      expect(whole).toContain(part);
    }
  });

  it.each([
    [{ leftOut: { unsure: 41, attitudes: 0, byReader: 0 } }],
    [{ leftOut: { unsure: 0, attitudes: 41, byReader: 0 } }],
    [{ leftOut: { unsure: 0, attitudes: 0, byReader: 41 } }],
    [{ openingOnly: true }],
    [{ scope: 'quotations' as const }],
    [{ engine: 'rules' as const }],
    [{ furniture: [] }],
  ])('says what it leaves out: %j', (change) => expect(text(change)).not.toBe(text({})));

  it('takes any string', () => {
    for (const evil of ['', '\u0000', '\ud800', '\u202e', '"\'`<>&\\\r\n', '=1+1']) {
      expect(() => text({ title: evil, site: evil, url: evil, published: evil })).not.toThrow();
    }
  });
});
