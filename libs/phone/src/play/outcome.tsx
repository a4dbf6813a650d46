import { useSignal } from '@preact/signals';
import { isSide, type RecordedOutcome } from '@rolwissel/domain';
import type { BriefCard } from '@rolwissel/protocol';
import { phoneTexts } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { ownBrief } from '../team/use-card.ts';
import { OutcomeForm } from './outcome-form.tsx';

interface OutcomeProps {
  readonly context: PhoneContext;
  readonly terms: BriefCard['terms'];
}

/** What came of the play: one side says it, the other one confirms or corrects it, and then the whole team reads it. */
export function PlayOutcome({ context, terms }: OutcomeProps) {
  const t = phoneTexts.in(context.language).play;
  const brief = ownBrief(context);
  if (!brief || !terms) return null;
  const { chair, playId } = brief;
  const outcome = brief.outcome as RecordedOutcome | undefined; // read only
  if (!outcome) return isSide(chair) ? <OutcomeForm context={context} playId={playId} terms={terms} /> : null;
  const card = <OutcomeCard context={context} outcome={outcome} terms={terms} />;
  if (outcome.isConfirmed || outcome.by === chair) {
    return (
      <section class="card">
        <h2>{t('outcome')}</h2>
        {card}
        <p class="soft">{t(outcome.isConfirmed ? 'confirmed' : 'waiting')}</p>
      </section>
    );
  }
  return (
    <Confirming context={context} playId={playId} outcome={outcome} terms={terms}>
      {card}
    </Confirming>
  );
}

interface OutcomeCardProps {
  readonly context: PhoneContext;
  readonly outcome: RecordedOutcome;
  readonly terms: NonNullable<BriefCard['terms']>;
}

function OutcomeCard({ context, outcome, terms }: OutcomeCardProps) {
  const t = phoneTexts.in(context.language).play;
  const said = (value: number | boolean) =>
    typeof value === 'number' ? value.toLocaleString(context.language) : t(value ? 'yes' : 'no');
  return (
    <>
      <p>{t(outcome.agreed ? 'haveAgreed' : 'haveNotAgreed')}</p>
      <dl class="terms">
        {terms.flatMap(({ id, label }) => {
          const value = outcome.terms[id];
          return value === undefined
            ? []
            : [
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>{said(value)}</dd>
                </div>,
              ];
        })}
      </dl>
    </>
  );
}

interface ConfirmingProps extends OutcomeCardProps {
  readonly playId: string;
  readonly children: ComponentChildren;
}

function Confirming({ context, playId, outcome, terms, children }: ConfirmingProps) {
  const t = phoneTexts.in(context.language).play;
  const isCorrecting = useSignal(false);
  const asked = context.sendingOf('ConfirmOutcome') ?? context.sendingOf('RecordOutcome');
  if (isCorrecting.value) {
    return (
      <OutcomeForm
        context={context}
        playId={playId}
        terms={terms}
        recorded={outcome}
        onCancel={() => {
          isCorrecting.value = false;
        }}
      />
    );
  }
  return (
    <section class="card">
      <h2>{t(outcome.by === 'boss' ? 'bossSays' : 'buyerSays')}</h2>
      {children}
      <ActLine context={context} sending={asked} />
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() => void context.acts?.send({ kind: 'ConfirmOutcome', data: { playId } })}
        >
          {t('confirm')}
        </button>
        <button
          type="button"
          onClick={() => {
            isCorrecting.value = true;
          }}
        >
          {t('correct')}
        </button>
      </div>
    </section>
  );
}
