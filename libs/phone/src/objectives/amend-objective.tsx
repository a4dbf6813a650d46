import { SomeOf } from '@rolwissel/ballots/phone';
import { written } from '@rolwissel/content';
import type { ObjectiveView } from '@rolwissel/domain';
import { latestVersion, wordsOf } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { useRevisedDraft } from '../drafts/revised-draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { objectionsTo } from './own.ts';
import { isWholeWording, type Wording, WordingFields } from './wording-fields.tsx';

interface Draft extends Wording {
  readonly addresses: readonly string[];
}

const mostAddressed = 20;

interface AmendObjectiveProps {
  readonly context: PhoneContext;
  readonly objective: ObjectiveView;
  readonly onDone: () => void;
}

/** New words for one's own proposal, and the objections they take in. Nobody's vote on the old words carries over. */
export function AmendObjective({ context, objective, onDone }: AmendObjectiveProps) {
  const t = phoneTexts.in(context.language).objectives;
  const version = latestVersion(objective);
  const [draft, setDraft, ending] = useRevisedDraft(
    context,
    `objective ${objective.id} ${version}`,
    draftOf(objective),
    onDone,
  );
  const objections = objectionsTo(context.workshop, objective.id);
  return (
    <ActForm
      context={context}
      thing={objective.id}
      label={t('sendAmended')}
      isComplete={isWholeWording(draft)}
      isInner
      onSend={(confirmed) =>
        void context.acts?.send({
          kind: 'AmendObjective',
          data: { objectiveId: objective.id, version, ...draft, ...confirmed },
        })
      }
      {...ending}
    >
      <h3>{t('amendTitle')}</h3>
      <WordingFields language={context.language} wording={draft} onChange={setDraft} />
      {objections.length > 0 && (
        <SomeOf
          legend={t('amendAddresses')}
          options={objections.map(({ id, text }) => ({ id, text: written(text, context.pack) }))}
          chosen={draft.addresses}
          most={mostAddressed}
          onChange={(addresses) => setDraft({ ...draft, addresses })}
        />
      )}
    </ActForm>
  );
}

function draftOf({ versions }: ObjectiveView): Draft {
  const latest = versions.at(-1);
  return {
    text: wordsOf(latest?.text) ?? '',
    measure: wordsOf(latest?.measure) ?? '',
    dueWeeks: latest?.dueWeeks ?? 12,
    servesBoss: wordsOf(latest?.servesBoss) ?? '',
    servesBuyer: wordsOf(latest?.servesBuyer) ?? '',
    addresses: [],
  };
}
