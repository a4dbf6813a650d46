import { workshopTitle } from '@rolwissel/content';
import { grouped, type LastWorkshop } from '@rolwissel/protocol';
import { commonTexts, projectorTexts } from '@rolwissel/texts';
import { Fit, JoinCode, Logo } from '@rolwissel/ui';
import { LastTime } from '../../last-time/last-time.tsx';
import { addressOf, isDoorOpen, isOnlyHere, OnStage } from './on-stage.tsx';
import { continuedFrom } from './pause.tsx';
import { QrCode } from './qr-code.tsx';
import type { ViewProps } from './view.ts';

/** Where there is no code to show: the door itself. */
function doorState({
  workshop,
  joinLink,
}: ViewProps): 'doorOpensSoon' | 'doorOpen' | 'doorOpenUnrecorded' | 'doorClosed' {
  if (workshop.agenda.status === 'draft') return 'doorOpensSoon';
  if (!isDoorOpen(workshop)) return 'doorClosed';
  return joinLink === 'unrecorded' ? 'doorOpenUnrecorded' : 'doorOpen';
}

/** The way in, as large as the stage: before the start, and again for latecomers. */
export function JoinView(props: ViewProps) {
  const { workshop, joinLink, language, last } = props;
  const t = projectorTexts.in(language).join;
  const { agenda } = workshop;
  const { joined } = workshop.people;
  const isOpen = isDoorOpen(workshop);
  const link = joinLink === 'unrecorded' ? undefined : joinLink;
  const address = addressOf(link?.url ?? '');
  const people = [continuedFrom(workshop, language), joined > 0 ? t('people', { n: joined }) : undefined]
    .filter(Boolean)
    .join(' · ');
  const note = isOpen && isOnlyHere(address) ? <strong class="only-here">{t('onlyHere')}</strong> : people;
  const way =
    link && isOpen ? (
      <JoinCode
        large={!last}
        code={grouped(link.code)}
        address={address}
        label={t('code')}
        how={t('how')}
        qr={<QrCode text={link.url} />}
      />
    ) : (
      <Fit text={t(doorState(props))} />
    );
  return (
    <OnStage
      {...props}
      heading={workshopTitle(agenda, language)}
      note={note || <Logo size="1.6em" title="Rolwissel" />}
      withoutJoinLink
    >
      {last ? (
        <div class="with-last">
          <section data-length={lengthOf(last)}>
            <h2>{commonTexts.in(language).lastTime('title')}</h2>
            <LastTime last={last} language={language} />
          </section>
          {way}
        </div>
      ) : (
        way
      )}
    </OnStage>
  );
}

/** How much there is to read beside the way in: more of it stands smaller. */
function lengthOf({ objectives }: LastWorkshop): 'usual' | 'long' | 'longest' {
  const characters = objectives.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > 600) return 'longest';
  return characters > 300 ? 'long' : 'usual';
}
