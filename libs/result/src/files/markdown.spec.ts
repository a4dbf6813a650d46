import { describe, expect, it } from '@jest/globals';
import { languageTags } from '@rolwissel/texts';
import { written } from '../table.ts';
import { sampleDocument } from '../testing/sample.ts';
import { markdownOf, plain } from './markdown.ts';

describe.each(languageTags)('[H48] the result as Markdown in %s', (language) => {
  const document = sampleDocument(language);
  const file = markdownOf(document, 'Naar Webster & Wind');

  it('has a heading for the whole, for each section and each figure', () => {
    const headings = file.split('\n').filter((line) => line.startsWith('#'));
    expect(headings).toEqual([
      `# ${plain(document.title)}`,
      '## Nog niet',
      '## Rollen',
      '### Rolprofiel',
      '## Doelen; en “waarom”',
      '### Wij luisteren eerst',
    ]);
  });

  it('has every cell as it is read', () => {
    const table = document.sections.flatMap(({ figures }) => figures)[0]?.table;
    const rows = file
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.slice(2, -2).split(' | '));
    expect(rows).toEqual([
      table?.columns.map(({ heading }) => heading),
      ['---', '---:', '---:', '---:', '---:', '---'],
      ...(table?.rows ?? []).map((row) => row.map((cell) => plain(written(cell, language)))),
    ]);
  });

  it('says the picture in words, and what the room said as it was said', () => {
    expect(file).toContain('\nStaven per rol: poortwachter 12, gebruiker 5.\n');
    expect(file).toContain('\n- Dient: de klant\n');
    expect(file.endsWith('\n\nNaar Webster \\& Wind\n')).toBe(true);
    expect(file).toContain('\n- =HYPERLINK("http://x")\n- \\- geen streepje maar twee regels\n');
  });
});

it.each([
  ['**bold** _it_', '\\*\\*bold\\*\\* \\_it\\_'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[a](javascript:x)', '\\[a\\](javascript:x)'],
  ['a | b', 'a \\| b'],
  ['# a', '\\# a'],
  ['1. a', '1\\. a'],
  ['+ a', '\\+ a'],
  ['a\n\n# b', 'a \\# b'],
])('[H48] %j is words and no sign of Markdown', (words, written) => expect(plain(words)).toBe(written));
