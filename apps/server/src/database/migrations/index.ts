import { EventLog1795392000000 } from './0001-event-log.ts';
import { TrainersAndWorkshops1795478400000 } from './0002-trainers-and-workshops.ts';
import { SeatSeen1795910400000 } from './0003-seat-seen.ts';
import { Installation1795996800000 } from './0004-installation.ts';
import { GuardedLog1796083200000 } from './0005-guarded-log.ts';
import { Doors1796428800000 } from './0006-doors.ts';
import { Retention1796515200000 } from './0007-retention.ts';
import { SealedSessions1796601600000 } from './0008-sealed-sessions.ts';
import { CoTrainers1796688000000 } from './0009-co-trainers.ts';
import { Imports1796774400000 } from './0010-imports.ts';
import { FollowUp1796860800000 } from './0011-follow-up.ts';
import { LookingBack1796947200000 } from './0012-looking-back.ts';
import { Forks1797033600000 } from './0013-forks.ts';
import { Simulated1797120000000 } from './0014-simulated.ts';

/** Every change of the schema, oldest first. A change that was released is never edited: add another one. */
export const migrations = [
  EventLog1795392000000,
  TrainersAndWorkshops1795478400000,
  SeatSeen1795910400000,
  Installation1795996800000,
  GuardedLog1796083200000,
  Doors1796428800000,
  Retention1796515200000,
  SealedSessions1796601600000,
  CoTrainers1796688000000,
  Imports1796774400000,
  FollowUp1796860800000,
  LookingBack1796947200000,
  Forks1797033600000,
  Simulated1797120000000,
];
