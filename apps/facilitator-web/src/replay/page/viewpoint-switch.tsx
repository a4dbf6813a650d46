import { type IconComponent, PeopleIcon, PhoneIcon, ProjectorIcon } from '@rolwissel/ui';
import type { Audience } from '../model/link.ts';
import type { ReplayContext } from './replay-context.ts';

const pictures: Readonly<Record<Audience, IconComponent>> = {
  projector: ProjectorIcon,
  facilitator: PeopleIcon,
  participant: PhoneIcon,
};

/** Through whose eyes; the moment stays. */
export function ViewpointSwitch({ context: { player, t } }: Readonly<{ context: ReplayContext }>) {
  const chosen = player.opening.value ?? player.audience.value;
  return (
    <fieldset class="choice seen-by" aria-busy={player.opening.value !== undefined}>
      <legend>{t.seenBy('title')}</legend>
      {player.reader.value.audiences.map((audience) => {
        const Picture = pictures[audience];
        return (
          <label key={audience} title={t.saw(audience)}>
            <input
              type="radio"
              name="seen-by"
              checked={chosen === audience}
              onChange={() => void player.open({ as: audience })}
            />
            <span>
              <Picture size="1.25em" />
              {t.seenBy(audience)}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
