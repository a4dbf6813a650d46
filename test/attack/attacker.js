// One who means harm, in a process of its own: does one attack until the time is over, and says how much it did.
import { setPriority } from 'node:os';
import { answering } from './child.js';
import { Tally } from './tally.js';

setPriority(5); // it has a machine of its own: here it gets what the others leave

answering({
  async attack({ file, target, options, ms }) {
    const { attack } = await import(`./attacks/${file}.js`);
    const tally = new Tally(performance.now() + ms);
    const since = performance.now();
    await attack(target, options, tally);
    return { counts: tally.counts, seconds: (performance.now() - since) / 1_000 };
  },
});
