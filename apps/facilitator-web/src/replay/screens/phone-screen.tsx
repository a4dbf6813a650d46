import {
  allObjectives,
  type BallotKindName,
  isForTheRoom,
  isOpen,
  isReleased,
  type ObjectiveView,
  type PhoneTask,
  type PhoneTasks,
  phoneTaskOf,
  type RoundView,
  topObjections,
  type Workshop,
} from '@rolwissel/domain';
import { filled, phoneFirstTexts } from '@rolwissel/texts';
import { IssueIcon, LockIcon, Logo, PauseIcon, PeopleIcon, RoleIcon, StepIcon } from '@rolwissel/ui';
import type { FunctionComponent, JSX } from 'preact';
import type { ReplayContext } from '../page/replay-context.ts';
import type { Moment } from '../replay-player.ts';
import type { Names } from '../words/names.ts';

/** So many things of a kind fit on a phone before it scrolls. */
const thingsShown = 5;

/** A phone as everybody had it: what the window of all phones shows, and nothing that was one person's. */
export function PhoneScreen({ context, moment: { state } }: Readonly<{ context: ReplayContext; moment: Moment }>) {
  const t = context.t.phone;
  return (
    <figure class="phone-stage" data-stage aria-label={t('phone')}>
      <div class="phone" data-scheme="light">
        <div class="phone-bar">
          <Logo size="1.4em" />
          <span>{state.agenda.title}</span>
        </div>
        <div class="phone-main">
          {state.agenda.status === 'paused' && (
            <p class="phone-news">
              <PauseIcon /> {phoneFirstTexts.in(context.language).live('paused')}
            </p>
          )}
          <TaskView context={context} state={state} task={phoneTaskOf(state)} />
        </div>
      </div>
      <figcaption>{t('own')}</figcaption>
    </figure>
  );
}

type Given = Readonly<{ context: ReplayContext; state: Workshop }>;
type View<Kind extends keyof PhoneTasks> = FunctionComponent<Given & PhoneTasks[Kind]>;

function TaskView({ task, context, state }: Given & Readonly<{ task: PhoneTask }>) {
  const { kind, ...fields } = task;
  const View = views[kind] as FunctionComponent<Given & Omit<PhoneTask, 'kind'>>; // the screen of this kind of task
  return <View context={context} state={state} {...fields} />;
}

const EyesUp: View<'eyes-up'> = ({ context: { names } }) => (
  <Note big={names.pack.ui.eyesUp} small={names.pack.ui.wait} />
);

