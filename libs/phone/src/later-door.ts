export { ownCase } from './cases/own-case.tsx';
export { ActForm } from './forms/act-form.tsx';
export { refusalOf } from './forms/refusal-of.ts';
export { SureButton } from './forms/sure-button.tsx';
export { useOptimistic } from './forms/use-optimistic.ts';
export { laterParts } from './later-parts.ts';
export { ownObjectives } from './objectives/own.ts';
export { ActLine } from './task/act-line.tsx';
