import { activityName, written } from '@rolwissel/content';
import { type ActivityView, type LineView, linesIn, linesOf, openActivity } from '@rolwissel/domain';
import { commonTexts, consoleTexts, projectorTexts } from '@rolwissel/texts';
import { ProjectorIcon } from '@rolwissel/ui';
import { RowList } from '../conducting/row-list.tsx';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Unreleased } from '../unreleased/unreleased.tsx';

/** All that people wrote, without who did: of the open activity first, latest first; a tap lifts one to the screen. */
export function LinesPanel({ context }: PanelProps) {
  const { workshop, language } = context;
  const t = consoleTexts.in(language).lines;
  const all = linesOf(workshop);
  const lit = all.filter(({ highlighted }) => highlighted).length;
  const open = openActivity(workshop);
  const earlier = workshop.agenda.activities.filter((activity) => activity.id !== open?.id);
  const before = earlier.map((activity) => [activity, linesIn(workshop, activity)] as const);
  return (
    <>
      <p>{all.length === 0 ? t('none') : t('written', { n: all.length })}</p>
      {lit > 0 && <p class="soft">{t('lit', { n: lit })}</p>}
      {all.length > 0 && (
        <Unreleased language={language}>
          {open && <LineRows lines={linesIn(workshop, open)} context={context} />}
          {before.some(([, lines]) => lines.length > 0) && (
            <details open={open === undefined}>
              <summary>{t('elsewhere')}</summary>
              {before.map(([activity, lines]) => (
                <LinesOf key={activity.id} activity={activity} lines={lines} context={context} />
              ))}
            </details>
          )}
        </Unreleased>
      )}
    </>
  );
}

type LineRowsProps = Readonly<{ lines: readonly LineView[]; context: ConsoleContext }>;

const LineRows = ({ lines, context }: LineRowsProps) => (
  <RowList
    items={[...lines].reverse()}
    row={(line) => <LineRow key={line.id} line={line} context={context} />}
    language={context.language}
  />
);

function LinesOf({ activity, lines, context }: LineRowsProps & Readonly<{ activity: ActivityView }>) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>
        {activityName(activity, context.language)} <span class="soft">{lines.length}</span>
      </h3>
      <LineRows lines={lines} context={context} />
    </section>
  );
}

type LineRowProps = Readonly<{ line: LineView; context: ConsoleContext }>;

function LineRow({ line, context }: LineRowProps) {
  const { conductor, pack, language, workshop } = context;
  const t = consoleTexts.in(language).lines;
  const text = written(line.text, pack);
  const about = line.stepId
    ? commonTexts.in(language).steps(line.stepId)
    : line.phase && projectorTexts.in(language).debrief(line.phase);
  const { status } = workshop.agenda;
  return (
    <li class={line.highlighted ? 'row inline lit' : 'row inline'}>
      <span>
        <span class="soft">{about}</span> <span lang={line.language}>{text}</span>
      </span>
      {(status === 'live' || status === 'paused') && (
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
      )}
    </li>
  );
}
