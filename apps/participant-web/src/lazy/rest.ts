/** Everything that comes after the first vote, in one piece: it is fetched while nobody waits for it. */
export { Cases } from '../cases/cases.tsx';
export { Invented } from '../forms/invented.tsx';
export { Sheets } from '../mine/sheets.tsx';
export { Objections } from '../objections/objections.tsx';
export { Objectives } from '../objectives/objectives.tsx';
export { Countdown } from '../room/countdown.tsx';
export { Ended } from '../room/ended.tsx';
export { Finished } from '../room/finished.tsx';
export { Left } from '../room/left.tsx';
export { ReadAlongCard } from '../room/read-along-card.tsx';
export { RoomNotices } from '../room/room-notices.tsx';
export { Debrief } from '../steps/debrief.tsx';
export { Step } from '../steps/step.tsx';
export { Closed } from '../vote/closed.tsx';
export { LaterVote } from '../vote/later-vote.tsx';
export { Result } from '../vote/result.tsx';
export { Watch } from '../vote/watch.tsx';
