import { roundsOf } from '@rolwissel/domain';
import { locale } from '../language/language.ts';
import { closeSheet } from '../live/sheets.ts';
import { RoundResult } from '../results/round-result.tsx';
import type { SheetProps } from './sheets.tsx';
import { roundTitle } from './things.tsx';
import { seatWords } from './words.ts';

/** One minute for whoever came later: what it is about, what was done, what the room saw. */
export function Late({ desk }: SheetProps) {
  const t = seatWords.value;
  const { agenda } = desk.workshop;
  const titled = agenda.activities.map(({ id, kind, title, status }) => ({
    id,
    status,
    name: title?.[locale.value] ?? t(`${kind}Activity`),
  }));
  const names = (status: string) => titled.filter((activity) => activity.status === status);
  const shown = roundsOf(desk.workshop).filter(({ status }) => status === 'revealed');
  return (
    <>
      <p>{t('lateHow')}</p>
      {names('open').map(({ id, name }) => (
        <p key={id}>
          <b>{t('lateNow', { activity: name })}</b>
        </p>
      ))}
      <p>{t('lateRules')}</p>
      <Names title={t('lateBefore')} items={names('closed')} />
      {shown.length > 0 && (
        <section class="section">
          <h3>{t('lateResults')}</h3>
          {shown.map((round) => (
            <details key={round.id} class="card">
              <summary>{roundTitle(desk, round)}</summary>
              <RoundResult desk={desk} round={round} />
            </details>
          ))}
        </section>
      )}
      <Names title={t('lateAhead')} items={names('planned')} />
      <button type="button" class="primary" onClick={closeSheet}>
        {t('understood')}
      </button>
    </>
  );
}

function Names({ title, items }: { title: string; items: readonly { readonly id: string; readonly name: string }[] }) {
  if (items.length === 0) return null;
  return (
    <section class="section">
      <h3>{title}</h3>
      <ul class="plain">
        {items.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
