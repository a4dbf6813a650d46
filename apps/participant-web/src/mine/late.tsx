import { RoundResult } from '@rolwissel/ballots/phone';
import { activityName } from '@rolwissel/content';
import { roundsOf } from '@rolwissel/domain';
import { roundTitle } from '@rolwissel/phone/later';
import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import { closeSheet } from '../room/sheets.ts';
import type { SheetProps } from './sheets.tsx';

/** One minute for whoever came later: what it is about, what was done, what the room saw. */
export function Late({ context }: SheetProps) {
  const t = phoneTexts.in(language.value).mine;
  const { agenda } = context.workshop;
  const names = (status: string) =>
    agenda.activities
      .filter((activity) => activity.status === status)
      .map((activity) => ({ id: activity.id, name: activityName(activity, language.value) }));
  const shown = roundsOf(context.workshop).filter(({ status }) => status === 'revealed');
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
              <summary>{roundTitle(context, round)}</summary>
              <RoundResult {...context} round={round} />
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

interface NamesProps {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

function Names({ title, items }: NamesProps) {
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
