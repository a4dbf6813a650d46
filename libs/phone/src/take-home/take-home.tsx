import { written } from '@rolwissel/content';
import { headOf, ownObjections } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { OwnCommitments } from '../commitments/own-commitments.tsx';
import { ObjectionCard } from '../objections/objection-card.tsx';
import { ownObjectives } from '../objectives/own.ts';
import type { PhoneContext } from '../task/phone-context.ts';
import { CaseTakenHome } from './case-taken-home.tsx';
import { OwnCards } from './own-cards.tsx';
import { OwnVotes } from './own-votes.tsx';

interface TakeHomeProps {
  readonly context: PhoneContext;
}

/** Everything of one's own: what one means to do, voted, brought, played and wrote, and what became of it. */
export function TakeHome({ context }: TakeHomeProps) {
  return (
    <>
      <OwnCommitments context={context} />
      <OwnLines context={context} />
      <OwnVotes context={context} />
      <CaseTakenHome context={context} />
      <OwnObjectionList context={context} />
      <OwnProposals context={context} />
      <OwnCards context={context} />
    </>
  );
}

function OwnLines({ context: { workshop, pack, language } }: TakeHomeProps) {
  const lines = Object.values(workshop.you.steps.lines).filter(({ ofCommitment }) => !ofCommitment);
  if (lines.length === 0) return null;
  return (
    <section class="section">
      <h2>{phoneTexts.in(language).mine('lines')}</h2>
      <ul class="plain quotes">
        {lines.map(({ id, text }) => (
          <li key={id}>{written(text, pack)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Each with how it stands: where it went under another heading, as that stands. */
function OwnObjectionList({ context }: TakeHomeProps) {
  const t = phoneTexts.in(context.language);
  const mine = ownObjections(context.workshop);
  if (mine.length === 0) return null;
  return (
    <section class="section">
      <h2>{t.mine('objections')}</h2>
      {mine.map((objection) => {
        const head = headOf(context.workshop, objection);
        const { status } = objection.raiserLeft ? { status: 'withdrawn' as const } : head;
        return (
          <ObjectionCard
            key={objection.id}
            context={context}
            objection={{ ...objection, answers: head.answers }}
            status={t.objections(status)}
          >
            {head !== objection && (
              <p class="notice">
                {t.objections('mergedInto')} <q>{written(head.text, context.pack)}</q>
              </p>
            )}
          </ObjectionCard>
        );
      })}
    </section>
  );
}

function OwnProposals({ context: { workshop, pack, language } }: TakeHomeProps) {
  const t = phoneTexts.in(language);
  const mine = ownObjectives(workshop);
  if (mine.length === 0) return null;
  return (
    <section class="section">
      <h2>{t.mine('objectives')}</h2>
      <ul class="plain quotes">
        {mine.map(({ id, versions, status }) => (
          <li key={id}>
            {written(versions.at(-1)?.text, pack)} <small class="soft">({t.objectives(status)})</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
