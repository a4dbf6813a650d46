import { useSignal } from '@preact/signals';
import { type Crowd, crowds, inCrowd } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Unfolded } from '../unfolded/unfolded.tsx';

/** Somebody fills the room: so many seats without a screen are no people on their way. */
const suspicious = 20;
const minutes = 5;

/** For when somebody fills the room: many people at once, with how many they would be. */
export function Crowds({ context }: PanelProps) {
  const { workshop, seat, language } = context;
  const t = consoleTexts.in(language).people;
  const chosen = useSignal<Crowd | undefined>(undefined);
  const sizes = crowds
    .filter((crowd) => crowd !== 'simulated' && (crowd !== 'since-door' || workshop.people.door))
    .map((crowd) => [crowd, inCrowd(workshop, crowd, minutes, seat.now()).length] as const);
  const isFlooded = sizes.some(([crowd, size]) => crowd === 'unseen' && size >= suspicious);
  return (
    <details class="crowds" open={isFlooded}>
      <summary>{t('crowds')}</summary>
      {isFlooded && <output>{t('flooded')}</output>}
      {sizes.map(([crowd, size]) => (
        <button
          key={crowd}
          type="button"
          disabled={size === 0}
          aria-expanded={chosen.value === crowd}
          onClick={() => {
            chosen.value = chosen.value === crowd ? undefined : crowd;
          }}
        >
          {t(crowd, { n: size })}
        </button>
      ))}
      {sizes.map(
        ([crowd, size]) =>
          crowd === chosen.value &&
          size > 0 && (
            <Removal
              key={crowd}
              crowd={crowd}
              size={size}
              context={context}
              onDone={() => (chosen.value = undefined)}
            />
          ),
      )}
    </details>
  );
}

type RemovalProps = Readonly<{ crowd: Crowd; size: number; context: ConsoleContext; onDone: () => void }>;

/** Asked once more: who is removed cannot come back by an act. */
function Removal({ crowd, size, context, onDone }: RemovalProps) {
  const { conductor, language } = context;
  const t = consoleTexts.in(language).people;
  const hides = useSignal(true);
  const isBusy = useSignal(false);
  /** So many at a time as the server takes. */
  const remove = async () => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    const data = { crowd, minutes, hideObjections: hides.peek() };
    for (let left = size; left > 0; left -= 500) {
      const ack = await conductor.ask({ kind: 'RemoveParticipants', data });
      if (!ack.ok) break;
    }
    isBusy.value = false;
    onDone();
  };
  return (
    <Unfolded class="acts">
      <label>
        <input
          type="checkbox"
          checked={hides.value}
          onChange={({ currentTarget }) => {
            hides.value = currentTarget.checked;
          }}
        />{' '}
        {t('hideTheirs')}
      </label>
      <p class="soft">{t('removeManyHow')}</p>
      <button type="button" class="primary" disabled={isBusy.value} onClick={() => void remove()}>
        {t('removeMany', { n: size })}
      </button>
    </Unfolded>
  );
}
