import { EventLog1795392000000 } from './0001-event-log.ts';
import { TrainersAndWorkshops1795478400000 } from './0002-trainers-and-workshops.ts';
import { SeatSeen1795910400000 } from './0003-seat-seen.ts';
import { Doors1796428800000 } from './0006-doors.ts';

/** Every change of the schema, oldest first. A change that was released is never edited: add another one. */
export const migrations = [
  EventLog1795392000000,
  TrainersAndWorkshops1795478400000,
  SeatSeen1795910400000,
  Doors1796428800000,
];
