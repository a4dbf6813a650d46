// Builds the screens: both web apps side by side in one process.
import { build } from 'vite';

await Promise.all(
  ['participant-web', 'facilitator-web'].map((app) => build({ root: `apps/${app}`, logLevel: 'warn' })),
);
