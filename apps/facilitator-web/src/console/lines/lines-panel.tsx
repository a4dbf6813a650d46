import { written } from '@rolwissel/content';
import { type LineView, linesOf, openActivity, type Workshop } from '@rolwissel/domain';
import { commonTexts, consoleTexts, projectorTexts } from '@rolwissel/texts';
import { ProjectorIcon } from '@rolwissel/ui';
import { RowList } from '../conducting/row-list.tsx';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Unreleased } from '../unreleased/unreleased.tsx';

/** What people wrote in this activity, latest first, without who did; a tap lifts one to the screen. */
export function LinesPanel({ context }: PanelProps) {
  const t = consoleTexts.in(context.language).lines;
  const lines = linesHere(context.workshop);
  return (
    <>
      <p>{lines.length === 0 ? t('none') : t('written', { n: lines.length })}</p>
      {lines.length > 0 && (
        <Unreleased language={context.language}>
          <RowList
            items={lines}
            row={(line) => <LineRow key={line.id} line={line} context={context} />}
            language={context.language}
          />
        </Unreleased>
      )}
    </>
  );
}

type LineRowProps = Readonly<{ line: LineView; context: ConsoleContext }>;

function LineRow({ line, context }: LineRowProps) {
  const { conductor, pack, language } = context;
  const t = consoleTexts.in(language).lines;
  const text = written(line.text, pack);
  const about = line.stepId
    ? commonTexts.in(language).steps(line.stepId)
    : line.phase && projectorTexts.in(language).debrief(line.phase);
  return (
    <li class={line.highlighted ? 'row inline lit' : 'row inline'}>
      <span>
        <span class="soft">{about}</span> <span lang={line.language}>{text}</span>
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
function linesHere(workshop: Workshop): readonly LineView[] {
  const aboutDebrief = openActivity(workshop)?.kind === 'debrief';
  return linesOf(workshop)
    .filter((line) => (line.phase !== undefined) === aboutDebrief)
    .reverse();
}
