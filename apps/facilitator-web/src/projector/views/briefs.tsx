import { briefsCounted, openCards } from '@rolwissel/domain';
import { isSameWord, projectorTexts } from '@rolwissel/texts';
import { Fit, RoleIcon } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import type { ViewProps } from './view.ts';

/** Everybody reads a card that nobody else sees, and how many have; or, once they are open, as what the salesperson of the built-in case bought. */
export function BriefsView(props: ViewProps) {
  const { workshop, pack, language } = props;
  const t = projectorTexts.in(language).briefs;
  const open = openCards(workshop);
  if (!open && workshop.agenda.projector.focusId === 'played') {
    const { settled, ended } = briefsCounted(workshop);
    return (
      <OnStage {...props} heading={t('over')} note={<b class="progress">{t('settled', { n: settled, of: ended })}</b>}>
        <Fit text={t('observerFirst')} />
      </OnStage>
    );
  }
  if (!open) {
    const { read, dealt } = briefsCounted(workshop);
    return (
      <OnStage {...props} heading={t('title')} note={<b class="progress">{t('read', { n: read, of: dealt })}</b>}>
        <Fit text={t('how')} />
      </OnStage>
    );
  }
  const played = pack.roleplays.find(({ id }) => id === open.caseId);
  const roles = pack.roles.filter(({ id }) => open.buyingRoles.includes(id));
  const ofOwnCases = open.ownCases === undefined ? undefined : t('ownCases', { n: open.ownCases });
  if (roles.length === 0) {
    return (
      <OnStage {...props} heading={played?.title ?? ofOwnCases} note={guessedRight(props)}>
        <Fit text={t('open')} />
      </OnStage>
    );
  }
  return (
    <OnStage
      {...props}
      heading={t('bought', { name: played?.alias ?? '' })}
      note={guessedRight(props) ?? ofOwnCases ?? played?.title}
    >
      <ul class="bought">
        {roles.map(({ id, name, gloss }) => (
          <li key={id}>
            <span style={{ color: `var(--${id})` }}>
              <RoleIcon id={id} size="1.2em" />
            </span>
            {name} {!isSameWord(gloss, name) && <small>{gloss}</small>}
          </li>
        ))}
      </ul>
    </OnStage>
  );
}

/** How many bosses had one of the roles right. */
function guessedRight({ workshop, language }: ViewProps): string | undefined {
  const guessed = openCards(workshop)?.results?.guessed;
  return guessed && projectorTexts.in(language).plays('guessed', { ...guessed });
}
