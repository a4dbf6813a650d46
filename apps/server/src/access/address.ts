import type { Request } from 'express';

/** The address that limits count by. */
export const addressOf = ({ ip = '' }: Request): string => ip;
