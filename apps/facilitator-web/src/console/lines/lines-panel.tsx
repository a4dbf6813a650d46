import { linesOf, openActivity, type Workshop } from '@rolwissel/domain';
import { ProjectorIcon } from '@rolwissel/ui';
import { stepName, viewTexts, written } from '../../projector/views/index.ts';
import { RowList } from '../conducting/row-list.tsx';
import type { Desk } from '../desk.ts';
import { Unreleased } from '../unreleased/unreleased.tsx';
import { linesTexts } from './texts.ts';

type Line = ReturnType<typeof linesOf>[number];

/** What people wrote in this activity, latest first, without who did; a tap lifts one to the screen. */
export function LinesPanel({ desk }: Readonly<{ desk: Desk }>) {
  const t = linesTexts(desk.locale);
  const lines = linesHere(desk.workshop);
  return (
    <>
      <p>{lines.length === 0 ? t('none') : t('written', { n: lines.length })}</p>
      {lines.length > 0 && (
        <Unreleased locale={desk.locale}>
          <RowList
            items={lines}
            row={(line) => <LineRow key={line.id} line={line} desk={desk} />}
            locale={desk.locale}
          />
        </Unreleased>
      )}
    </>
  );
}

function LineRow({ line, desk }: Readonly<{ line: Line; desk: Desk }>) {
  const { conductor, words, locale } = desk;
  const t = linesTexts(locale);
  const text = written(line.text, viewTexts(locale));
  const about = line.stepId
    ? stepName(line.stepId, viewTexts(locale))
    : words.debrief.find(({ phase }) => phase === line.phase) && line.phase && viewTexts(locale)(line.phase);
  return (
    <li class={line.highlighted ? 'row inline lit' : 'row inline'}>
      <span>
        <span class="soft">{about}</span> {text}
      </span>
      <button
        type="button"
        aria-pressed={line.highlighted}
        aria-label={t('showLine', { text })}
        onClick={() =>
          conductor.send({
            kind: line.highlighted ? 'UnhighlightLine' : 'HighlightLine',
            data: { lineId: line.id },
          })
        }
      >
        <ProjectorIcon />
      </button>
    </li>
  );
}

/** Those of the debrief while it runs, else those of the steps. */
function linesHere(workshop: Workshop): readonly Line[] {
  const aboutDebrief = openActivity(workshop)?.kind === 'debrief';
  return linesOf(workshop)
    .filter((line) => (line.phase !== undefined) === aboutDebrief)
    .reverse();
}
