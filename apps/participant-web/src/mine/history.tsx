import { phoneBallots, RoundResult } from '@rolwissel/ballots/phone';
import { written } from '@rolwissel/content';
import { ownObjections, type RoundView, roundsOf } from '@rolwissel/domain';
import type { PhoneContext } from '@rolwissel/phone';
import { ActLine, OwnCommitments, ownCase, ownObjectives, SureButton } from '@rolwissel/phone/later';
import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import type { SheetProps } from './sheets.tsx';
import { unsentTexts } from './unsent.ts';

/** One's own history: every vote, every text, how it ended. */
export function History({ context }: SheetProps) {
  const t = phoneTexts.in(language.value).mine;
  const { workshop, pack } = context;
  const own = workshop.you;
  const votes = [...roundsOf(workshop)].reverse().filter(({ id }) => own.rounds.ballots[id] !== undefined);
  const known = ownCase(workshop);
  const words = (text: Parameters<typeof written>[0]) => written(text, pack);
  return (
    <>
      <p class="soft">{t('onlyYou')}</p>
      <List title={t('unsent')} items={unsentTexts(workshop).map((text) => [text, text, undefined])} />
      <section class="section">
        <h3>{t('votes')}</h3>
        {votes.length === 0 && <p class="soft">{t('noVotes')}</p>}
        {votes.map((round) => (
          <details key={round.id} class="card">
            <summary>{roundTitle(context, round)}</summary>
            <RoundResult {...context} round={round} />
            {round.status === 'open' && workshop.agenda.status === 'live' && (
              <TakeBack context={context} round={round} />
            )}
          </details>
        ))}
      </section>
      <List title={t('case')} items={known ? [[known.id, words(known.pseudonym), undefined]] : []} />
      <List
        title={t('objections')}
        items={ownObjections(workshop).map(({ id, text, status }) => [
          id,
          words(text),
          phoneTexts.in(language.value).objections(status),
        ])}
      />
      <List
        title={t('objectives')}
        items={ownObjectives(workshop).map(({ id, versions, status }) => [
          id,
          words(versions.at(-1)?.text),
          phoneTexts.in(language.value).objectives(status),
        ])}
      />
      <List
        title={t('lines')}
        items={Object.values(own.steps.lines).map(({ id, text }) => [id, words(text), undefined])}
      />
      <OwnCommitments context={context} />
    </>
  );
}

interface TakeBackProps {
  readonly context: PhoneContext;
  readonly round: RoundView;
}

/** As long as the round is open, a vote can be taken back as if it had never been cast. */
function TakeBack({ context, round }: TakeBackProps) {
  const t = phoneTexts.in(language.value).mine;
  return (
    <>
      <SureButton
        language={language.value}
        label={t('takeBack')}
        question={t('takeBackSure')}
        yes={t('takeBackYes')}
        onYes={() => void context.acts?.send({ kind: 'WithdrawBallot', data: { roundId: round.id } })}
      />
      <ActLine context={context} sending={context.sendingOf(round.id)} />
    </>
  );
}

type Item = readonly [id: string, text: string, status: string | undefined];

interface ListProps {
  readonly title: string;
  readonly items: readonly Item[];
}

function List({ title, items }: ListProps) {
  if (items.length === 0) return null;
  return (
    <section class="section">
      <h3>{title}</h3>
      <ul class="plain quotes">
        {items.map(([id, text, status]) => (
          <li key={id}>
            {text} {status && <small class="soft">({status})</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a round was about, which time it was asked, and whether it was shown. */
export function roundTitle(context: PhoneContext, round: RoundView): string {
  const { ordinal, status } = round;
  const t = phoneTexts.in(language.value).mine;
  const title = phoneBallots[round.ballot].name({ ...context, round });
  const notes = [
    ordinal > 1 && t('secondRound', { n: ordinal }),
    status === 'discarded' && t('discarded'),
    (status === 'open' || status === 'closed') && t('stillSecret'),
  ].filter(Boolean);
  return notes.length > 0 ? `${title} (${notes.join(', ')})` : title;
}
