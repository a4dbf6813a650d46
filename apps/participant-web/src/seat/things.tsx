import { type RoundView, roundsOf, wordsOf } from '@rolwissel/domain';
import { caseName } from '../cases/case-name.ts';
import { ownCase } from '../cases/own-case.tsx';
import { SureButton } from '../forms/sure-button.tsx';
import { ActLine } from '../live/act-line.tsx';
import type { Desk } from '../live/desk.ts';
import { ownObjections } from '../objections/own.ts';
import { objectionWords } from '../objections/words.ts';
import { ownObjectives } from '../objectives/own.ts';
import { objectiveWords } from '../objectives/words.ts';
import { RoundResult } from '../results/round-result.tsx';
import type { SheetProps } from './sheets.tsx';
import { unsentTexts } from './unsent.ts';
import { seatWords } from './words.ts';

/** One's own history: every vote, every text, how it ended. */
export function Things({ desk }: SheetProps) {
  const t = seatWords.value;
  const { workshop, pack } = desk;
  const own = workshop.you;
  const votes = [...roundsOf(workshop)].reverse().filter(({ id }) => own.rounds.ballots[id] !== undefined);
  const known = ownCase(workshop);
  const words = (text: Parameters<typeof wordsOf>[0]) => wordsOf(text) ?? pack.ui.removed;
  return (
    <>
      <p class="soft">{t('onlyYou')}</p>
      <List title={t('unsent')} items={unsentTexts(workshop).map((text) => [text, text, undefined])} />
      <section class="section">
        <h3>{t('votes')}</h3>
        {votes.length === 0 && <p class="soft">{t('noVotes')}</p>}
        {votes.map((round) => (
          <details key={round.id} class="card">
            <summary>{roundTitle(desk, round)}</summary>
            <RoundResult desk={desk} round={round} />
            {round.status === 'open' && workshop.agenda.status === 'live' && <TakeBack desk={desk} round={round} />}
          </details>
        ))}
      </section>
      <List title={t('case')} items={known ? [[known.id, words(known.pseudonym), undefined]] : []} />
      <List
        title={t('objections')}
        items={ownObjections(workshop).map(({ id, text, status }) => [id, words(text), objectionWords.value(status)])}
      />
      <List
        title={t('objectives')}
        items={ownObjectives(workshop).map(({ id, versions, status }) => [
          id,
          words(versions.at(-1)?.text),
          objectiveWords.value(status),
        ])}
      />
      <List
        title={t('lines')}
        items={Object.values(own.steps.lines).map(({ id, text }) => [id, words(text), undefined])}
      />
    </>
  );
}

/** As long as the round is open, a vote can be taken back as if it had never been cast. */
function TakeBack({ desk, round }: { desk: Desk; round: RoundView }) {
  const t = seatWords.value;
  return (
    <>
      <SureButton
        label={t('takeBack')}
        question={t('takeBackSure')}
        yes={t('takeBackYes')}
        onYes={() => void desk.send({ kind: 'WithdrawBallot', data: { roundId: round.id } })}
      />
      <ActLine sending={desk.sendingOf(round.id)} isOffline={desk.isOffline} />
    </>
  );
}

type Item = readonly [id: string, text: string, status: string | undefined];

function List({ title, items }: { title: string; items: readonly Item[] }) {
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
export function roundTitle({ workshop, pack }: Desk, { ballot, subject, ordinal, status }: RoundView): string {
  const t = seatWords.value;
  const about = {
    recognition: () => t('recognition'),
    roles: () => t('roles', { case: caseName(workshop, pack, subject) ?? '' }),
    confidence: () => t(subject === 'before' ? 'before' : 'after'),
    consent: () => t('consent'),
    fist: () => t('fist'),
    poll: () => (subject === 'tell' ? pack.questions.tell : t('poll')),
  }[ballot]();
  const notes = [
    ordinal > 1 && t('secondRound', { n: ordinal }),
    status === 'discarded' && t('discarded'),
    (status === 'open' || status === 'closed') && t('stillSecret'),
  ].filter(Boolean);
  return notes.length > 0 ? `${about} (${notes.join(', ')})` : about;
}
