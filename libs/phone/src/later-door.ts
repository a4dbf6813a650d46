export { ActForm } from './forms/act-form.tsx';
export { refusalOf } from './forms/refusal-of.ts';
export { SureButton } from './forms/sure-button.tsx';
export { useOptimistic } from './forms/use-optimistic.ts';
export { laterParts } from './later-parts.ts';
export { roundTitle } from './take-home/round-title.ts';
export { TakeHome } from './take-home/take-home.tsx';
export { ActLine } from './task/act-line.tsx';
