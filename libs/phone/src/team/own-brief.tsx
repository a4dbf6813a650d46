import { type Signal, useSignal } from '@preact/signals';
import { type Chair, chairs, openCards } from '@rolwissel/domain';
import type { BriefCard } from '@rolwissel/protocol';
import { phoneTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import { useEffect } from 'preact/hooks';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { HeldText } from './held-text.tsx';
import { SeatingNote } from './seating-note.tsx';

interface OwnBriefProps {
  readonly context: PhoneContext;
}

/** How long until it is asked for again, where it could not be had. */
const retryMs = 3_000;

/** One's chair and the sealed card that goes with it; once all cards are open, all of them. */
export function OwnBrief({ context }: OwnBriefProps) {
  const { workshop, language } = context;
  const t = phoneTexts.in(language).brief;
  const { brief } = workshop.you.plays;
  const open = openCards(workshop);
  const chair = brief?.activityId === workshop.agenda.activeActivity ? brief?.chair : undefined;
  const card = useCard(context, [brief?.playId, chair, open !== undefined].join(' '));
  if (open) return <OpenBriefs context={context} card={card.value} chair={chair} />;
  if (!brief || !chair) return null;
  return (
    <div class="task brief">
      <TaskHeading>{t(chair)}</TaskHeading>
      <HeldText
        language={language}
        text={card.value?.text}
        onRead={() => {
          if (!brief.isRead) void context.acts?.send({ kind: 'ReadBrief', data: {} });
        }}
      >
        <p class="secrecy">
          <LockIcon size="1.25em" /> {t('secrecy')}
        </p>
        {card.value && (
          <article class="card">
            <h2>{card.value.title}</h2>
            <p>{card.value.situation}</p>
          </article>
        )}
        <SeatingNote context={context} />
      </HeldText>
    </div>
  );
}

/** The words of one's card, fetched when they may be read and kept only as long as this screen is there. */
function useCard({ acts, language }: PhoneContext, key: string): Signal<BriefCard | undefined> {
  const card = useSignal<BriefCard | undefined>(undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const ask = async () => {
      const found = await acts?.fetchBrief();
      if (isOver) return;
      card.value = found;
      if (!found && acts) timer = setTimeout(() => void ask(), retryMs);
    };
    card.value = undefined;
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [key, language]);
  return card;
}

type OpenBriefsProps = OwnBriefProps & { readonly card: BriefCard | undefined; readonly chair: Chair | undefined };

/** What stood on all of them, the own one first, and how it might have ended. */
function OpenBriefs({ context, card, chair }: OpenBriefsProps) {
  const { workshop, pack, language } = context;
  const t = phoneTexts.in(language).brief;
  const bought = pack.roles.filter(({ id }) => openCards(workshop)?.buyingRoles.includes(id));
  const inOrder = [...chairs].sort((one, other) => Number(other === chair) - Number(one === chair));
  return (
    <div class="task">
      <TaskHeading>{t('open')}</TaskHeading>
      {bought.length > 0 && <p>{t('bought', { roles: bought.map(({ name }) => name).join(' + ') })}</p>}
      {card?.open &&
        inOrder.map((each) => (
          <article key={each} class="card">
            <h2>{t(each === chair ? 'yours' : titles[each])}</h2>
            <p>{card.open?.[each]}</p>
          </article>
        ))}
      {card?.open && (
        <article class="card">
          <h2>{t('landing')}</h2>
          <p>{card.open.landing}</p>
        </article>
      )}
    </div>
  );
}

const titles = { boss: 'ofBoss', buyer: 'ofBuyer', observer: 'ofObserver' } as const;
