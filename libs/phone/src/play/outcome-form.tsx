import { OneOf } from '@rolwissel/ballots/phone';
import { isWithin, type Outcome, type RecordedOutcome } from '@rolwissel/domain';
import type { BriefCard } from '@rolwissel/protocol';
import { phoneTexts } from '@rolwissel/texts';
import { useId } from 'preact/hooks';
import { useDraft } from '../drafts/draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

type LabelledTerm = NonNullable<BriefCard['terms']>[number];

interface OutcomeFormProps {
  readonly context: PhoneContext;
  readonly playId: string;
  readonly terms: readonly LabelledTerm[];
  /** What the other side recorded, to be corrected. */
  readonly recorded?: RecordedOutcome;
  readonly onCancel?: () => void;
}

/** An outcome as it is being typed. */
interface Draft {
  readonly agreed?: 'yes' | 'no';
  readonly values: Readonly<Record<string, string>>;
}

const answers = ['yes', 'no'] as const;

/** What came of the play: whether they agreed and, if so, on what; what they left open may stay empty. */
export function OutcomeForm({ context, playId, terms, recorded, onCancel }: OutcomeFormProps) {
  const t = phoneTexts.in(context.language).play;
  const [draft, setDraft] = useDraft<Draft>(context, `outcome ${playId}`, draftOf(recorded));
  const options = answers.map((id) => ({ id, text: t(id) }));
  const change = (id: string, value: string) => setDraft({ ...draft, values: { ...draft.values, [id]: value } });
  const isFit = draft.agreed === 'no' || terms.every((term) => fitsTerm(draft.values[term.id], term));
  return (
    <ActForm
      context={context}
      thing="RecordOutcome"
      label={t(recorded ? 'correctKeep' : 'outcomeKeep')}
      isComplete={draft.agreed !== undefined && isFit}
      isInner
      onCancel={onCancel}
      onSend={() => {
        const outcome = outcomeIn(draft, terms);
        const data = { playId, ...outcome, ...(recorded ? { corrects: true } : {}) };
        void context.acts?.send({ kind: 'RecordOutcome', data });
      }}
    >
      <OneOf
        legend={<strong>{t('agreed')}</strong>}
        options={options}
        isSmall
        needed={t('agreed')}
        value={draft.agreed}
        onChoose={(agreed) => setDraft({ ...draft, agreed })}
      />
      {draft.agreed === 'yes' &&
        terms.map((term) =>
          term.type === 'bool' ? (
            <OneOf
              key={term.id}
              legend={term.label}
              options={options}
              isSmall
              value={answers.find((known) => known === draft.values[term.id])}
              onChoose={(value) => change(term.id, value)}
            />
          ) : (
            <FigureField
              key={term.id}
              context={context}
              term={term}
              value={draft.values[term.id] ?? ''}
              onInput={(value) => change(term.id, value)}
            />
          ),
        )}
    </ActForm>
  );
}

interface FigureFieldProps {
  readonly context: PhoneContext;
  readonly term: LabelledTerm;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A number between two bounds, which stand beside it. */
function FigureField({ context, term, value, onInput }: FigureFieldProps) {
  const id = useId();
  const wants = phoneTexts.in(context.language).play('between', { min: term.min ?? '', max: term.max ?? '' });
  const lacks = fitsTerm(value, term) ? {} : { 'data-lacks': term.label, 'data-wants': wants };
  return (
    <div class="field" {...lacks}>
      <label for={id}>
        {term.label} <small class="soft">({wants})</small>
      </label>
      <input
        id={id}
        type="text"
        inputMode={term.type === 'int' ? 'numeric' : 'decimal'}
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}

/** With a comma or a point, as people write. */
const numberIn = (text: string): number => Number(text.trim().replace(',', '.'));

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const fitsTerm = (text: string | undefined, term: LabelledTerm): boolean =>
  isEmpty(text) || term.type === 'bool' || isWithin(numberIn(text ?? ''), term);

function outcomeIn({ agreed, values }: Draft, terms: readonly LabelledTerm[]): Outcome {
  if (agreed !== 'yes') return { agreed: false, terms: {} };
  const said = terms.filter(({ id }) => !isEmpty(values[id]));
  const valueOf = ({ id, type }: LabelledTerm) => (type === 'bool' ? values[id] === 'yes' : numberIn(values[id] ?? ''));
  return { agreed: true, terms: Object.fromEntries(said.map((term) => [term.id, valueOf(term)])) };
}

function draftOf(recorded: RecordedOutcome | undefined): Draft {
  if (!recorded) return { values: {} };
  const said = (value: number | boolean) => (typeof value === 'number' ? `${value}` : value ? 'yes' : 'no');
  const values = Object.entries(recorded.terms).map(([id, value]) => [id, said(value)]);
  return { agreed: recorded.agreed ? 'yes' : 'no', values: Object.fromEntries(values) };
}
