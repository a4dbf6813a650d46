import { type Drawing, type Figure, type Mark, type Table, written } from '@rolwissel/result';
import { type LanguageTag, resultTexts } from '@rolwissel/texts';

type FigureViewProps = Readonly<{ figure: Figure; narrow: Drawing | undefined; language: LanguageTag }>;

/** A picture, for wide and for narrow pages, in words for whoever cannot see it, and its numbers under it; where nothing can be drawn, the numbers at once. */
export function FigureView({ figure: { id, title, alt, drawing, table }, narrow, language }: FigureViewProps) {
  const numbers = <TableView table={table} language={language} />;
  return (
    <figure data-figure={id}>
      <figcaption>{title}</figcaption>
      {drawing && <p class="visually-hidden">{alt}</p>}
      {drawing && <Picture drawing={drawing} class="wide" />}
      {narrow && <Picture drawing={narrow} class="narrow" />}
      {drawing ? (
        <details>
          <summary>{resultTexts.in(language).page('numbers')}</summary>
          {numbers}
        </details>
      ) : (
        numbers
      )}
    </figure>
  );
}

type PictureProps = Readonly<{ drawing: Drawing; class: string }>;

function Picture({ drawing: { width, height, marks }, class: name }: PictureProps) {
  return (
    <svg
      class={`picture ${name}`}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: `${width * 1.2}px` }}
      aria-hidden="true"
    >
      {marks.map((mark, index) => (
        <MarkView key={index} mark={mark} />
      ))}
    </svg>
  );
}

function MarkView({ mark }: Readonly<{ mark: Mark }>) {
  const color = `var(--${mark.tone})`;
  switch (mark.kind) {
    case 'rect':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          style={{ fill: color, opacity: mark.opacity }}
        />
      );
    case 'line':
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          style={{ stroke: color, strokeWidth: mark.thickness, strokeDasharray: mark.dashes, opacity: mark.opacity }}
        />
      );
    case 'circle':
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.radius}
          style={
            mark.thickness === undefined
              ? { fill: color, opacity: mark.opacity }
              : { fill: 'none', stroke: color, strokeWidth: mark.thickness, opacity: mark.opacity }
          }
        />
      );
    case 'path':
      return <path d={mark.d} style={{ fill: color, opacity: mark.opacity }} />;
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          text-anchor={mark.anchor}
          style={{ fill: color, fontSize: `${mark.size}px`, fontWeight: mark.bold ? 700 : 400 }}
        >
          {mark.text}
        </text>
      );
  }
}

function TableView({ table: { caption, columns, rows }, language }: Readonly<{ table: Table; language: LanguageTag }>) {
  return (
    <section class="scroller" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, kind }) => (
              <th key={heading} scope="col" class={kind}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => {
                const words = written(cell, language);
                const kind = columns[column]?.kind ?? 'text';
                return column === 0 ? (
                  <th key={column} scope="row" class={kind}>
                    {words}
                  </th>
                ) : (
                  <td key={column} class={cell.kind === 'suppressed' ? `${kind} suppressed` : kind}>
                    {words}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
