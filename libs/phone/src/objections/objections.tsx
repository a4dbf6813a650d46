import { useSignal } from '@preact/signals';
import { caseName } from '@rolwissel/content';
import { awaitingWord, othersObjections, ownObjections } from '@rolwissel/domain';
import { filled, phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { useFollowing } from '../task/use-following.ts';
import { NewObjection } from './new-objection.tsx';
import { OwnObjections } from './own-objections.tsx';
import { RoomObjections } from './room-objections.tsx';

type Tab = 'raise' | 'mine' | 'room';

/** What the room looks at while it reads what was raised. */
const reading: ReadonlySet<string> = new Set(['objections', 'objection']);

interface ObjectionsProps {
  readonly context: PhoneContext;
}

/** What the salesperson would hold against one's proposal: raise it, follow one's own, read and back the others'. */
export function Objections({ context }: ObjectionsProps) {
  const t = phoneTexts.in(context.language).objections;
  const { workshop, pack } = context;
  const mine = ownObjections(workshop).length;
  const others = othersObjections(workshop).length;
  const waiting = awaitingWord(workshop).length;
  const isReading = reading.has(workshop.agenda.projector.view);
  const tab = useSignal<Tab>(waiting > 0 ? 'mine' : isReading || mine > 0 ? 'room' : 'raise');
  const follows = useFollowing(isReading ? 'reading' : 'raising', () => {
    if (tab.value !== 'mine' || waiting === 0) tab.value = isReading ? 'room' : 'raise';
  });
  const about = caseName(context);
  const tabs: readonly (readonly [Tab, string])[] = [
    ['raise', t('raiseTab')],
    ['mine', t('mineTab', { n: mine })],
    ['room', t('roomTab', { n: others })],
  ];
  return (
    <div class="task">
      <TaskHeading key={follows}>{filled(pack.questions.objection, { case: about })}</TaskHeading>
      <nav class="tabs" aria-label={t('tabs')}>
        {tabs.map(([name, label]) => (
          <button
            key={name}
            type="button"
            aria-current={tab.value === name ? 'page' : undefined}
            onClick={() => {
              tab.value = name;
            }}
          >
            {label}
            {name === 'mine' && waiting > 0 && <mark aria-label={t('answered')}>!</mark>}
          </button>
        ))}
      </nav>
      {tab.value === 'raise' && <NewObjection context={context} />}
      {tab.value === 'mine' && <OwnObjections context={context} />}
      {tab.value === 'room' && <RoomObjections context={context} />}
    </div>
  );
}
