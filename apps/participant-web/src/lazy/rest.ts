/** Everything that comes after the first vote, in one piece: it is fetched while nobody waits for it. */
export { laterFolds } from '@rolwissel/domain';
export { laterParts } from '@rolwissel/phone/later';
export { FollowUpPage } from '../follow-up/follow-up-page.tsx';
export { Sheets } from '../mine/sheets.tsx';
export { Countdown } from '../room/countdown.tsx';
export { Ended } from '../room/ended.tsx';
export { ReturnForm } from '../room/return-form.tsx';
export { RoomNotices } from '../room/room-notices.tsx';
