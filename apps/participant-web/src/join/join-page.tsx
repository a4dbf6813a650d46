import { useSignal } from '@preact/signals';
import { phoneFirstTexts, phoneTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { language } from '../language/language.ts';
import { LanguageChoice } from '../language/language-choice.tsx';
import { readableIn, useOneOf } from '../language/offered.ts';
import { fetched, usePart } from '../lazy/fetched.ts';
import type { Pack } from '../pack/pack.ts';
import type { KeptSeat } from '../storage/kept-seat.ts';
import { isDisplay } from './display.ts';
import { behind, doorInSight } from './door.ts';
import { JoinForm } from './join-form.tsx';
import type { JoinLink } from './join-link.ts';

interface JoinPageProps {
  readonly link: JoinLink;
  /** A place this phone has, at another workshop or behind a link of which nobody knows where it leads. */
  readonly seat?: KeptSeat | undefined;
  readonly pack: Pack | undefined;
}

/** Whoever stands in front of the door: somebody new, or back on another phone; with a place here already, while it is not known
 *  whose door this is; or no participant at all. */
type Who = 'new' | 'back' | 'known' | 'display';

export function JoinPage({ link, seat, pack }: JoinPageProps) {
  const other = seat?.over ? undefined : seat;
  const said = useSignal<Who | undefined>(undefined);
  const isUnsure = other !== undefined && behind(link)?.ok === false;
  const continues = doorInSight()?.continues === true;
  const who = said.value ?? (isDisplay() ? 'display' : isUnsure ? 'known' : continues ? 'back' : 'new');
  const t = phoneFirstTexts.in(language.value).join;
  const tags = readableIn(doorInSight()?.locales);
  useOneOf(tags);
  const say = (is: Who) => {
    said.value = is;
  };
  return (
    <div class="page">
      <header class="top-bar">
        <Logo size="28px" />
        <span class="where">Rolwissel</span>
        <LanguageChoice label={t('language')} among={tags} />
      </header>
      <main class="join">
        {who === 'new' ? (
          <JoinForm
            link={link}
            rules={pack?.houseRules}
            aside={other && <Returning who="elsewhere" link={link} seat={other} say={say} />}
            onBack={() => say('back')}
          />
        ) : (
          <Returning who={who} link={link} seat={other} say={say} />
        )}
      </main>
    </div>
  );
}

const loadReturning = () => fetched(() => import('./returning.ts'), phoneTexts);

interface ReturningProps extends Omit<JoinPageProps, 'pack'> {
  readonly who: Exclude<Who, 'new'> | 'elsewhere';
  readonly say: (who: Who) => void;
}

/** What this phone was given at another workshop is the same in one that goes on from it. */
const hadBefore = (seat: KeptSeat | undefined) => (seat ? { alias: seat.alias, personalCode: seat.personalCode } : {});

/** For whoever was here before, or is a screen: rarely needed, so fetched when it is. */
function Returning({ who, link, seat, say }: ReturningProps) {
  const part = usePart(loadReturning);
  if (!part) return null;
  const onNew = () => say('new');
  if (who === 'display') return <part.DisplayPage link={link} onNew={onNew} />;
  if (who === 'elsewhere') return seat ? <part.ElsewhereNote seat={seat} /> : null;
  return who === 'known' && seat ? (
    <part.KnownSeatPage seat={seat} link={link} onNew={onNew} />
  ) : (
    <part.RejoinForm link={link} {...(doorInSight()?.continues ? hadBefore(seat) : {})} onNew={onNew} />
  );
}
