import { describe, expect, it } from '@jest/globals';
import { attachment } from './attachment.ts';

describe('[H46] a file is offered', () => {
  it('under a plain name and its own', () => {
    expect(attachment('Verkoper als inkoper 2026-11-30', 'pdf')).toBe(
      `attachment; filename="Verkoper als inkoper 2026-11-30.pdf"; filename*=UTF-8''Verkoper%20als%20inkoper%202026-11-30.pdf`,
    );
    expect(attachment('Übung – ő (1)', 'csv')).toBe(
      `attachment; filename="Ubung - o (1).csv"; filename*=UTF-8''%C3%9Cbung%20%E2%80%93%20%C5%91%20%281%29.csv`,
    );
    expect(attachment('研修', 'md')).toContain('filename="-.md"; filename*=UTF-8\'\'%E7%A0%94%E4%BF%AE.md');
  });

  it.each([
    '../../etc/passwd',
    '"; filename="x.exe',
    'a\r\nSet-Cookie: x=1',
    '\u202efdp.exe',
    '.hidden',
    'C:\\Windows',
    '50% = <b>',
    '\ud800',
  ])('under no name that does harm: %j', (title) => {
    const header = attachment(title, 'pdf');
    expect(header).toMatch(/^attachment; filename="[\w .()-]+\.pdf"; filename\*=UTF-8''[\w.~!%-]+\.pdf$/);
    const own = decodeURIComponent(header.slice(header.indexOf("''") + 2));
    expect(own).toMatch(/^[^./\\\p{C}][^/\\"\p{C}]*\.pdf$/u);
  });

  it('under some name, and no endless one', () => {
    expect(attachment('   ', 'pdf')).toContain('filename="rolwissel.pdf"');
    expect(attachment('é'.repeat(500), 'pdf').length).toBeLessThan(500);
  });
});
