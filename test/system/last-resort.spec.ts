import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it, jest } from '@jest/globals';

jest.setTimeout(30_000);

const lastResort = new URL('../../apps/server/dist/start/last-resort.js', import.meta.url).href;

/** Runs a program in which `stopping` is what lets go of everything. */
async function outcome(stopping: string, faults: string) {
  const program = `
    import { stopOnUncaught } from ${JSON.stringify(lastResort)};
    setInterval(() => {}, 1_000);
    stopOnUncaught(() => { console.log('letting go'); ${stopping} });
    ${faults}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { stdout, stderr, code: code as number | null }; // node names it so
}

const fault = 'setTimeout(() => { throw new TypeError("what somebody wrote"); }, 10);';
const rejection = 'setTimeout(() => void Promise.reject(new RangeError("what somebody wrote")), 10);';

describe('an error that nobody caught', () => {
  it.each([
    ['TypeError', fault],
    ['RangeError', rejection],
  ])('[K11] is logged without anybody’s words, and the server lets go of everything: %s', async (name, faults) => {
    const { stdout, stderr, code } = await outcome('setTimeout(() => process.exit(), 100);', faults);
    expect(stdout).toBe('letting go\n');
    expect(stderr).toMatch(new RegExp(`ERROR.*so this server stops: ${name}\\n\\s+at `));
    expect(stderr).not.toContain('somebody');
    expect(code).toBe(1);
  });

  it('[K11] ends the process at once when it comes while the server stops', async () => {
    const { stdout, code } = await outcome('', `${fault} ${rejection.replace('10)', '100)')}`);
    expect([stdout, code]).toEqual(['letting go\n', 1]);
  });
});
