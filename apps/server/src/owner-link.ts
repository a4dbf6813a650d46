// `npm run owner-link`: prints the link that signs the owner in, for whoever may read the settings.
import { loadConfig } from './config/config.ts';
import { mistakeIn } from './start/mistake.ts';
import { ownerLink } from './start/owner-link.ts';

try {
  console.log(ownerLink(loadConfig()));
} catch (error) {
  console.error(mistakeIn(error));
  process.exitCode = 1;
}
