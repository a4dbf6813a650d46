import { useSignal } from '@preact/signals';
import { phoneFirstTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { language } from '../language/language.ts';
import { LanguageChoice } from '../language/language-choice.tsx';
import { usePart } from '../lazy/fetched.ts';
import type { Pack } from '../pack/pack.ts';
import type { KeptSeat } from '../storage/kept-seat.ts';
import { JoinForm } from './join-form.tsx';
import { type JoinLink, nameOf } from './join-link.ts';

interface JoinPageProps {
  readonly link: JoinLink;
  /** A place this phone already has, through another link. */
  readonly seat?: KeptSeat | undefined;
  readonly pack: Pack | undefined;
}

/** The way in: for who is new, who comes back on another phone, and whose phone already has a place. */
export function JoinPage({ link, seat, pack }: JoinPageProps) {
  const isKnown = seat !== undefined && !seat.over;
  const who = useSignal<'new' | 'known' | 'back'>(isKnown ? 'known' : 'new');
  const t = phoneFirstTexts.in(language.value).join;
  return (
    <div class="page">
      <header class="top-bar">
        <Logo size="28px" />
        <span class="where">Rolwissel</span>
        <LanguageChoice label={t('language')} />
      </header>
      <main class="join">
        {who.value === 'new' ? (
          <JoinForm
            link={link}
            rules={pack?.houseRules}
            onBack={() => {
              who.value = 'back';
            }}
          />
        ) : (
          <Returning
            link={link}
            seat={who.value === 'known' ? seat : undefined}
            onNew={() => {
              who.value = 'new';
            }}
          />
        )}
      </main>
    </div>
  );
}

const loadReturning = () => import('./returning.ts');

/** For whoever was here before: rarely needed, so fetched when it is. */
function Returning({ link, seat, onNew }: Omit<JoinPageProps, 'pack'> & { onNew: () => void }) {
  const part = usePart(loadReturning);
  if (!part) return null;
  return seat ? (
    <part.KnownSeatPage seat={seat} link={nameOf(link)} onOther={onNew} />
  ) : (
    <part.RejoinForm link={link} onNew={onNew} />
  );
}
