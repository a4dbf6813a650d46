import { useSignal } from '@preact/signals';
import type { BriefCard } from '@rolwissel/protocol';
import { phoneTexts } from '@rolwissel/texts';
import { useEffect } from 'preact/hooks';
import type { PhoneContext } from '../task/phone-context.ts';

interface OwnCardsProps {
  readonly context: PhoneContext;
}

/** How long until they are asked for again, where they could not be had. */
const retryMs = 3_000;

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
  const cards = useSignal<readonly BriefCard[]>([]);
  const opened = Object.keys(workshop.plays.open).length;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const ask = async () => {
      const found = await acts?.fetchOpenBriefs();
      if (isOver) return;
      if (found) cards.value = found;
      else if (acts) timer = setTimeout(() => void ask(), retryMs);
    };
    if (opened > 0) void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [opened, language]);
  return cards.value;
}
