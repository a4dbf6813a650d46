import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** A key of one purpose, derived from SECRET_KEY. */
export const derivedKey = (secretKey: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secretKey, '', `rolwissel ${purpose} 1`, 32));

export const mac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares without telling by its time how much was right. */
export const same = (a: string, b: string): boolean => timingSafeEqual(sha256(a), sha256(b));
