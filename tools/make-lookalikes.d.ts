/** By letters of ASCII: the code points that look like them, in hexadecimal. */
export function lookalikes(): Readonly<Record<string, string>>;
