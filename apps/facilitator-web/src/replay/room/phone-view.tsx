import type { BallotKindName, Tally, Workshop } from '@rolwissel/domain';
import { IssueIcon, LockIcon, Logo, PeopleIcon, RoleIcon, StepIcon } from '@rolwissel/ui';
import type { JSX } from 'preact';
import type { Desk } from '../desk/desk.ts';
import type { Moment } from '../viewer.ts';
import type { Names } from '../words/names.ts';
import { phoneTexts } from '../words/phone-texts.ts';
import { tallyWords } from '../words/tally-words.ts';
import { type PhoneTask, phoneTask } from './phone-task.ts';

/** So many objections fit on a phone before it scrolls. */
const objectionsShown = 5;

/** A phone as everybody had it: what the window of all phones shows, and nothing that was one person's. */
export function PhoneView({ desk, moment: { state } }: Readonly<{ desk: Desk; moment: Moment }>) {
  const t = phoneTexts(desk.locale);
  return (
    <figure class="phone-stage" data-stage aria-label={t('phone')}>
      <div class="phone" data-scheme="light">
        <div class="phone-bar">
          <Logo size="1.4em" />
          <span>{state.agenda.title}</span>
        </div>
        <div class="phone-main">
          <Task desk={desk} task={phoneTask(state)} />
        </div>
      </div>
      <figcaption>{t('own')}</figcaption>
    </figure>
  );
}

function Task({ desk, task }: Readonly<{ desk: Desk; task: PhoneTask }>): JSX.Element {
  const { names, locale } = desk;
  const { pack } = names;
  const t = phoneTexts(locale);
  switch (task.kind) {
    case 'welcome':
      return <Note big={t('welcome')} small={pack.ui.wait} />;
    case 'paused':
      return <Note big={t('paused')} small={pack.ui.wait} />;
    case 'thanks':
      return <Note big={t('thanks')} />;
    case 'eyes-up':
      return <Note big={pack.ui.eyesUp} small={pack.ui.wait} />;
    case 'closed':
      return <Note big={pack.ui.closed} small={pack.ui.eyesUp} />;
    case 'vote':
      return <Vote desk={desk} round={task.round} />;
    case 'result':
      return (
        <>
          <p class="soft">{t('answers')}</p>
          <h2>{questionOf(task.round, desk)}</h2>
          <p>{tallyWords(task.round.tally as Tally, names, locale)}</p>
        </>
      );
    case 'objections':
      return (
        <>
          <h2>{t('onTheTable')}</h2>
          <ul class="phone-list">
            {task.objections.slice(0, objectionsShown).map(({ id, text, support, sentenceId }) => {
              const issue = pack.sentences.find((known) => known.id === sentenceId)?.issue;
              return (
                <li key={id}>
                  {issue ? <IssueIcon id={issue} /> : <PeopleIcon />}
                  <span>
                    {names.words(text)} <small class="soft">{t('support', { n: support })}</small>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      );
    case 'objective': {
      const latest = task.objective.versions.at(-1);
      return (
        <>
          <h2>{names.words(latest?.text)}</h2>
          <p>
            <small class="soft">{t('servesBoss')}</small>
            <br />
            {names.words(latest?.servesBoss)}
          </p>
          <p>
            <small class="soft">{t('servesBuyer')}</small>
            <br />
            {names.words(latest?.servesBuyer)}
          </p>
        </>
      );
    }
    case 'step': {
      const step = pack.steps.find(({ id }) => id === task.stepId);
      return (
        <>
          <StepIcon id={task.stepId} size="3em" />
          <h2>{names.step(task.stepId)}</h2>
          <p>{step?.what}</p>
          <p>
            <small class="soft">{t('say')}</small>
            <br />
            {step?.say}
          </p>
        </>
      );
    }
  }
}

function Note({ big, small }: Readonly<{ big: string; small?: string }>) {
  return (
    <div class="phone-note">
      <p class="phone-big">{big}</p>
      {small && <p class="soft">{small}</p>}
    </div>
  );
}

type VoteProps = Readonly<{ desk: Desk; round: Workshop['rounds']['byId'][string] }>;

/** The question and the rows to tap, without anybody's taps. */
function Vote({ desk, round }: VoteProps) {
  return (
    <>
      <p class="phone-secret">
        <LockIcon size="1.1em" />
        {phoneTexts(desk.locale)('secret')}
      </p>
      <h2>{questionOf(round, desk)}</h2>
      <ul class="phone-list">
        {rows[round.ballot](desk.names.pack).map(({ text, picture }) => (
          <li key={text}>
            {picture}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type RoundView = VoteProps['round'];

/** What a phone asked, where it was not about an objective. */
const questions: Readonly<Record<BallotKindName, (round: RoundView, names: Names) => string>> = {
  recognition: (_round, { pack }) => pack.questions.recognition,
  roles: ({ subject }, { pack, caseName }) => pack.questions.roleVote.replaceAll('{case}', caseName(subject)),
  confidence: (_round, { pack }) => pack.questions.confidence,
  consent: ({ id }, { round }) => round(id),
  fist: ({ id }, { round }) => round(id),
  poll: (_round, { pack }) => pack.questions.tell,
};

function questionOf(round: RoundView, { names, reel }: Desk): string {
  const { ballot, subject, version } = round;
  const objective = reel.last.objectives.byId[subject]?.versions.find(({ n }) => n === version);
  return objective ? names.words(objective.text) : questions[ballot](round, names);
}

type Row = Readonly<{ text: string; picture: JSX.Element | null }>;

const plain = (text: string): Row => ({ text, picture: null });

/** What there was to tap. */
const rows: Readonly<Record<BallotKindName, (pack: Names['pack']) => readonly Row[]>> = {
  recognition: ({ sentences }) => sentences.map(({ text, issue }) => ({ text, picture: <IssueIcon id={issue} /> })),
  roles: ({ roles }) =>
    roles.map(({ id, name, gloss }) => ({ text: `${name}: ${gloss}`, picture: <RoleIcon id={id} /> })),
  confidence: ({ steps }) => steps.map(({ id, confidence }) => ({ text: confidence, picture: <StepIcon id={id} /> })),
  consent: ({ questions: { consentOptions } }) => consentOptions.map(plain),
  fist: ({ questions: { fist } }) => fist.map(plain),
  poll: ({ questions: { tellOptions } }) => tellOptions.map(plain),
};
