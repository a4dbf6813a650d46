import type { ComponentChildren } from 'preact';
import type { PhoneContext } from '../task/phone-context.ts';
import { HeldText } from './held-text.tsx';
import { ownBrief, useCard } from './use-card.ts';

interface OwnCardProps {
  readonly context: PhoneContext;
  /** Among other things: its button is not the one in reach of the thumb. */
  readonly isInner?: boolean;
  readonly children?: ComponentChildren;
  /** What comes after the situation that everybody at the table knows. */
  readonly after?: ComponentChildren;
}

/** One's own sealed card, there while it is held; that it was read is said once. */
export function OwnCard({ context, isInner = false, children, after }: OwnCardProps) {
  const card = useCard(context);
  const brief = ownBrief(context);
  return (
    <HeldText
      language={context.language}
      text={card?.text}
      isInner={isInner}
      onRead={() => {
        if (brief && !brief.isRead) void context.acts?.send({ kind: 'ReadBrief', data: {} });
      }}
    >
      {children}
      {card && !isInner && (
        <article class="card">
          <h2>{card.title}</h2>
          <p>{card.situation}</p>
        </article>
      )}
      {after}
    </HeldText>
  );
}
