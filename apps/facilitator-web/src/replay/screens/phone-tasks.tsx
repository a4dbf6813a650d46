import {
  caseName,
  ObjectiveCard,
  type OnPhone as OnRound,
  type PhoneBallot,
  phoneBallots,
  RoundResult,
  said,
} from '@rolwissel/ballots/phone';
import {
  allObjectives,
  type BallotKindName,
  isForTheRoom,
  isOpen,
  isReleased,
  type ObjectionView,
  type PhoneTask,
  type PhoneTasks,
  topObjections,
} from '@rolwissel/domain';
import { filled, phoneFirstTexts, phoneTexts } from '@rolwissel/texts';
import { IssueIcon, LockIcon, ProjectorIcon, StepIcon } from '@rolwissel/ui';
import type { ComponentChildren, FunctionComponent } from 'preact';

/** What a phone's page is drawn from, without a connection and without an owner. */
export type OnPhone = Omit<OnRound, 'round'>;

type View<Kind extends keyof PhoneTasks> = FunctionComponent<OnPhone & PhoneTasks[Kind]>;

/** The screen of the one task. Its headings take no focus and nothing in it can be tapped. */
export function TaskView({ task, ...about }: OnPhone & Readonly<{ task: PhoneTask }>) {
  const { kind, ...fields } = task;
  const View = views[kind] as FunctionComponent<OnPhone & Omit<PhoneTask, 'kind'>>; // the screen of this kind of task
  return <View {...about} {...fields} />;
}

const Lobby: View<'lobby'> = ({ workshop: { agenda, people }, language }) => {
  const t = phoneFirstTexts.in(language).live;
  return (
    <div class="task lobby">
      <p class="soft">{agenda.title}</p>
      <h1>{t('youAre')} …</h1>
      <p>{t('lobbyWait')}</p>
      <p class="soft">{t('joined', { n: people.joined })}</p>
    </div>
  );
};

function EyesUp({ pack: { ui }, children }: OnPhone & Readonly<{ children?: ComponentChildren }>) {
  return (
    <div class="task eyes-up">
      <ProjectorIcon size="72px" />
      <h1>{ui.eyesUp}</h1>
      <p class="soft">{children ?? ui.wait}</p>
    </div>
  );
}

/** The form of the round as whoever had not tapped anything saw it. */
const Vote: View<'vote'> = ({ roundId, ...rest }) => {
  const { workshop, pack, language } = rest;
  const round = workshop.rounds.byId[roundId];
  if (!round) return null;
  const t = phoneFirstTexts.in(language).live;
  const about = { ...rest, round };
  const kind = phoneBallots[round.ballot] as PhoneBallot<BallotKindName>; // the one of this round's kind
  const draft = kind.start(undefined, undefined, about);
  const note = kind.note?.(draft, about);
  return (
    <div class="task vote">
      <h1>{kind.question(about)}</h1>
      <p class="secrecy">
        <LockIcon size="1.25em" /> {t('secret')}
      </p>
      {round.compareWith && (
        <p class="again">{round.ordinal > 2 ? t('again', { n: round.ordinal }) : pack.ui.revote}</p>
      )}
      <div class="untapped" inert>
        <kind.Form {...about} draft={draft} earlier={undefined} />
      </div>
      <div class="actions" inert>
        {note && <p class="soft">{note}</p>}
        <button type="button" class="primary" aria-disabled>
          {t('vote')}
        </button>
      </div>
    </div>
  );
};

const Result: View<'result'> = ({ roundId, ...about }) => {
  const round = about.workshop.rounds.byId[roundId];
  return (
    <div class="task">
      <h1>{phoneTexts.in(about.language).tasks('result')}</h1>
      {round && <RoundResult {...about} round={round} />}
    </div>
  );
};

const Cases: View<'cases'> = ({ pack, language }) => (
  <div class="task">
    <h1>{pack.questions.caseName}</h1>
    <Secrecy>{phoneTexts.in(language).cases('secrecy')}</Secrecy>
  </div>
);

/** What lay on the table, and how many stood behind it. */
const Objections: View<'objections'> = (about) => {
  const { workshop, pack, language } = about;
  const t = phoneTexts.in(language).objections;
  const onTheTable = topObjections(workshop, Number.POSITIVE_INFINITY).filter(
    (each) => isReleased(each) && isOpen(each),
  );
  const name = caseName(about, workshop.cases.spotlit) ?? t('yourSalesperson');
  return (
    <div class="task">
      <h1>{filled(pack.questions.objection, { case: name })}</h1>
      <h2>{t('roomTab', { n: onTheTable.length })}</h2>
      {onTheTable.length === 0 && <p class="soft">{t('roomEmpty')}</p>}
      {onTheTable.map((objection) => (
        <ObjectionCard key={objection.id} {...about} objection={objection} />
      ))}
    </div>
  );
};

