import type { Entry, Fact, Figure, Section } from '@rolwissel/result';
import type { LanguageTag } from '@rolwissel/texts';
import { FigureView } from './figure-view.tsx';

/** As wide as a phone's screen between its margins; where there is more room, pictures have their usual width. */
export const narrow = 328;

export const Facts = ({ facts }: Readonly<{ facts: readonly Fact[] }>) => (
  <dl class="facts">
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

type SectionViewProps = Readonly<{ section: Section<string>; small: readonly Figure[]; language: LanguageTag }>;

/** A part of a document: its sentences, its pictures, and the words of the room. */
export function SectionView({ section: { id, heading, prose, figures, entries }, small, language }: SectionViewProps) {
  return (
    <section id={id} class="part" tabIndex={-1} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {prose.map((words) => (
        <p key={words} class="prose">
          {words}
        </p>
      ))}
      {figures.map((figure, index) => (
        <FigureView key={figure.id} figure={figure} narrow={small[index]?.drawing} language={language} />
      ))}
      {entries.length > 0 && (
        <ul class={id === 'lines' ? 'entries quotes' : 'entries'}>
          {entries.map((entry, index) => (
            <EntryView key={`${index} ${entry.heading}`} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

const EntryView = ({ entry: { heading, facts } }: Readonly<{ entry: Entry }>) => (
  <li>
    <h3>{heading}</h3>
    {facts.length > 0 && <Facts facts={facts} />}
  </li>
);
