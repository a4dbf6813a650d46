import { useSignal } from '@preact/signals';
import { mostSimulated } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';
import { speeds } from './rehearsal.ts';
import { simulationWords } from './simulation-words.ts';

/** A small round, a usual group, a full room, a hall. */
const sizes = [6, 12, 40, 200] as const;

/** A room to rehearse with: so many at once, at any time, also beside real phones; and all of them gone again. */
export function Rehearse({ context }: PanelProps) {
  const { rehearsal, workshop, conductor, pack, language } = context;
  const t = consoleTexts.in(language).rehearsal;
  const isBusy = useSignal(false);
  const { simulated } = workshop.people;
  const during = async (act: () => Promise<string | undefined>) => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    const wrong = await act();
    isBusy.value = false;
    if (wrong !== undefined) conductor.tell(wrong || t('failed'));
  };
  const words = () => simulationWords(pack, language);
  return (
    <details class="rehearse" open={simulated > 0}>
      <summary>{t('title')}</summary>
      <p class="soft">{simulated > 0 ? t('here', { n: simulated }) : t('explain')}</p>
      <label>
        {t('seed')}{' '}
        <input
          inputMode="numeric"
          size={6}
          maxLength={12}
          value={rehearsal.seed.value}
          disabled={simulated > 0}
          aria-describedby="rehearsal-seed-how"
          onInput={({ currentTarget }) => {
            rehearsal.seed.value = currentTarget.value;
          }}
        />
      </label>
      <p id="rehearsal-seed-how" class="soft">
        {t('seedHow')}
      </p>
      <fieldset class="acts" disabled={isBusy.value}>
        <legend class="visually-hidden">{t('group')}</legend>
        {sizes
          .filter((size) => simulated + size <= mostSimulated)
          .map((size) => (
            <button
              key={size}
              type="button"
              onClick={() => void during(() => rehearsal.join(size, t('name'), words()))}
            >
              {t('join', { n: size })}
            </button>
          ))}
      </fieldset>
      {simulated > 0 && rehearsal.acting.value === 0 && !isBusy.value && (
        <p>
          {t('idle')}{' '}
          <button
            type="button"
            onClick={() => void during(async () => ((await rehearsal.lead(words())) ? undefined : ''))}
          >
            {t('lead')}
          </button>
        </p>
      )}
      {simulated > 0 && <Acting context={context} />}
    </details>
  );
}

/** How quick they are, and how they go: asked once more, since it cannot be taken back. */
function Acting({ context }: PanelProps) {
  const { rehearsal, workshop, conductor, language } = context;
  const t = consoleTexts.in(language).rehearsal;
  const isAsking = useSignal(false);
  const remove = () => {
    isAsking.value = false;
    conductor.send({ kind: 'RemoveParticipants', data: { crowd: 'simulated', hideObjections: true } });
  };
  return (
    <>
      <label>
        {t('speed')}{' '}
        <select
          value={rehearsal.speed.value}
          onChange={({ currentTarget }) => {
            rehearsal.speed.value = speeds.find((speed) => speed === Number(currentTarget.value)) ?? 1;
          }}
        >
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              {t('times', { n: speed })}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-expanded={isAsking.value}
        onClick={() => {
          isAsking.value = !isAsking.value;
        }}
      >
        {t('remove')}
      </button>
      {isAsking.value && (
        <div class="acts">
          <p class="soft">{t('removeHow')}</p>
          <button type="button" class="primary" onClick={remove}>
            {t('removeYes', { n: workshop.people.simulated })}
          </button>
        </div>
      )}
    </>
  );
}
