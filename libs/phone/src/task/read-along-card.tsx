import { CaseFacts } from '@rolwissel/ballots/phone';
import { caseTitle, written } from '@rolwissel/content';
import {
  debriefPhases,
  objectionOf,
  objectiveOf,
  roleIds,
  sceneMoment,
  sentenceIds,
  stepIds,
  type Workshop,
} from '@rolwissel/domain';
import { commonTexts, phoneTexts } from '@rolwissel/texts';
import { RoleIcon, StepIcon } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';
import { EyesUp } from './eyes-up.tsx';
import type { PhoneContext } from './phone-context.ts';

interface ReadAlongCardProps {
  readonly context: PhoneContext;
  readonly again?: true;
}

/** Eyes up, with what stands on the screen to read along in one's own language; or why a vote has gone from the phone. */
export function ReadAlongCard({ context, again }: ReadAlongCardProps) {
  if (again) {
    return (
      <EyesUp context={context}>
        <p>{phoneTexts.in(context.language).tasks('again')}</p>
      </EyesUp>
    );
  }
  const card = cardOf(context);
  return (
    <EyesUp context={context}>
      {card && (
        <article class="card read-along">
          <p class="soft">{phoneTexts.in(context.language).tasks('readAlong')}</p>
          {card}
        </article>
      )}
    </EyesUp>
  );
}

type Projector = Workshop['agenda']['projector'];

/** What the screen shows, where a phone has words for it. */
function cardOf(context: PhoneContext): ComponentChildren {
  const { workshop } = context;
  const { projector, status } = workshop.agenda;
  if (projector.blank || status === 'paused') return undefined;
  return cards[projector.view]?.(context, projector.focusId ?? '');
}

type Card = (context: PhoneContext, focusId: string) => ComponentChildren;

const cards: { readonly [View in Projector['view']]?: Card } = {
  sentence({ pack }, focusId) {
    const sentence = pack.sentences.find(({ id }) => id === sentenceIds.find((known) => known === focusId));
    return sentence && <p class="large">{sentence.text}</p>;
  },
  role({ pack }, focusId) {
    const id = roleIds.find((known) => known === focusId);
    const role = pack.roles.find((known) => known.id === id);
    if (!role || !id) return undefined;
    return (
      <>
        <h2 class="about">
          <span style={{ color: `var(--${id})` }}>
            <RoleIcon id={id} />
          </span>
          {role.name}
        </h2>
        <p>{role.what}</p>
        {role.says.map((line) => (
          <blockquote key={line}>{line}</blockquote>
        ))}
      </>
    );
  },
  case(context, focusId) {
    return (
      focusId !== '' && (
        <>
          <h2>{caseTitle(context, focusId)}</h2>
          <CaseFacts {...context} caseId={focusId} />
        </>
      )
    );
  },
  step({ pack, language }, focusId) {
    const id = stepIds.find((known) => known === focusId);
    const step = pack.steps.find((known) => known.id === id);
    if (!step || !id) return undefined;
    return (
      <>
        <h2 class="about">
          <StepIcon id={id} /> {commonTexts.in(language).steps(id)}
        </h2>
        <p>{step.what}</p>
      </>
    );
  },
  scene({ pack, language }, focusId) {
    const moment = sceneMoment(focusId);
    const line = moment.kind === 'line' ? pack.scene.lines[moment.line] : undefined;
    return (
      line && (
        <>
          <p class="soft">{commonTexts.in(language).voices(line.who)}</p>
          <p class="large">{line.text}</p>
        </>
      )
    );
  },
  question({ pack }, focusId) {
    const side = { for: pack.questions.tellFor, against: pack.questions.tellAgainst }[focusId];
    if (side !== undefined) return <p class="large">{side}</p>;
    const phase = debriefPhases.find((known) => known === focusId);
    return pack.debrief
      .find((debrief) => debrief.phase === phase)
      ?.q.map((question) => (
        <p key={question} class="large">
          {question}
        </p>
      ));
  },
  objection({ workshop, pack }, focusId) {
    const objection = objectionOf(workshop, focusId);
    return (
      objection && (
        <p class="large" lang={objection.language}>
          {written(objection.text, pack)}
        </p>
      )
    );
  },
  objective({ workshop, pack }, focusId) {
    const objective = objectiveOf(workshop, focusId);
    return objective && <p class="large">{written(objective.versions.at(-1)?.text, pack)}</p>;
  },
};
