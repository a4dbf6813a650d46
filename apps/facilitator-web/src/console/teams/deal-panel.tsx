import { useSignal } from '@preact/signals';
import {
  briefsCounted,
  chairs,
  openActivity,
  openCards,
  ownCasesDealt,
  type PlayResults,
  playsIn,
} from '@rolwissel/domain';
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
  const isOfOwnCases = openActivity(workshop)?.ownCases === true;
  const isLacking = workshop.teams.list.some(({ id }) => !plays.some(({ teamId }) => teamId === id));
  return (
    <section class="card deal">
      {isOfOwnCases && <p>{whichCases(ownCasesDealt(workshop), plays.length, t)}</p>}
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
      <Peeks context={context} />
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

type Texts = ReturnType<typeof consoleTexts.in>['teams'];

/** How many teams play a case of their own, and how many the built-in one; which teams those are, nobody is told. */
function whichCases(own: number, all: number, t: Texts): string {
  if (own === 0) return t('noneOwn');
  return own < all ? `${t('ofOwnCase', { n: own })} · ${t('ofBuiltIn', { n: all - own })}` : t('ofOwnCase', { n: own });
}

/** The cards of one play, each while its button is held; of which team, where some play a case of their own. */
function Peeks({ context }: PanelProps) {
  const { workshop, language } = context;
  const t = consoleTexts.in(language).teams;
  const plays = playsIn(workshop);
  const chosen = useSignal('');
  const isOneForAll = ownCasesDealt(workshop) === 0;
  const teams = workshop.teams.list.filter(({ id }) => plays.some(({ teamId }) => teamId === id));
  const teamId = isOneForAll ? undefined : (teams.find(({ id }) => id === chosen.value) ?? teams[0])?.id;
  return (
    <div class="acts">
      {!isOneForAll && (
        <label>
          {t('peekWhose')}{' '}
          <select
            value={teamId}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value;
            }}
          >
            {teams.map(({ id, number }) => (
              <option key={id} value={id}>
                {t(workshop.teams.method === 'codes' ? 'team' : 'table', { n: number })}
              </option>
            ))}
          </select>
        </label>
      )}
      {chairs.map((chair) => (
        <BriefPeek key={chair} chair={chair} teamId={teamId} context={context} />
      ))}
    </div>
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
        {t(openActivity(context.workshop)?.ownCases ? 'dealOthers' : 'dealWhich')}{' '}
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
