export { leftMs } from './countdown.tsx';
export { addressOf, spaced } from './on-stage.tsx';
export { Projection, type ProjectionProps, views } from './projection.tsx';
export { QrCode } from './qr-code.tsx';
export { questionIn } from './question.tsx';
export { Result } from './tally.tsx';
export { viewTexts } from './texts.ts';
export { eligibleIn } from './voting.tsx';
export { caseName, minutesAndSeconds, quoted, shortened, stepName, written } from './words.ts';
