import { written } from '@rolwissel/content';
import { linesOf, openActivity, type Workshop } from '@rolwissel/domain';
import { commonTexts, consoleTexts, projectorTexts } from '@rolwissel/texts';
import { ProjectorIcon } from '@rolwissel/ui';
import { RowList } from '../conducting/row-list.tsx';
import type { Desk } from '../desk.ts';
import { Unreleased } from '../unreleased/unreleased.tsx';

type Line = ReturnType<typeof linesOf>[number];

/** What people wrote in this activity, latest first, without who did; a tap lifts one to the screen. */
export function LinesPanel({ desk }: Readonly<{ desk: Desk }>) {
  const t = consoleTexts.in(desk.language).lines;
  const lines = linesHere(desk.workshop);
  return (
    <>
      <p>{lines.length === 0 ? t('none') : t('written', { n: lines.length })}</p>
      {lines.length > 0 && (
        <Unreleased language={desk.language}>
          <RowList
            items={lines}
            row={(line) => <LineRow key={line.id} line={line} desk={desk} />}
            language={desk.language}
          />
        </Unreleased>
      )}
    </>
  );
}

function LineRow({ line, desk }: Readonly<{ line: Line; desk: Desk }>) {
  const { conductor, pack, language } = desk;
  const t = consoleTexts.in(language).lines;
  const text = written(line.text, pack);
  const about = line.stepId
    ? commonTexts.in(language).steps(line.stepId)
    : line.phase && projectorTexts.in(language).debrief(line.phase);
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
