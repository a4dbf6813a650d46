import { type IconComponent, PeopleIcon, PhoneIcon, ProjectorIcon } from '@rolwissel/ui';
import { type Audience, audiences } from '../model/link.ts';
import type { Desk } from './desk.ts';

const pictures: Readonly<Record<Audience, IconComponent>> = {
  projector: ProjectorIcon,
  facilitator: PeopleIcon,
  participant: PhoneIcon,
};

const more = { projector: 'projectorMore', facilitator: 'facilitatorMore', participant: 'participantMore' } as const;

/** Through whose eyes; the moment stays. */
export function SeenBy({ desk: { viewer, t } }: Readonly<{ desk: Desk }>) {
  const chosen = viewer.opening.value?.as ?? viewer.audience.value;
  return (
    <fieldset class="choice seen-by" aria-busy={viewer.opening.value !== undefined}>
      <legend>{t('seenBy')}</legend>
      {audiences.map((audience) => {
        const Picture = pictures[audience];
        return (
          <label key={audience} title={t(more[audience])}>
            <input
              type="radio"
              name="seen-by"
              checked={chosen === audience}
              onChange={() => void viewer.open({ as: audience })}
            />
            <span>
              <Picture size="1.25em" />
              {t(audience)}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
