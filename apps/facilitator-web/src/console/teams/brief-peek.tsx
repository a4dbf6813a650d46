import { useSignal } from '@preact/signals';
import type { Chair } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { Hold, PeekIcon } from '@rolwissel/ui';
import type { ConsoleContext } from '../console-context.ts';

type BriefPeekProps = Readonly<{ chair: Chair; context: ConsoleContext }>;

/** The card of one chair while the button is held. Which case was dealt the server says with its reply, and records the look. */
export function BriefPeek({ chair, context: { pack, conductor, language } }: BriefPeekProps) {
  const t = consoleTexts.in(language);
  const isHeld = useSignal(false);
  const caseId = useSignal<string | undefined>(undefined);
  const hold = (isHolding: boolean) => {
    isHeld.value = isHolding;
    if (isHolding) void look();
  };
  const look = async () => {
    caseId.value = undefined;
    const ack = await conductor.ask({ kind: 'PeekBrief', data: { chair } });
    if (ack.ok) caseId.value = (ack.data as { readonly caseId?: string } | undefined)?.caseId; // what the rule gives with its reply
  };
  const played = pack.roleplays.find(({ id }) => id === caseId.value);
  return (
    <>
      <Hold isHeld={isHeld.value} class="quiet peek" label={t.teams(chair)} onChange={hold}>
        <PeekIcon /> {t.teams(chair)}
      </Hold>
      {isHeld.value && played && (
        <div class="peeked">
          <p>{t.rounds('onlyYou')}</p>
          <h4>{played.title}</h4>
          <p>{played[chair]}</p>
        </div>
      )}
    </>
  );
}
