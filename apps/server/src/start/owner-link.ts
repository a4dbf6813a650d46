import type { Config } from '../config/config.ts';

/** Where this machine's own browser finds the server. */
export const localUrl = ({ port }: Pick<Config, 'port'>): string => `http://localhost:${port}`;

/** The page that signs the owner in: under the public address if one was set, else on this machine. A secret. */
export const ownerLink = (config: Pick<Config, 'port' | 'publicUrl' | 'isPublic' | 'ownerKey'>): string =>
  `${config.isPublic ? config.publicUrl : localUrl(config)}/console#${config.ownerKey}`;