function ObjectionCard({ objection, pack, language }: OnPhone & Readonly<{ objection: ObjectionView }>) {
  const { text, support, sentenceId } = objection;
  const sentence = pack.sentences.find(({ id }) => id === sentenceId);
  return (
    <article class="card">
      <p class="large" lang={objection.language}>
        {said(text, pack)}
      </p>
      {sentence && (
        <p class="about soft">
          <IssueIcon id={sentence.issue} /> {sentence.text}
        </p>
      )}
      <p class="soft">{phoneTexts.in(language).objections('stance', { n: support })}</p>
    </article>
  );
}

/** What lay before the room. */
const Objectives: View<'objectives'> = (about) => {
  const { workshop, language } = about;
  const t = phoneTexts.in(language).objectives;
  const before = allObjectives(workshop).filter(isForTheRoom);
  return (
    <div class="task">
      <h1>{t('title')}</h1>
      {before.length === 0 && <p class="soft">{t('noneYet')}</p>}
      {before.map((objective) => (
        <section key={objective.id} class="card">
          <p class="status">
            <mark>{t(objective.status)}</mark>
          </p>
          <ObjectiveCard {...about} objective={objective} />
        </section>
      ))}
    </div>
  );
};

const Step: View<'step'> = ({ pack: { steps }, language, stepId }) => {
  const t = phoneTexts.in(language).steps;
  const step = steps.find(({ id }) => id === stepId);
  if (!step) return null;
  return (
    <div class="task">
      <p class="about soft">
        <StepIcon id={stepId} /> {t('stepOf', { n: step.n, of: steps.length })}
      </p>
      <h1>{step.gloss}</h1>
      <p>{step.what}</p>
      <section class="section">
        <h2>{t('exercise')}</h2>
        <p>{step.exercise}</p>
      </section>
      <section class="section">
        <h2>{t('say')}</h2>
        <blockquote>{step.say}</blockquote>
      </section>
      <Secrecy>{t('secrecy')}</Secrecy>
    </div>
  );
};

/** The question on the screen, where one could write a thought about it. */
const Debrief: View<'debrief'> = ({ pack, language, phase }) => {
  const t = phoneTexts.in(language).steps;
  const [first = t('debrief'), ...others] = pack.debrief.find((known) => known.phase === phase)?.q ?? [];
  return (
    <div class="task">
      <h1>{first}</h1>
      {others.map((question) => (
        <p key={question} class="large">
          {question}
        </p>
      ))}
      <p>{t('thought')}</p>
      <Secrecy>{t('secrecy')}</Secrecy>
    </div>
  );
};

/** What was agreed, and what was adopted; each under its own word. */
const Finished: View<'finished'> = ({ workshop, pack, language }) => {
  const t = phoneTexts.in(language).tasks;
  const headings = { agreed: t('objectives'), adopted: phoneTexts.in(language).objectives('whatWasAdopted') } as const;
  return (
    <div class="task">
      <h1>{t('finished')}</h1>
      <p>{t('finishedThanks')}</p>
      {(['agreed', 'adopted'] as const).map((status) => {
        const objectives = allObjectives(workshop).filter((objective) => objective.status === status);
        return (
          objectives.length > 0 && (
            <section key={status} class="section">
              <h2>{headings[status]}</h2>
              <ul class="plain quotes">
                {objectives.map(({ id, versions }) => (
                  <li key={id}>{said(versions.at(-1)?.text, pack)}</li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p class="small soft">{pack.attribution}</p>
    </div>
  );
};

const Secrecy = ({ children }: Readonly<{ children: string }>) => (
  <p class="secrecy">
    <LockIcon size="1.25em" /> {children}
  </p>
);

/** A screen for every kind of task. Nobody in a recording watches or leaves: it knows no phone's owner. */
const views: { readonly [Kind in keyof PhoneTasks]: View<Kind> } = {
  lobby: Lobby,
  'eyes-up': EyesUp,
  watch: EyesUp,
  left: EyesUp,
  vote: Vote,
  closed: (about) => <EyesUp {...about}>{about.pack.ui.closed}</EyesUp>,
  result: Result,
  cases: Cases,
  objections: Objections,
  objectives: Objectives,
  step: Step,
  debrief: Debrief,
  finished: Finished,
};
