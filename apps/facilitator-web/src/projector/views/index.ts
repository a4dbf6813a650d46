export { leftMs } from './countdown.tsx';
export { addressOf } from './on-stage.tsx';
export { Projection } from './projection.tsx';
export { questionIn } from './question.tsx';
export { Result } from './tally.tsx';
export { viewTexts } from './texts.ts';
export type { RoomPack } from './view.ts';
export { caseName, minutesAndSeconds, quoted, shortened, stepName, written } from './words.ts';
