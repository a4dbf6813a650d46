export { leftMs } from './countdown.tsx';
export { addressOf, isOnlyHere } from './on-stage.tsx';
export { Landings, StepsByPlay, StepsTogether } from './play-pictures.tsx';
export { playLines } from './play-words.ts';
export { Projection } from './projection.tsx';
export { questionIn } from './question.tsx';
export { Result } from './tally.tsx';
export type { RoomPack } from './view.ts';
export { hoursAndMinutes, minutesAndSeconds } from './words.ts';
