export * from './door-format.ts';
export * from './envelope.ts';
export * from './http.ts';
export * from './join-code.ts';
export * from './limits.ts';
export * from './messages.ts';
