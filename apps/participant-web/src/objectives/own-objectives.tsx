import { wordsOf } from '@rolwissel/domain';
import { useState } from 'preact/hooks';
import { useOpener } from '../forms/opener.ts';
import { SureButton } from '../forms/sure-button.tsx';
import { ActLine } from '../live/act-line.tsx';
import type { Desk } from '../live/desk.ts';
import { AmendObjective } from './amend-objective.tsx';
import { ObjectiveCard, type ObjectiveView } from './objective-card.tsx';
import { openProposals, ownObjectives } from './own.ts';
import { objectiveWords } from './words.ts';

export function OwnObjectives({ desk }: { desk: Desk }) {
  const t = objectiveWords.value;
  const mine = ownObjectives(desk.workshop);
  if (mine.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('mine')}</h2>
      {mine.map((objective) => (
        <OwnObjective key={objective.id} desk={desk} objective={objective} />
      ))}
    </section>
  );
}

function OwnObjective({ desk, objective }: { desk: Desk; objective: ObjectiveView }) {
  const t = objectiveWords.value;
  const [isAmending, setAmending] = useState(false);
  const opener = useOpener(isAmending);
  const { id, status, versions } = objective;
  const isMine = openProposals(desk.workshop).some((open) => open.id === id);
  const text = wordsOf(versions.at(-1)?.text) ?? desk.pack.ui.removed;
  return (
    <article class="card">
      <p class="status">
        <mark>{t(status)}</mark>
      </p>
      {status === 'proposed' ? <ObjectiveCard desk={desk} objective={objective} /> : <p>{text}</p>}
      <ActLine sending={desk.sendingOf(id)} isOffline={desk.isOffline} />
      {isAmending && <AmendObjective desk={desk} objective={objective} onDone={() => setAmending(false)} />}
      {isMine && !isAmending && (
        <div class="buttons">
          <button ref={opener} type="button" onClick={() => setAmending(true)}>
            {t('amend')}
          </button>
          <SureButton
            label={t('withdraw')}
            question={t('withdrawSure')}
            yes={t('withdrawYes')}
            onYes={() => void desk.send({ kind: 'WithdrawObjective', data: { objectiveId: id } })}
          />
        </div>
      )}
    </article>
  );
}
