export type { Connection } from './connection.ts';
export { type Answer, call, type JoinWish, join, type RejoinWish, rejoin } from './http.ts';
export { makeId } from './make-id.ts';
export { Mirror } from './mirror.ts';
export { Outbox, type Shelf, type Unsent } from './outbox.ts';
export { Seat, type SeatOptions } from './seat.ts';
