import type { BriefCard } from '@rolwissel/protocol';
import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';
import { useAsked } from '../task/use-asked.ts';

interface OwnCardsProps {
  readonly context: PhoneContext;
}

/** The cards one played with, once they are open. Their words are asked for, as those of a sealed card are. */
export function OwnCards({ context }: OwnCardsProps) {
  const t = phoneTexts.in(context.language);
  const cards = useOpenCards(context);
  if (cards.length === 0) return null;
  return (
    <section class="section">
      <h2>{t.mine('cards', { n: cards.length })}</h2>
      {cards.map(({ chair, title, situation, text }, index) => (
        <article key={index} class="card">
          <h3>{title}</h3>
          {chair && <p class="soft">{t.brief(chair)}</p>}
          <p>{situation}</p>
          <p>{text}</p>
        </article>
      ))}
    </section>
  );
}

function useOpenCards({ workshop, acts, language }: PhoneContext): readonly BriefCard[] {
  const opened = Object.keys(workshop.plays.open).length;
  return useAsked(opened > 0 ? acts?.fetchOpenBriefs : undefined, `${opened} ${language}`) ?? [];
}
