import { derivedKey } from '../access/secrets.ts';
import type { Config } from '../config/config.ts';

/** What locks log files: the key that hosts of several installations agreed on, or else one that only this installation has. */
export const transferKeyOf = ({ transferKey, secretKey }: Pick<Config, 'transferKey' | 'secretKey'>): Buffer =>
  derivedKey(transferKey ?? secretKey, 'log files');
