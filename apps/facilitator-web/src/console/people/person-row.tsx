import { useSignal } from '@preact/signals';
import { type PersonView, unsettledRounds, wordsOf } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { ConsoleContext } from '../console-context.ts';
import { Unfolded } from '../unfolded/unfolded.tsx';

type PersonRowProps = Readonly<{ person: PersonView; others: readonly PersonView[]; context: ConsoleContext }>;

const reasons = ['wrong-room', 'duplicate', 'disruptive'] as const;

/** The alias if there is one, and the number that everybody has. */
export const nameOf = ({ alias, handle }: PersonView): string => {
  const name = wordsOf(alias);
  return name === undefined || name === handle ? handle : `${name} (${handle})`;
};

/** Whether what somebody typed is a piece of this person's name or number. */
export const isCalled = (person: PersonView, wanted: string): boolean =>
  nameOf(person).toLowerCase().includes(wanted.trim().toLowerCase());

/** One person; a tap shows what can be done. */
export function PersonRow({ person, others, context }: PersonRowProps) {
  const t = consoleTexts.in(context.language).people;
  const isOpen = useSignal(false);
  return (
    <li class="row">
      <button
        type="button"
        class="quiet row-head"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {nameOf(person)}
        <span class="soft">
          {person.simulated && t('isSimulated')} {person.mode === 'watching' && t('isWatching')}{' '}
          {person.late && t('isLate')}
        </span>
      </button>
      {isOpen.value && <PersonActs person={person} others={others} context={context} />}
    </li>
  );
}

function PersonActs({ person, others, context }: PersonRowProps) {
  const { conductor, language } = context;
  const t = consoleTexts.in(language).people;
  const isRemoving = useSignal(false);
  const mode = person.mode === 'voting' ? 'watching' : 'voting';
  const participantId = person.handle;
  return (
    <fieldset class="row-acts">
      <legend class="visually-hidden">{t('acts', { name: nameOf(person) })}</legend>
      <button
        type="button"
        onClick={() => conductor.send({ kind: 'SetParticipationMode', data: { participantId, mode } })}
      >
        {t(mode === 'watching' ? 'toWatching' : 'toVoting')}
      </button>
      {person.simulated ? undefined : unsettledRounds(context.workshop).length > 0 ? (
        <span class="soft">{t('mergeLater')}</span>
      ) : (
        <MergeForm person={person} others={others} context={context} />
      )}
      <button
        type="button"
        aria-expanded={isRemoving.value}
        onClick={() => {
          isRemoving.value = !isRemoving.value;
        }}
      >
        {t('remove')}
      </button>
      {isRemoving.value && (
        <Unfolded>
          <span>{t('removeReason')}</span>
          {reasons.map((reason) => (
            <button
              key={reason}
              type="button"
              onClick={() => conductor.send({ kind: 'RemoveParticipant', data: { participantId, reason } })}
            >
              {t(reason)}
            </button>
          ))}
        </Unfolded>
      )}
    </fieldset>
  );
}

function MergeForm({ person, others, context }: PersonRowProps) {
  const { conductor, language } = context;
  const t = consoleTexts.in(language).people;
  const same = useSignal('');
  return (
    <span class="merge-form">
      <label>
        <span class="visually-hidden">{t('mergeInto', { name: nameOf(person) })}</span>
        <select
          value={same.value}
          onChange={({ currentTarget }) => {
            same.value = currentTarget.value;
          }}
        >
          <option value="">{t('merge')}</option>
          {others
            .filter(({ id, simulated }) => id !== person.id && !simulated)
            .map((other) => (
              <option key={other.id} value={other.handle}>
                {nameOf(other)}
              </option>
            ))}
        </select>
      </label>
      {same.value !== '' && (
        <button
          type="button"
          onClick={() =>
            conductor.send({ kind: 'MergeParticipants', data: { keptId: same.value, mergedId: person.handle } })
          }
        >
          {t('doMerge')}
        </button>
      )}
    </span>
  );
}
