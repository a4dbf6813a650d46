import { useComputed, useSignal } from '@preact/signals';
import { countByGroup, type EventGroup, eventGroups, indexesOf } from '../model/event-groups.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import { EventList } from './event-list.tsx';

/** Every event of the recording, in step with the moment; narrowed to the kinds that matter. */
export function EventsPanel({ context }: Readonly<{ context: ReplayContext }>) {
  const { player, language } = context;
  const { log: t } = context.t;
  const left = useSignal<ReadonlySet<EventGroup>>(new Set());
  const counts = useComputed(() => countByGroup(player.recording.value?.events ?? []));
  const present = eventGroups.filter((group) => counts.value[group] > 0);
  const indexes = useComputed(() =>
    indexesOf(player.recording.value?.events ?? [], new Set(eventGroups.filter((group) => !left.value.has(group)))),
  );
  const toggle = (group: EventGroup) => {
    const next = new Set(left.value);
    if (!next.delete(group)) next.add(group);
    left.value = next;
  };
  return (
    <>
      <fieldset class="event-kinds">
        <legend class="visually-hidden">{t('kinds')}</legend>
        {present.map((group) => (
          <label key={group}>
            <input type="checkbox" checked={!left.value.has(group)} onChange={() => toggle(group)} />
            <span>
              {groupName(group, context)} <small>{counts.value[group].toLocaleString(language)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <EventList context={context} indexes={indexes} label={t('events')} empty={t('none')} />
    </>
  );
}

function groupName(group: EventGroup, { t, common }: ReplayContext): string {
  if (group === 'course') return t.panels(group);
  if (group === 'screen' || group === 'votes' || group === 'lines') return t.log(group);
  return common.things(group);
}
