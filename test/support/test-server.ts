/** A server under test: where it is, and the keys that were set. */
export interface TestServer {
  readonly url: string;
  readonly ownerKey: string;
  readonly secretKey: string;
}

export const testKeys = { ownerKey: 'owner-key-of-the-tests', secretKey: 'secret-key-of-the-tests' } as const;
