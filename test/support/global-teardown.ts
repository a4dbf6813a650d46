import './global-setup.ts';

/** Lets go of the tests' PostgreSQL; the last of several test runs at once stops it. */
export default async function teardown(): Promise<void> {
  await globalThis.testDatabase?.stop();
}
