import { useSignal } from '@preact/signals';
import { briefsCounted, chairs, openCards, type PlayResults, playsIn } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { playLines } from '../../projector/views/index.ts';
import type { PanelProps } from '../console-context.ts';
import { BriefPeek } from './brief-peek.tsx';
import { StartPlay } from './start-play.tsx';

/** The sealed cards: dealt, how many were read, looked at while a button is held, played and opened. */
export function DealPanel({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).teams;
  const { dealt, read, running, ended, settled } = briefsCounted(workshop);
  const open = openCards(workshop);
  if (open) return <OpenCards context={context} results={open.results} />;
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

type OpenCardsProps = PanelProps & Readonly<{ results: PlayResults | undefined }>;

/** The cards are open: what the plays came to, as far as it may be told. */
function OpenCards({ context: { language }, results }: OpenCardsProps) {
  const t = consoleTexts.in(language).teams;
  return (
    <section class="card deal">
      <p>{t('isOpen')}</p>
      {results && results.played > 0 && playLines(results, language).map((line) => <p key={line}>{line}</p>)}
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
