import { useSignal } from '@preact/signals';
import {
  type ActivityKind,
  allObjections,
  allObjectives,
  isOpen,
  linesOf,
  openActivity,
  type RoomProgress,
  roomProgress,
  type Workshop,
} from '@rolwissel/domain';
import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BuddiesCard } from '../buddies/buddies-card.tsx';
import { CasesPanel } from '../cases/cases-panel.tsx';
import type { PanelProps } from '../console-context.ts';
import { Hints } from '../hints/hints.tsx';
import { LinesPanel } from '../lines/lines-panel.tsx';
import { Notes } from '../notes/notes.tsx';
import { isRefused } from '../objections/objection-row.tsx';
import { ObjectionsPanel } from '../objections/objections-panel.tsx';
import { ObjectivesPanel } from '../objectives/objectives-panel.tsx';
import { PeoplePanel } from '../people/people-panel.tsx';
import { RoundCards } from '../rounds/round-card.tsx';
import { TeamsPanel } from '../teams/teams-panel.tsx';
import { PauseCard } from '../timer/pause-card.tsx';
import { TimerCard } from '../timer/timer-card.tsx';
import { UndoBar } from '../undo/undo-bar.tsx';
import { read } from '../unreleased/unreleased.tsx';
import { Tabs } from './tabs.tsx';

type Tab = 'people' | 'teams' | 'cases' | 'objections' | 'objectives' | 'lines';

const panels: Readonly<Record<Tab, (props: PanelProps) => JSX.Element>> = {
  people: PeoplePanel,
  teams: TeamsPanel,
  cases: CasesPanel,
  objections: ObjectionsPanel,
  objectives: ObjectivesPanel,
  lines: LinesPanel,
};

/** What an activity is about comes to the front when it opens. */
const tabOf: Readonly<Partial<Record<ActivityKind, Tab>>> = {
  cases: 'cases',
  roleplay: 'teams',
  debrief: 'lines',
  break: 'objections',
  objections: 'objections',
  objectives: 'objectives',
  steps: 'lines',
  commitments: 'lines',
};

/** What needs the trainer beside the script: the round, the clock, and one list at a time. */
export function Side({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).conducting;
  const tab = useSignal<Tab>('people');
  const activity = openActivity(workshop);
  const readings = conductor.readings.value;
  const column = useRef<HTMLDivElement>(null);
  useEffect(() => {
    tab.value = (activity && tabOf[activity.kind]) ?? 'people';
    read(false);
  }, [activity?.id]);
  useEffect(() => {
    if (readings === 0) return;
    tab.value = 'objections';
    read(true);
    const lists = column.current?.querySelector('.tabs');
    requestAnimationFrame(() => lists?.scrollIntoView?.({ block: 'start' })); // once they are drawn; not in every test
  }, [readings]);
  const progress = roomProgress(workshop);
  const refusal = consoleTexts.in(language).objections('newsRefused');
  const Panel = panels[tab.value];
  const counts = countsIn(workshop);
  return (
    <>
      <div class="side-scroll" ref={column}>
        {!hasWalked(workshop) && <Hints language={language} />}
        <RoundCards context={context} />
        <TimerCard context={context} />
        <PauseCard context={context} />
        <BuddiesCard context={context} />
        <Notes context={context} />
        {progress && <Writing progress={progress} language={language} />}
        <Tabs
          label={t('side')}
          tabs={tabsIn(workshop).map((id) => ({
            id,
            name: nameOf(id, language),
            count: counts[id],
            news: id === 'objections' && hasRefusal(workshop) ? refusal : undefined,
          }))}
          chosen={tab.value}
          onChoose={(chosen) => {
            tab.value = chosen;
          }}
        >
          <Panel context={context} />
        </Tabs>
      </div>
      <UndoBar context={context} />
    </>
  );
}

const tabs = ['people', 'cases', 'objections', 'objectives', 'lines'] as const;

/** Teams are listed where there is a role-play to form them in. */
const tabsIn = ({ agenda }: Workshop): readonly Tab[] =>
  agenda.activities.some(({ kind }) => kind === 'roleplay' || kind === 'teamcase')
    ? ['people', 'teams', ...tabs.slice(1)]
    : tabs;

function nameOf(id: Tab, language: LanguageTag): string {
  if (id === 'objections') return commonTexts.in(language).activities(id);
  return id === 'teams' ? commonTexts.in(language).things(id) : consoleTexts.in(language).conducting(id);
}

type WritingProps = Readonly<{ progress: RoomProgress; language: LanguageTag }>;

/** How many are done with what people do by themselves: whom to wait for is nobody's business. */
function Writing({ progress: { people, of }, language }: WritingProps) {
  return (
    <p class="card writing">
      <span>{commonTexts.in(language).words('done', { n: people, of })}</span>
      <progress value={people} max={Math.max(1, of)} aria-hidden="true" />
    </p>
  );
}

const hasRefusal = (workshop: Workshop): boolean => allObjections(workshop).some(isRefused);

/** Whoever has brought a whole activity to its end knows the key; the lists need the place. */
const hasWalked = ({ agenda }: Workshop): boolean => agenda.activities.some(({ status }) => status === 'closed');

const countsIn = (workshop: Workshop): Readonly<Record<Tab, number>> => ({
  people: workshop.people.joined,
  teams: workshop.teams.list.length,
  cases: Object.values(workshop.cases.byId).filter(({ status }) => status !== 'withdrawn').length,
  objections: allObjections(workshop).filter(isOpen).length,
  objectives: allObjectives(workshop).filter(({ status }) => status !== 'withdrawn').length,
  lines: linesOf(workshop).length,
});
