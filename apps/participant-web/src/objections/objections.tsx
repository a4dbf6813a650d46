import { filled } from '@rolwissel/texts';
import { useState } from 'preact/hooks';
import { caseName } from '../cases/case-name.ts';
import type { Desk } from '../live/desk.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { NewObjection } from './new-objection.tsx';
import { awaitingWord, othersObjections, ownObjections } from './own.ts';
import { OwnObjections } from './own-objections.tsx';
import { RoomObjections } from './room-objections.tsx';
import { objectionWords } from './words.ts';

type Tab = 'raise' | 'mine' | 'room';

/** What the salesperson would hold against one's proposal: raise it, follow one's own, read and back the others'. */
export function Objections({ desk }: { desk: Desk }) {
  const t = objectionWords.value;
  const { workshop, pack } = desk;
  const mine = ownObjections(workshop).length;
  const others = othersObjections(workshop).length;
  const waiting = awaitingWord(workshop).length;
  const [tab, setTab] = useState<Tab>(() => (waiting > 0 ? 'mine' : mine > 0 ? 'room' : 'raise'));
  const about = caseName(workshop, pack, workshop.cases.spotlit) ?? t('yourSalesperson');
  const tabs: readonly (readonly [Tab, string])[] = [
    ['raise', t('raiseTab')],
    ['mine', t('mineTab', { n: mine })],
    ['room', t('roomTab', { n: others })],
  ];
  return (
    <div class="task">
      <TaskHeading>{filled(pack.questions.objection, { case: about })}</TaskHeading>
      <nav class="tabs" aria-label={t('tabs')}>
        {tabs.map(([name, label]) => (
          <button
            key={name}
            type="button"
            aria-current={tab === name ? 'page' : undefined}
            onClick={() => setTab(name)}
          >
            {label}
            {name === 'mine' && waiting > 0 && <mark aria-label={t('answered')}>!</mark>}
          </button>
        ))}
      </nav>
      {tab === 'raise' && <NewObjection desk={desk} />}
      {tab === 'mine' && <OwnObjections desk={desk} />}
      {tab === 'room' && <RoomObjections desk={desk} />}
    </div>
  );
}
