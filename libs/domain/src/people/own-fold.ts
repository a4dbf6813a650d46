import type { SliceFolds } from '../rule.ts';
import { change, personFrom } from './person.ts';
import type { OwnPerson } from './state.ts';

/** What somebody's own window tells them of themselves. */
export const ownPersonFold: SliceFolds<OwnPerson> = {
  ParticipantJoined(own, joined, { at }) {
    own.me = personFrom(joined, at);
  },
  ParticipantReturned(own, _data, { position }) {
    change(own.me, { status: 'present' }, position);
  },
  AliasChanged(own, { alias }) {
    if (own.me) own.me.alias = alias;
  },
  LocaleChosen(own, { locale }) {
    if (own.me) own.me.locale = locale;
  },
  DeviceLinked(own, { via }) {
    if (via === 'personalCode') own.linked = (own.linked ?? 0) + 1;
  },
  ParticipationModeChanged(own, { mode }, { position }) {
    change(own.me, { mode }, position);
  },
  WorkshopForked(own, _data, { position }) {
    change(own.me, { status: 'left' }, position);
  },
  ParticipantLeft(own, _data, { position }) {
    change(own.me, { status: 'left' }, position);
  },
  ParticipantRemoved(own, _data, { position }) {
    change(own.me, { status: 'removed' }, position);
  },
  ParticipantsMerged(own, { mergedId }, { position }) {
    if (own.me?.id === mergedId) change(own.me, { status: 'merged' }, position);
  },
  ParticipantErased(own, _data, { position }) {
    change(own.me, { status: 'erased' }, position);
  },
};
