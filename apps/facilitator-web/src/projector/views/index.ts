export { leftMs } from './countdown.tsx';
export { addressOf, isOnlyHere } from './on-stage.tsx';
export { Projection } from './projection.tsx';
export { QrCode } from './qr-code.tsx';
export { questionIn } from './question.tsx';
export { Result } from './tally.tsx';
export type { RoomPack } from './view.ts';
export { hoursAndMinutes, minutesAndSeconds } from './words.ts';