/** The question and the rows to tap, without anybody's taps. */
const Vote: View<'vote'> = ({ context, state, roundId }) => {
  const round = state.rounds.byId[roundId];
  return (
    <>
      <p class="phone-secret">
        <LockIcon size="1.1em" />
        {context.t.phone('secret')}
      </p>
      <h2>{questionOf(round, context)}</h2>
      <ul class="phone-list">
        {(round ? rows[round.ballot](context.names.pack) : []).map(({ text, picture }) => (
          <li key={text}>
            {picture}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What was on the table, and how many stood behind it. */
const Objections: View<'objections'> = ({ context: { names, common }, state }) => {
  const { pack } = names;
  const { spotlit } = state.cases;
  const onTheTable = topObjections(state, Number.POSITIVE_INFINITY).filter((each) => isReleased(each) && isOpen(each));
  return (
    <>
      <h2>
        {filled(pack.questions.objection, {
          case: spotlit === undefined ? common.words('someSalesperson') : names.caseName(spotlit),
        })}
      </h2>
      <ul class="phone-list">
        {onTheTable.slice(0, thingsShown).map(({ id, text, support, sentenceId }) => {
          const issue = pack.sentences.find((known) => known.id === sentenceId)?.issue;
          return (
            <li key={id}>
              {issue ? <IssueIcon id={issue} /> : <PeopleIcon />}
              <span>
                {names.words(text)} <small class="soft">{common.words('people', { n: support })}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
};

const Objectives: View<'objectives'> = ({ context, state }) => {
  const t = context.t.phone;
  const before = allObjectives(state).filter(isForTheRoom);
  return (
    <>
      <h2>{context.common.things('objectives')}</h2>
      {before.length === 0 && <p class="soft">{t('noObjectiveYet')}</p>}
      {before.slice(0, thingsShown).map((objective) => (
        <Objective key={objective.id} context={context} objective={objective} />
      ))}
    </>
  );
};

function Objective({
  context: {
    names,
    t: { phone: t },
  },
  objective,
}: Readonly<{ context: ReplayContext; objective: ObjectiveView }>) {
  const latest = objective.versions.at(-1);
  return (
    <section>
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
    </section>
  );
}

const Step: View<'step'> = ({
  context: {
    names,
    t: { phone: t },
  },
  stepId,
}) => {
  const step = names.pack.steps.find(({ id }) => id === stepId);
  return (
    <>
      <StepIcon id={stepId} size="3em" />
      <h2>{names.step(stepId)}</h2>
      <p>{step?.what}</p>
      <p>
        <small class="soft">{t('say')}</small>
        <br />
        {step?.say}
      </p>
    </>
  );
};

/** The question on the screen, where one can write a thought about it. */
const Debrief: View<'debrief'> = ({
  context: {
    names,
    common,
    t: { phone: t },
  },
  phase,
}) => {
  const [first = common.activities('debrief'), ...others] =
    names.pack.debrief.find((known) => known.phase === phase)?.q ?? [];
  return (
    <>
      <h2>{first}</h2>
      {others.map((question) => (
        <p key={question}>{question}</p>
      ))}
      <p class="soft">{t('thought')}</p>
    </>
  );
};

/** A screen for every kind of task. Nobody in a recording watches or leaves: it knows no phone's owner. */
const views: { readonly [Kind in keyof PhoneTasks]: View<Kind> } = {
  lobby: ({ context }) => <Note big={context.t.phone('welcome')} small={context.names.pack.ui.wait} />,
  'eyes-up': EyesUp,
  watch: EyesUp,
  left: EyesUp,
  vote: Vote,
  closed: ({ context: { names } }) => <Note big={names.pack.ui.closed} small={names.pack.ui.eyesUp} />,
  result: ({ context, state, roundId }) => {
    const round = state.rounds.byId[roundId];
    return (
      <>
        <p class="soft">{context.t.phone('answers')}</p>
        <h2>{questionOf(round, context)}</h2>
        {round?.tally && <p>{context.names.outcome(round)}</p>}
      </>
    );
  },
  cases: ({
    context: {
      names,
      t: { phone: t },
    },
  }) => (
    <>
      <h2>{names.pack.questions.caseName}</h2>
      <p class="soft">{t('caseSecrecy')}</p>
    </>
  ),
  objections: Objections,
  objectives: Objectives,
  step: Step,
  debrief: Debrief,
  finished: ({ context }) => <Note big={context.t.phone('thanks')} />,
};

function Note({ big, small }: Readonly<{ big: string; small?: string }>) {
  return (
    <div class="phone-note">
      <p class="phone-big">{big}</p>
      {small && <p class="soft">{small}</p>}
    </div>
  );
}

/** What a phone asked, where it was not about an objective. */
const questions: Readonly<Record<BallotKindName, (round: RoundView, names: Names) => string>> = {
  recognition: (_round, { pack }) => pack.questions.recognition,
  roles: ({ subject }, { pack, caseName }) => pack.questions.roleVote.replaceAll('{case}', caseName(subject)),
  confidence: (_round, { pack }) => pack.questions.confidence,
  consent: ({ id }, { round }) => round(id),
  fist: ({ id }, { round }) => round(id),
  poll: (_round, { pack }) => pack.questions.tell,
};

function questionOf(round: RoundView | undefined, { names, recording }: ReplayContext): string {
  if (!round) return '';
  const { ballot, subject, version } = round;
  const objective = recording.last.objectives.byId[subject]?.versions.find(({ n }) => n === version);
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
