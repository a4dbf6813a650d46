import { Logo } from '@rolwissel/ui';
import { useState } from 'preact/hooks';
import { type Door, nameOf } from '../kept/door.ts';
import type { KeptSeat } from '../kept/seat.ts';
import { LanguageChoice } from '../language/language-choice.tsx';
import type { Pack } from '../pack/pack.ts';
import { usePart } from '../parts/fetched.ts';
import { JoinForm } from './join-form.tsx';
import { joinWords } from './words.ts';

interface Props {
  readonly door: Door;
  /** A place this phone already has, behind another door. */
  readonly seat?: KeptSeat | undefined;
  readonly pack: Pack | undefined;
}

/** The door: for who is new, who comes back on another phone, and whose phone already has a place. */
export function JoinPage({ door, seat, pack }: Props) {
  const isKnown = seat !== undefined && !seat.over;
  const [who, setWho] = useState<'new' | 'known' | 'back'>(isKnown ? 'known' : 'new');
  const t = joinWords.value;
  return (
    <div class="page">
      <header class="top-bar">
        <Logo size="28px" />
        <span class="where">Rolwissel</span>
        <LanguageChoice label={t('language')} />
      </header>
      <main class="join">
        {who === 'new' ? (
          <JoinForm door={door} rules={pack?.houseRules} onBack={() => setWho('back')} />
        ) : (
          <Returning door={door} seat={who === 'known' ? seat : undefined} onNew={() => setWho('new')} />
        )}
      </main>
    </div>
  );
}

const loadReturning = () => import('./returning.ts');

/** For whoever was here before: rarely needed, so fetched when it is. */
function Returning({ door, seat, onNew }: Omit<Props, 'pack'> & { onNew: () => void }) {
  const part = usePart(loadReturning);
  if (!part) return null;
  return seat ? (
    <part.KnownHere seat={seat} door={nameOf(door)} onOther={onNew} />
  ) : (
    <part.RejoinForm door={door} onNew={onNew} />
  );
}
