export { ballots, exampleOf } from './testing/ballots.ts';
export * from './testing/facts.ts';
export { frozen } from './testing/frozen.ts';
export { type Facts, given, Outcome, type Refused, refused, Scene, Unexpected } from './testing/given.ts';
export { type Improvised, improvise, ownCases, type Played, play, replayed } from './testing/improvised/improvise.ts';
export * from './testing/people.ts';
export { pictureForTheRoom, pictureForTrainers, tablesForTheRoom } from './testing/pictures.ts';
export { type OwnScreen, Rehearsal, type Screen } from './testing/rehearsal.ts';
export { after, at, opening } from './testing/time.ts';
