/** How people come in: the code to type, and the address to scan, which ends with a secret. */
export interface JoinLink {
  readonly code: string;
  readonly url: string;
}

const SECRET = /#([\w-]{16,100})$/;

/** Three, and the others: easier to keep in mind on the way to a phone. */
export const grouped = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** The secret at the end of a link as it is scanned; it is as long as no code is. */
export const readJoinSecret = (written: string): string | undefined => SECRET.exec(written.trim())?.[1];
