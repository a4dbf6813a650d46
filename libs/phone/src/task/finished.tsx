import { ObjectiveCard } from '@rolwissel/ballots/phone';
import { workshopTitle } from '@rolwissel/content';
import { allObjectives, haveCommitmentsBegun, wordsOf } from '@rolwissel/domain';
import { languages, phoneTexts } from '@rolwissel/texts';
import { useRef } from 'preact/hooks';
import { Buddy } from '../commitments/buddy.tsx';
import { NewCommitment } from '../commitments/commitment-form.tsx';
import { CommitmentsOfFellows } from '../commitments/commitments-of-fellows.tsx';
import { ownCommitments } from '../commitments/own.ts';
import { ExperiencesCard } from '../follow-up/experiences-card.tsx';
import { FollowUpCard } from '../follow-up/follow-up-card.tsx';
import { SureButton } from '../forms/sure-button.tsx';
import { offerFile, pageFile } from '../take-home/page-file.ts';
import { TakeHome } from '../take-home/take-home.tsx';
import { usePrint } from '../take-home/use-print.ts';
import type { PhoneContext } from './phone-context.ts';
import { TaskHeading } from './task-heading.tsx';

interface FinishedProps {
  readonly context: PhoneContext;
}

/** It is over: what one takes home, to look at, to save and to print. Nothing of anybody else is in it. */
export function Finished({ context }: FinishedProps) {
  const { workshop, pack, language } = context;
  const t = phoneTexts.in(language).tasks;
  const page = useRef<HTMLDivElement>(null);
  const printPage = usePrint(page);
  const save = () => {
    if (page.current) offerFile(`${t('fileName')}.html`, pageFile(page.current, { title: t('finished'), language }));
  };
  return (
    <div class="task" ref={page}>
      <TaskHeading>{t('finished')}</TaskHeading>
      <WhoAndWhen context={context} />
      <p class="on-screen">{t('finishedThanks')}</p>
      <Objectives context={context} status="agreed" heading={t('objectives')} />
      <Objectives context={context} status="adopted" heading={phoneTexts.in(language).objectives('whatWasAdopted')} />
      {workshop.you.people.me && <TakeHome context={context} />}
      {workshop.you.commitments.buddies && <Buddy context={context} />}
      <CommitmentsOfFellows context={context} />
      {ownCommitments(workshop).length === 0 && haveCommitmentsBegun(workshop) && context.acts && (
        <details class="section on-screen">
          <summary>{phoneTexts.in(language).commitments('late')}</summary>
          <NewCommitment context={context} isInner />
        </details>
      )}
      {workshop.you.people.me && <FollowUpCard context={context} />}
      {workshop.you.people.me && <ExperiencesCard context={context} />}
      <p class="small soft">{pack.attribution}</p>
      <div class="buttons">
        <button type="button" onClick={printPage}>
          {t('print')}
        </button>
        <SureButton
          language={language}
          label={t('other')}
          question={t('otherSure')}
          yes={t('otherYes')}
          onYes={() => context.acts?.forgetSeat()}
        />
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={save}>
          {t('save')}
        </button>
      </div>
    </div>
  );
}

/** Which workshop, on which day, and under which name. */
function WhoAndWhen({ context: { workshop, language } }: FinishedProps) {
  const { agenda, you } = workshop;
  const day = new Intl.DateTimeFormat(languages[language].dates, { dateStyle: 'long' });
  return (
    <p class="soft">
      {workshopTitle(agenda, language)} · {agenda.finishedAt && day.format(new Date(agenda.finishedAt))} ·{' '}
      <span>{wordsOf(you.people.me?.alias) ?? '…'}</span>
    </p>
  );
}

type ObjectivesProps = Readonly<{ context: PhoneContext; status: 'agreed' | 'adopted'; heading: string }>;

/** Agreed by everybody and adopted by enough hands are not the same: each under its own word. */
function Objectives({ context, status, heading }: ObjectivesProps) {
  const objectives = allObjectives(context.workshop).filter((objective) => objective.status === status);
  if (objectives.length === 0) return null;
  return (
    <section class="section">
      <h2>{heading}</h2>
      {objectives.map((objective) => (
        <div key={objective.id} class="card">
          <ObjectiveCard {...context} objective={objective} />
        </div>
      ))}
    </section>
  );
}
