import { useSignal } from '@preact/signals';
import { type ForkSeats, forkSeats } from '@rolwissel/domain';
import { CloseIcon } from '@rolwissel/ui';
import type { RefObject, TargetedSubmitEvent } from 'preact';
import { anySeed, rehearsalKey } from '../../console/rehearsal/rehearsal-key.ts';
import { reasonOf } from '../../session/reason.ts';
import { goOnFrom } from '../branches.ts';
import type { ReplayContext } from './replay-context.ts';

type ForkDialogProps = Readonly<{ context: ReplayContext; dialog: RefObject<HTMLDialogElement | null> }>;

/** Goes on from the moment where the replay stands, in a new workshop that then opens. */
export function ForkDialog({ context, dialog }: ForkDialogProps) {
  const { player, recording, language, common } = context;
  const { forks: words } = context.t;
  const { id, title: ownTitle } = recording.source.workshop;
  const seats = useSignal<ForkSeats>('people');
  const title = useSignal(ownTitle);
  const isMaking = useSignal(false);
  const wrong = useSignal<string | undefined>(undefined);
  const position = player.position.value;
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isMaking.peek()) return; // tapped twice
    isMaking.value = true;
    const answer = await goOnFrom(id, { position, seats: seats.peek(), title: title.peek().trim() }, language);
    isMaking.value = false;
    if (!answer.ok) {
      wrong.value = reasonOf(answer.problem, language);
      return;
    }
    if (seats.peek() === 'simulated') sessionStorage.setItem(rehearsalKey(answer.value.id), anySeed());
    location.assign(`/console?w=${answer.value.id}`);
  };
  return (
    <dialog ref={dialog} class="help fork-dialog" aria-labelledby="fork-title">
      <header>
        <h2 id="fork-title">{words('title')}</h2>
        <button
          type="button"
          class="quiet icon-button"
          aria-label={common.acts('close')}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </header>
      <form onSubmit={(event) => void onSubmit(event)}>
        <p>{words('explain', { n: position })}</p>
        <fieldset>
          <legend>{words('seats')}</legend>
          {forkSeats.map((each) => (
            <label key={each} class="check">
              <input
                type="radio"
                name="seats"
                value={each}
                checked={seats.value === each}
                onChange={() => {
                  seats.value = each;
                }}
              />
              {words(each)}
              <span class="soft">{words(each === 'people' ? 'peopleHow' : 'simulatedHow')}</span>
            </label>
          ))}
        </fieldset>
        <label>
          {words('name')}
          <input
            required
            maxLength={120}
            autocomplete="off"
            value={title.value}
            onInput={({ currentTarget }) => {
              title.value = currentTarget.value;
            }}
          />
        </label>
        <p class="wrong" role="alert">
          {wrong.value}
        </p>
        <button type="submit" class="primary" disabled={isMaking.value}>
          {words(isMaking.value ? 'making' : 'make')}
        </button>
      </form>
    </dialog>
  );
}
