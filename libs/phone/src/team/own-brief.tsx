import { type Chair, chairs, openCards } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { OwnCard } from './own-card.tsx';
import { SeatingNote } from './seating-note.tsx';
import { ownBrief, useCard } from './use-card.ts';

interface OwnBriefProps {
  readonly context: PhoneContext;
}

/** One's chair and the sealed card that goes with it; once all cards are open, all of them. */
export function OwnBrief({ context }: OwnBriefProps) {
  const { workshop, language } = context;
  const t = phoneTexts.in(language).brief;
  const brief = ownBrief(context);
  if (openCards(workshop)) return <OpenBriefs context={context} chair={brief?.chair} />;
  if (!brief) return null;
  return (
    <div class="task brief">
      <TaskHeading>{t(brief.chair)}</TaskHeading>
      <OwnCard context={context}>
        <p class="secrecy">
          <LockIcon size="1.25em" /> {t('secrecy')}
        </p>
        <SeatingNote context={context} />
      </OwnCard>
    </div>
  );
}

type OpenBriefsProps = OwnBriefProps & { readonly chair: Chair | undefined };

/** What stood on all of them, the own one first, and how it might have ended. */
function OpenBriefs({ context, chair }: OpenBriefsProps) {
  const card = useCard(context);
  const { workshop, pack, language } = context;
  const t = phoneTexts.in(language).brief;
  const roles = chair ? card?.buyingRoles : openCards(workshop)?.buyingRoles; // of one's own play, which no window tells
  const bought = pack.roles.filter(({ id }) => roles?.includes(id));
  const inOrder = [...chairs].sort((one, other) => Number(other === chair) - Number(one === chair));
  return (
    <div class="task">
      <TaskHeading>{t('open')}</TaskHeading>
      {card && <p class="soft">{card.title}</p>}
      {bought.length > 0 && <p>{t('bought', { roles: bought.map(({ name }) => name).join(' + ') })}</p>}
      {card && !card.open && <p>{card.situation}</p>}
      {card?.open &&
        inOrder.map((each) => (
          <article key={each} class="card">
            <h2>{t(each === chair ? 'yours' : titles[each])}</h2>
            <p>{card.open?.[each]}</p>
          </article>
        ))}
      {card?.open?.landing !== undefined && (
        <article class="card">
          <h2>{t('landing')}</h2>
          <p>{card.open.landing}</p>
        </article>
      )}
    </div>
  );
}

const titles = { boss: 'ofBoss', buyer: 'ofBuyer', observer: 'ofObserver' } as const;
