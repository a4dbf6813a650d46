export * from './envelope.ts';
export * from './http.ts';
export * from './messages.ts';
