export type { Connection } from './connection.ts';
export {
  type Answer,
  answerOf,
  askDoor,
  call,
  type DoorKey,
  display,
  fetchFile,
  giveCommand,
  type JoinRequest,
  join,
  type KeptFile,
  type RejoinRequest,
  readByLine,
  rejoin,
} from './http.ts';
export { makeId } from './make-id.ts';
export { Mirror, type WindowFold } from './mirror.ts';
export { Outbox, type Unsent } from './outbox.ts';
export { Seat, type SeatOptions } from './seat.ts';
export { type KeyValueStorage, pageStorage } from './storage.ts';
