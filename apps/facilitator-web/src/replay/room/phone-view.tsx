import type { Tally, Workshop } from '@rolwissel/domain';
import { IssueIcon, LockIcon, Logo, PeopleIcon, RoleIcon, StepIcon } from '@rolwissel/look';
import type { JSX } from 'preact';
import type { Desk } from '../desk/desk.ts';
import type { Moment } from '../viewer.ts';
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
  const rows = rowsOf(round, desk);
  return (
    <>
      <p class="phone-secret">
        <LockIcon size="1.1em" />
        {phoneTexts(desk.locale)('secret')}
      </p>
      <h2>{questionOf(round, desk)}</h2>
      <ul class="phone-list">
        {rows.map(({ text, picture }) => (
          <li key={text}>
            {picture}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function questionOf({ ballot, subject, version, id }: VoteProps['round'], { names, reel }: Desk): string {
  const { questions } = names.pack;
  const objective = reel.last.objectives.byId[subject]?.versions.find(({ n }) => n === version);
  if (objective) return names.words(objective.text);
  if (ballot === 'recognition') return questions.recognition;
  if (ballot === 'roles') return questions.roleVote.replaceAll('{case}', names.caseName(subject));
  if (ballot === 'confidence') return questions.confidence;
  if (ballot === 'poll') return questions.tell;
  return names.round(id);
}

function rowsOf({ ballot }: VoteProps['round'], { names: { pack } }: Desk) {
  const plain = (text: string) => ({ text, picture: null });
  if (ballot === 'recognition')
    return pack.sentences.map(({ text, issue }) => ({ text, picture: <IssueIcon id={issue} /> }));
  if (ballot === 'roles')
    return pack.roles.map(({ id, name, gloss }) => ({ text: `${name}: ${gloss}`, picture: <RoleIcon id={id} /> }));
  if (ballot === 'confidence')
    return pack.steps.map(({ id, confidence }) => ({ text: confidence, picture: <StepIcon id={id} /> }));
  if (ballot === 'consent') return pack.questions.consentOptions.map(plain);
  return (ballot === 'poll' ? pack.questions.tellOptions : pack.questions.fist).map(plain);
}
