import { useSignal } from '@preact/signals';
import { goneWords, ownCaseWords } from '@rolwissel/content';
import type { Chair, PlayedCase } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { Hold, PeekIcon } from '@rolwissel/ui';
import type { ConsoleContext } from '../console-context.ts';

type BriefPeekProps = Readonly<{
  chair: Chair;
  /** Whose, where not every team has the same cards. */
  teamId?: string | undefined;
  context: ConsoleContext;
}>;

/** The card of one chair while the button is held. Which case was dealt the server says with its reply, and records the look. */
export function BriefPeek({ chair, teamId, context }: BriefPeekProps) {
  const { conductor, language } = context;
  const t = consoleTexts.in(language);
  const isHeld = useSignal(false);
  const played = useSignal<PlayedCase | undefined>(undefined);
  const hold = (isHolding: boolean) => {
    isHeld.value = isHolding;
    if (isHolding) void look();
  };
  const look = async () => {
    played.value = undefined;
    const ack = await conductor.ask({
      kind: 'PeekBrief',
      data: { chair, ...(teamId === undefined ? {} : { teamId }) },
    });
    if (ack.ok) played.value = ack.data as PlayedCase | undefined; // what the rule gives with its reply
  };
  const card = played.value && cardOf(played.value, chair, context);
  return (
    <>
      <Hold isHeld={isHeld.value} class="quiet peek" label={t.teams(chair)} onChange={hold}>
        <PeekIcon /> {t.teams(chair)}
      </Hold>
      {isHeld.value && card && (
        <div class="peeked">
          <p>{t.rounds('onlyYou')}</p>
          <h4>{card.title}</h4>
          <p>{card.text}</p>
        </div>
      )}
    </>
  );
}

function cardOf(played: PlayedCase, chair: Chair, { pack, language }: ConsoleContext) {
  if (played.kind === 'builtIn') {
    const builtIn = pack.roleplays.find(({ id }) => id === played.caseId);
    return builtIn && { title: builtIn.title, text: builtIn[chair] };
  }
  const { title, texts } =
    played.kind === 'own' ? ownCaseWords(pack, played.words, language) : goneWords(pack, language);
  return { title, text: texts[chair] };
}
