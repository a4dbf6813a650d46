import { msOf, roundsOf, type Workshop } from '@rolwissel/domain';
import { PeopleIcon, ProjectorIcon, TimerIcon } from '@rolwissel/ui';
import { programmeOf } from '../model/programme.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import type { Moment } from '../replay-player.ts';
import { duration } from '../words/times.ts';
import { RoundCard } from './round-card.tsx';
import { ShortenedList } from './shortened-list.tsx';

/** The latest rounds; earlier ones on request. */
const roundsAtFirst = 6;

/** The state in a glance: where the workshop is, who is there, what was asked and how many answered. */
export function NowPanel({ context }: Readonly<{ context: ReplayContext }>) {
  const moment = context.player.moment.value;
  if (!moment) return null;
  const { now: t } = context.t;
  const rounds = [...roundsOf(moment.state)].reverse();
  return (
    <>
      <Whereabouts context={context} moment={moment} />
      <h3>{context.common.things('rounds')}</h3>
      {rounds.length === 0 && <p class="soft">{t('noRounds')}</p>}
      <ShortenedList
        context={context}
        class="cards"
        items={rounds}
        atFirst={roundsAtFirst}
        keyOf={({ id }) => id}
        row={(round) => <RoundCard context={context} state={moment.state} round={round} />}
      />
      <p class="soft small">{t('secret')}</p>
    </>
  );
}

function Whereabouts({ context, moment: { state } }: Readonly<{ context: ReplayContext; moment: Moment }>) {
  const { names } = context;
  const { now: t } = context.t;
  const { agenda, people } = state;
  const row = programmeOf(state).find(({ activity }) => activity.id === agenda.activeActivity);
  const { view, blank } = agenda.projector;
  const knowsDoor = context.player.audience.value !== 'participant'; // phones are not told
  return (
    <div class="whereabouts">
      <h2>{row ? names.activity(row.activity.id) : t('noActivity')}</h2>
      <ul class="facts">
        {row && <li>{t('minutesOf', { spent: Math.floor(row.spentMinutes), planned: row.plannedMinutes })}</li>}
        {agenda.status === 'paused' && <li class="tag">{t('paused')}</li>}
        {agenda.status === 'finished' && <li class="tag">{t('finished')}</li>}
        <li>
          <PeopleIcon size="1.2em" />
          {t('people', { n: people.joined })}, {t('voting', { n: people.voting })}
          {knowsDoor && `, ${t(agenda.locked ? 'doorClosed' : 'doorOpen')}`}
        </li>
        <li>
          <ProjectorIcon size="1.2em" />
          {blank ? t('blankScreen') : t('onScreen', { view: names.view(view) })}
        </li>
        {agenda.timer && (
          <li>
            <TimerIcon size="1.2em" />
            {agenda.timer.elapsed ? t('timeUp') : t('timer', { time: duration(leftMs(agenda.timer, state.at)) })}
          </li>
        )}
      </ul>
    </div>
  );
}

const leftMs = ({ remainingMs, endsAt }: NonNullable<Workshop['agenda']['timer']>, at: string): number =>
  remainingMs ?? Math.max(0, endsAt - msOf(at));
