export * from './envelope.ts';
export type * from './follow-up.ts';
export * from './http.ts';
export * from './join-code.ts';
export * from './join-link.ts';
export * from './limits.ts';
export * from './messages.ts';
