import { useSignal } from '@preact/signals';
import { briefsCounted, chairs, openCards, playsIn } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';
import { BriefPeek } from './brief-peek.tsx';
import { StartPlay } from './start-play.tsx';

/** The sealed cards: dealt, how many were read, looked at while a button is held, played and opened. */
export function DealPanel({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).teams;
  const { dealt, read, running, ended, settled } = briefsCounted(workshop);
  if (openCards(workshop)) return <p>{t('isOpen')}</p>;
  if (dealt === 0) return <FirstDeal context={context} />;
  const plays = playsIn(workshop);
  const isLacking = workshop.teams.list.some(({ id }) => !plays.some(({ teamId }) => teamId === id));
  return (
    <section class="card deal">
      <p>{t('read', { n: read, of: dealt })}</p>
      {running + ended > 0 && <p>{t('playing', { n: running, ended })}</p>}
      {ended > 0 && <p>{t('allSettled', { n: settled, of: ended })}</p>}
      {isLacking && running === 0 && (
        <button type="button" onClick={() => conductor.send({ kind: 'DealBriefs', data: {} })}>
          {t('dealAgain')}
        </button>
      )}
      <p class="soft">
        {t('peek')}. {t('peekHow')}
      </p>
      <div class="acts">
        {chairs.map((chair) => (
          <BriefPeek key={chair} chair={chair} context={context} />
        ))}
      </div>
      {running > 0 ? (
        <button type="button" onClick={() => conductor.send({ kind: 'EndPlay', data: {} })}>
          {t('endAll')}
        </button>
      ) : (
        <>
          {plays.length > ended && <StartPlay context={context} />}
          <button type="button" onClick={() => conductor.send({ kind: 'RevealBriefs', data: {} })}>
            {t('reveal')}
          </button>
        </>
      )}
    </section>
  );
}

/** Which case it is, the trainer may choose; else it is one that nobody knows yet. */
function FirstDeal({ context }: PanelProps) {
  const { pack, conductor, language } = context;
  const t = consoleTexts.in(language).teams;
  const caseId = useSignal('');
  return (
    <section class="card deal">
      <label>
        {t('dealWhich')}{' '}
        <select
          value={caseId.value}
          onChange={({ currentTarget }) => {
            caseId.value = currentTarget.value;
          }}
        >
          <option value="">{t('nextCase')}</option>
          {pack.roleplays.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() =>
          conductor.send({ kind: 'DealBriefs', data: caseId.value === '' ? {} : { caseId: caseId.value } })
        }
      >
        {t('deal')}
      </button>
    </section>
  );
}
