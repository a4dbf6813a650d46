import { beforeAll, describe, expect, it } from '@jest/globals';
import { written } from '@rolwissel/result/files';
import { sampleDocument } from '@rolwissel/result/testing';
import { languageTags, reportTexts, resultTexts } from '@rolwissel/texts';
import { strFromU8, unzipSync } from 'fflate';
import { reportWorkbook } from './workbook.ts';

beforeAll(() => Promise.all([resultTexts.load(...languageTags), reportTexts.load(...languageTags)]));

type Value = string | number;

describe.each(languageTags)('[H48] the numbers as a workbook in %s', (language) => {
  const document = sampleDocument(language, 2);

  it('are numbers in their cells, and words are words', async () => {
    const { sheets } = await opened(await reportWorkbook(document));
    const table = document.sections[1]?.figures[0]?.table;
    const expected = table?.rows.map((row) =>
      row.flatMap((cell, index): (Value | undefined)[] => {
        if (table.columns[index]?.kind === 'interval') {
          if (cell.kind === 'interval') return [cell.low, cell.high];
          return cell.kind === 'none' ? [undefined, undefined] : [written(cell, language), undefined];
        }
        return [cell.kind === 'none' ? undefined : 'value' in cell ? cell.value : written(cell, language)];
      }),
    );
    const { workbook: t } = reportTexts.in(language);
    const [, roles = []] = sheets;
    const head = roles.findIndex((row) => row[0] === 'Rol');
    expect(roles[head]).toEqual([
      'Rol',
      'Gewicht',
      'Aandeel',
      t('from', { column: 'Zekerheid' }),
      t('to', { column: 'Zekerheid' }),
      'Duur',
      'Woorden',
    ]);
    expect(roles.slice(head + 1, head + 4).map((row) => Array.from({ length: 7 }, (_, index) => row[index]))).toEqual(
      expected,
    );
  });

  it('has a sheet of its own for each section that has any, under a name that Excel takes', async () => {
    const { names, sheets } = await opened(await reportWorkbook(document));
    expect(names).toEqual([reportTexts.in(language).workbook('about'), 'Rollen', 'Rollen 2', 'Doelen; en “waarom”']);
    expect(sheets[0]).toEqual([[document.title], [], [languageName(document), '€ 1.000'], ['Łódź', '24']]);
    const [long] = (
      await opened(await reportWorkbook(headed('Een [kop] met/zonder: *sterren* en veel letters')))
    ).names.slice(1);
    expect(long).toBe('Een  kop  met zonder   sterren');
  });

  it('holds no formula, and no cell becomes one when it is edited', async () => {
    const { xml, textStyles, sheets } = await opened(await reportWorkbook(document));
    expect(xml.join('')).not.toMatch(/<f[ >]/);
    expect(sheets.flat(2)).toContain('=HYPERLINK("http://x")');
    const styles = xml.flatMap((sheet) =>
      Array.from(sheet.matchAll(/<c r="\w+" s="(\d+)" t="s">/g), ([, s]) => Number(s)),
    );
    expect(styles.length).toBeGreaterThan(10);
    expect(styles.every((style) => textStyles.has(style))).toBe(true);
  });

  function headed(heading: string) {
    const [, roles] = document.sections;
    return { ...document, sections: roles ? [{ ...roles, heading }] : [] };
  }
});

const languageName = ({ facts }: { readonly facts: readonly { readonly label: string }[] }) => facts[0]?.label;

/** What stands in a workbook, read from its XML. */
async function opened(bytes: Uint8Array) {
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
  const file = (path: string) => files.find(([name]) => name === path)?.[1] ?? '';
  const shared = all(file('xl/sharedStrings.xml'), /<si><t[^>]*>([^<]*)<\/t><\/si>/g).map(([, text = '']) =>
    unescaped(text),
  );
  const xml = files.filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path)).map(([, content]) => content);
  const styles = file('xl/styles.xml');
  const textFormat = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
  const value = ([, , type, raw = '']: RegExpMatchArray): Value =>
    type === 's' ? (shared[Number(raw)] ?? '') : Number(raw);
  return {
    xml,
    names: all(file('xl/workbook.xml'), /<sheet [^>]*name="([^"]*)"/g).map(([, name = '']) => unescaped(name)),
    sheets: xml.map((content) =>
      all(content, /<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs).map(([, row = '']) => {
        const cells: Value[] = [];
        for (const cell of all(row, /<c r="([A-Z])\d+"[^>]*?(?: t="(\w)")?(?:\/>|><v>([^<]*)<\/v><\/c>)/g)) {
          if (cell[3] !== undefined) cells[(cell[1] ?? 'A').charCodeAt(0) - 65] = value(cell);
        }
        return cells;
      }),
    ),
    /** Those with which Excel takes whatever is typed for a text. */
    textStyles: new Set(
      all(styles.split('<cellXfs')[1] ?? '', /<xf ([^>]*)>/g).flatMap(([, style = ''], index) =>
        style.includes(`numFmtId="${textFormat}"`) ? [index] : [],
      ),
    ),
  };
}

const all = (text: string, pattern: RegExp): RegExpMatchArray[] => Array.from(text.matchAll(pattern));

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
