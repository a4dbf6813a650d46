export * from './envelope.ts';
export * from './http.ts';
export * from './limits.ts';
export * from './messages.ts';
