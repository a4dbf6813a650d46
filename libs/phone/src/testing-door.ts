export * from './testing/room.ts';
