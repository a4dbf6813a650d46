import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { derivedKey } from '../access/secrets.ts';

/** Whose text it is: sealed texts and keys open only where they were made. */
export interface Owner {
  readonly streamId: string;
  readonly subject: string;
}

/** A sealed text or wrapped key was tampered with, moved to another owner, or made under another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** The key that wraps personal keys, derived from SECRET_KEY. */
export const wrappingKey = (secretKey: string): Buffer => derivedKey(secretKey, 'personal keys');

/** A new random key for the texts of one person in one stream. */
export const newKey = (): Buffer => randomBytes(32);

/** A personal key as it may be stored. */
export function wrap(wrapping: Buffer, key: Buffer, owner: Owner): Buffer {
  return encrypt(wrapping, key, context('key', owner));
}

/** Throws SealBroken, also when SECRET_KEY is another than it was. */
export function unwrap(wrapping: Buffer, wrapped: Buffer, owner: Owner): Buffer {
  return decrypt(wrapping, wrapped, context('key', owner));
}

/** A text as it may enter an event: base64url, never the same twice. It opens for the same purpose only. */
export function seal(key: Buffer, text: string, owner: Owner, purpose = 'text'): string {
  return encrypt(key, Buffer.from(text), context(purpose, owner)).toString('base64url');
}

/** Throws SealBroken. */
export function open(key: Buffer, sealed: string, owner: Owner, purpose = 'text'): string {
  return decrypt(key, Buffer.from(sealed, 'base64url'), context(purpose, owner)).toString();
}

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

const context = (purpose: string, { streamId, subject }: Owner) =>
  Buffer.from(JSON.stringify([purpose, streamId, subject]));

/** Nonce, tag, ciphertext. Random nonces are safe up to 2³² texts per key. */
function encrypt(key: Buffer, plain: Buffer, about: Buffer): Buffer {
  const nonce = freshNonce();
  const encryption = createCipheriv(cipher, key, nonce).setAAD(about);
  const encrypted = encryption.update(plain);
  encryption.final(); // which adds nothing in this mode
  return Buffer.concat([nonce, encryption.getAuthTag(), encrypted]);
}

/** Random bytes are fetched for many nonces at once: one by one they cost as much as sealing a ballot. */
const manyNonces = 256 * nonceBytes;
let stock = Buffer.alloc(0);

function freshNonce(): Buffer {
  if (stock.length === 0) stock = randomBytes(manyNonces);
  const nonce = stock.subarray(0, nonceBytes);
  stock = stock.subarray(nonceBytes);
  return nonce;
}

function decrypt(key: Buffer, bytes: Buffer, about: Buffer): Buffer {
  const nonce = bytes.subarray(0, nonceBytes);
  const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
  try {
    const decryption = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes }).setAAD(about).setAuthTag(tag);
    return Buffer.concat([decryption.update(bytes.subarray(nonceBytes + tagBytes)), decryption.final()]);
  } catch (error) {
    throw new SealBroken('A sealed text or key does not open', { cause: error });
  }
}
