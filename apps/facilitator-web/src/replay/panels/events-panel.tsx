import { useComputed, useSignal } from '@preact/signals';
import type { Desk } from '../desk/desk.ts';
import { countByGroup, type EventGroup, eventGroups, indexesOf } from '../model/event-groups.ts';
import { eventListTexts } from '../words/event-list-texts.ts';
import { EventList } from './event-list.tsx';

/** Every event of the recording, in step with the moment; narrowed to the kinds that matter. */
export function EventsPanel({ desk }: Readonly<{ desk: Desk }>) {
  const { viewer, locale } = desk;
  const t = eventListTexts(locale);
  const left = useSignal<ReadonlySet<EventGroup>>(new Set());
  const counts = useComputed(() => countByGroup(viewer.reel.value?.events ?? []));
  const present = eventGroups.filter((group) => counts.value[group] > 0);
  const indexes = useComputed(() =>
    indexesOf(viewer.reel.value?.events ?? [], new Set(eventGroups.filter((group) => !left.value.has(group)))),
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
              {t(group)} <small>{counts.value[group].toLocaleString(locale)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <EventList desk={desk} indexes={indexes} label={t('events')} empty={t('none')} />
    </>
  );
}
