import type { Page } from '@playwright/test';

export interface ReadFigure {
  readonly id: string;
  readonly spoken: string;
  /** What stands beside the rows of the picture, wide and narrow; and all else in them. */
  readonly drawn: readonly (readonly string[])[];
  readonly marked: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface ReadSection {
  readonly id: string;
  readonly prose: readonly string[];
  readonly figures: readonly ReadFigure[];
  readonly entries: readonly Readonly<{ heading: string; facts: readonly string[] }>[];
}

/** All that a result page says, part by part, folded up or not; and numbers that stand in none of them. */
export const readResult = (page: Page) =>
  page.evaluate(() => {
    const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];
    const words = (element: Element | null) => element?.textContent ?? '';
    const figure = (element: Element) => {
      const headings = all(element, 'thead th').map(words);
      const pictures = all(element, 'svg').map((svg) => all(svg, 'text') as SVGTextElement[]);
      const isBold = ({ style }: SVGTextElement) => style.fontWeight === '700';
      return {
        id: element.getAttribute('data-figure') ?? '',
        spoken: words(element.querySelector(':scope > p')),
        drawn: pictures.map((texts) => texts.filter(isBold).map(words).filter(Boolean)),
        marked: pictures
          .flat()
          .filter((text) => !isBold(text))
          .map(words),
        rows: all(element, 'tbody tr').map((row) =>
          Object.fromEntries([...row.children].map((cell, index) => [headings[index] ?? '', words(cell)])),
        ),
      };
    };
    const places = '.cover dd, .prose, figure > p, svg, table, .entries h3, .entries dd';
    const numbersElsewhere = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const said = node.textContent ?? '';
        if (/\d/.test(said) && !node.parentElement?.closest(places)) found.push(said);
      }
      return found;
    };
    return {
      facts: Object.fromEntries(
        all(document, '.cover dl > div').map((fact) => [
          words(fact.querySelector('dt')),
          words(fact.querySelector('dd')),
        ]),
      ),
      sections: all(document, 'main > .part').map((section) => ({
        id: section.id,
        prose: all(section, ':scope > .prose').map(words),
        figures: all(section, ':scope > figure').map(figure),
        entries: all(section, '.entries > li').map((entry) => ({
          heading: words(entry.querySelector('h3')),
          facts: all(entry, 'dd').map(words),
        })),
      })),
      elsewhere: numbersElsewhere(),
    };
  });
