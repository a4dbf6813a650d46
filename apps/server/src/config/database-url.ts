/** What DATABASE_URL must be. */
export const databaseWanted =
  'an address such as postgres://user:password@host/name, with special characters of user and password percent-encoded (%23 for #, %2F for /, %3F for ?, %25 for %)';

/** What it says about TLS, if anything. */
export const tlsWanted =
  'disable, prefer, require, verify-ca or verify-full as its sslmode, and with verify-ca name the authority: sslrootcert=/path/to/ca.crt';

/** The address of a database, if it is one. An unencoded # or ? in a password begins another part, where the @ then stands. */
export function asDatabase(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) return undefined;
  if (url.hash !== '' || `${url.pathname}${url.search}`.includes('@')) return undefined;
  return [url.username, url.password, url.hostname, url.pathname].every(isEncoded) ? text : undefined;
}

/** Whether its words about TLS can be followed. */
export function isTlsSound(databaseUrl: string): boolean {
  const { searchParams } = new URL(databaseUrl);
  const mode = searchParams.get('sslmode');
  if (mode === 'verify-ca') return searchParams.has('sslrootcert');
  return mode === null || ['disable', 'prefer', 'require', 'no-verify', 'verify-full'].includes(mode);
}

/** The same address, by which the driver understands sslmode as PostgreSQL's own programs do: it would take all for verify-full. */
export function asLibpqMeans(databaseUrl: string): string {
  const { searchParams } = new URL(databaseUrl);
  const mode = searchParams.get('sslmode');
  const isSpecial = mode === null || mode === 'no-verify' || searchParams.has('uselibpqcompat');
  return isSpecial ? databaseUrl : `${databaseUrl}&uselibpqcompat=true`;
}

function isEncoded(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
