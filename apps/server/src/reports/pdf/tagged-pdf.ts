import PDFDocument from 'pdfkit';
import { letters, settable, type Weight } from './letters.ts';
import { paper, sizes } from './paper.ts';
import { type Tone, tones } from './tones.ts';

/** What the typings of the library do not have yet. */
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Left, top, right and bottom of a figure. */
      bbox?: readonly [number, number, number, number];
      /** What a heading of a table is a heading of. */
      scope?: 'Column' | 'Row';
    }
  }
}

export type Element = PDFKit.PDFStructureElement;

export interface Style {
  readonly size?: number;
  readonly weight?: Weight;
  readonly tone?: Tone;
  readonly align?: 'left' | 'right';
}

/** What is printed on every page, for eyes only. */
export interface PageFrame {
  readonly title: string;
  readonly foot: string;
  readonly page: (page: number, of: number) => string;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A PDF whose every letter belongs to an element of its structure, or is told to be decoration (PDF/UA-1). */
export class TaggedPdf extends PDFDocument {
  readonly root: Element;

  constructor({
    title,
    language,
    madeAt,
  }: { readonly title: string; readonly language: string; readonly madeAt: Date }) {
    const { width, height, left, top, bottom } = paper;
    super({
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: language,
      size: [width, height],
      margins: { left, right: left, top, bottom: height - bottom },
      bufferPages: true, // the last page is known at the end
      autoFirstPage: false,
      font: '',
      info: { Title: title, Creator: 'Rolwissel', Producer: 'Rolwissel', CreationDate: madeAt },
      ...({ subset: 'PDF/UA' } as object), // which its typings do not know yet
    });
    for (const [weight, font] of Object.entries(letters)) this.registerFont(weight, font as unknown as Buffer); // nor parsed fonts
    this.addPage();
    this.root = this.struct('Document');
    this.addStructure(this.root);
  }

  /** The library writes the title into XML as it stands. By now it stands where it is no XML. */
  override endMetadata(): void {
    this.info.Title = this.info.Title?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') ?? '';
    super.endMetadata();
  }

  /** An element for others to stand in. */
  group(parent: Element, type: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const element = this.struct(type, options);
    parent.add(element);
    return element;
  }

  /** An element, and what is drawn for it. */
  element(parent: Element, type: string, draw: () => void, options: PDFKit.Mixins.StructureElementOptions = {}): void {
    parent.add(this.struct(type, options, [draw]));
  }

  /** For eyes only: lines, grounds, and what is repeated. */
  decoration(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.markContent('Artifact', { type });
    draw();
    this.endMarkedContent();
  }

  /** Goes on below the last block; a text goes on over pages. */
  paragraph(parent: Element, type: string, text: string, style: Style = {}): void {
    this.element(parent, type, () => this.set(text, { x: paper.left, y: this.y, width: paper.inner }, style));
  }

  /** Sets a text where it is told, in as many lines as it takes. */
  set(text: string, { x, y, width }: Place, style: Style = {}): void {
    const { align = 'left', tone = 'ink' } = style;
    this.#letters(style).fillColor(tones[tone]);
    this.text(settable(text), x, y, { width, align, lineGap: lineGap(style) });
  }

  /** One line, from its base line. */
  setLine(
    text: string,
    x: number,
    y: number,
    style: Style & { readonly anchor?: 'start' | 'middle' | 'end' } = {},
  ): void {
    const { anchor = 'start', tone = 'ink' } = style;
    this.#letters(style).fillColor(tones[tone]);
    const words = settable(text);
    const before = { start: 0, middle: 0.5, end: 1 }[anchor] * this.widthOfString(words);
    this.text(words, x - before, y, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** Among the bookmarks, from this height on. */
  bookmark(title: string, top: number): void {
    // from the left edge: the library counts from the right one
    this.outline.addItem(title, { top, left: paper.width, fit: false } as object);
  }

  /** Makes a place lead to another; `says` is what is read aloud. */
  linkTo(
    element: Element,
    destination: string,
    says: string,
    { x, y, width, height }: Place & { readonly height: number },
  ): void {
    const options = { structParent: element, Contents: new String(says) }; // what is no object is written as a name
    this.goTo(x, y, width, height, destination, options as object);
  }

  heightOf(text: string, width: number, style: Style = {}): number {
    return this.#letters(style).heightOfString(settable(text), { width, lineGap: lineGap(style) });
  }

  widthOf(text: string, style: Style = {}): number {
    return this.#letters(style).widthOfString(settable(text));
  }

  /** A new page, unless there is room for so much on this one. Higher than a page does not start one. */
  make(height: number): void {
    if (this.y + height > paper.bottom && this.y > paper.top) this.addPage();
  }

  space(height: number): void {
    this.y += height;
  }

  /** Prints what stands on every page, ends the document and gives its bytes. */
  async finished({ title, foot, page }: PageFrame): Promise<Uint8Array> {
    const { count } = this.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.switchToPage(index);
      this.page.margins.bottom = 0; // below it, the library would start a page
      this.decoration(() => {
        const style = { size: sizes.margin, tone: 'soft' } as const;
        const below = paper.height - 36;
        if (index > 0) this.setLine(shortenedTo(title, 90), paper.left, 44, style);
        this.setLine(foot, paper.left, below, style);
        this.setLine(page(index + 1, count), paper.left + paper.inner, below, { ...style, anchor: 'end' });
      }, 'Pagination');
    }
    this.root.end();
    const bytes: Uint8Array[] = [];
    this.on('data', (some: Uint8Array) => bytes.push(some));
    const over = new Promise((resolve, reject) => this.once('end', resolve).once('error', reject));
    this.end();
    await over;
    return new Uint8Array(Buffer.concat(bytes));
  }

  #letters({ size = sizes.text, weight = 'text' }: Style): this {
    return this.font(weight).fontSize(size);
  }
}

const lineGap = ({ size = sizes.text }: Style): number => (size >= sizes.heading ? 0 : size * 0.1);

const shortenedTo = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
