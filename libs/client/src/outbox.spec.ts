import { describe, expect, it } from '@jest/globals';
import type { WorkshopCommand } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import { Outbox } from './outbox.ts';
import { type KeyValueStorage, pageStorage } from './storage.ts';

const yes: Ack = { ok: true, position: 7 };
const nobody = () => undefined;

const vote = (roundId: string, value: 0 | 1 | 2 | 3 | 4 | 5): WorkshopCommand => ({
  kind: 'CastBallot',
  data: { roundId, ballot: { kind: 'fist', value } },
});
const line = (lineId: string): WorkshopCommand => ({
  kind: 'CaptureLine',
  data: { lineId, text: 'Wie, wat, wanneer?' },
});

/** An outbox whose ids count: `1a`, `2a` … */
function outbox(storage?: KeyValueStorage, name = 'a', seat = 'token'): Outbox {
  let count = 0;
  return new Outbox(storage, seat, () => `${++count}${name}`);
}

const ids = (box: Outbox) => box.entries.map(({ id }) => id);

describe('an outbox', () => {
  it('gives back what was put in, in that order, until it is answered', () => {
    const box = outbox();
    box.add(vote('r1', 3), nobody);
    box.add(line('l1'), nobody);
    expect(ids(box)).toEqual(['1a', '2a']);
    box.settle('1a', yes);
    expect(box.next).toMatchObject({ id: '2a', command: line('l1') });
  });

  it('tells whoever asked, once', () => {
    const box = outbox();
    const heard: Ack[] = [];
    box.add(vote('r1', 3), (ack) => heard.push(ack));
    box.settle('1a', yes);
    box.settle('1a', yes);
    expect(heard).toEqual([yes]);
  });

  it('survives a reload: the same commands under the same ids, in the same order', () => {
    const storage = pageStorage();
    const before = outbox(storage);
    for (const id of ['l1', 'l2', 'l3']) before.add(line(id), nobody);
    before.settle('1a', yes);
    const after = outbox(storage, 'b');
    expect(after.entries.map(({ id, command }) => [id, command])).toEqual([
      ['2a', line('l2')],
      ['3a', line('l3')],
    ]);
  });

  it('keeps the order in which one acted, whatever the clock was set to meanwhile, and in which of two tabs', () => {
    const storage = pageStorage();
    const realNow = Date.now;
    try {
      const tab = outbox(storage);
      const other = outbox(storage, 'b');
      for (const [box, id, now] of [
        [tab, 'l1', 5_000_000],
        [other, 'l2', 4_000_000],
        [tab, 'l3', 3_000_000],
      ] as const) {
        Date.now = () => now;
        box.add(line(id), nobody);
      }
    } finally {
      Date.now = realNow;
    }
    expect(outbox(storage, 'c').entries.map(({ command }) => command)).toEqual(['l1', 'l2', 'l3'].map(line));
  });

  it('goes on after what an earlier version of the page kept', () => {
    const storage = pageStorage();
    const kept = { id: 'old', command: line('l1') };
    storage.setItem(
      `rolwissel outbox token ${Date.now().toString(36).padStart(9, '0')} 0000 old`,
      JSON.stringify(kept),
    );
    outbox(storage).add(line('l2'), nobody);
    expect(outbox(storage, 'b').entries.map(({ command }) => command)).toEqual(['l1', 'l2'].map(line));
  });

  it('holds one ballot per round behind the one that is under way; whoever cast the earlier hears of the later', () => {
    const box = outbox();
    const heard: string[] = [];
    box.add(vote('r1', 1), () => heard.push('first'));
    box.add(vote('r1', 2), () => heard.push('second'));
    box.add(vote('r2', 5), () => heard.push('other'));
    box.add(vote('r1', 3), () => heard.push('third'));
    expect(box.entries.map(({ command }) => command)).toEqual([vote('r1', 1), vote('r2', 5), vote('r1', 3)]);
    box.settle('4a', yes);
    expect(heard).toEqual(['second', 'third']);
  });

  it('loses nothing to another tab of the same seat', () => {
    const storage = pageStorage();
    const one = outbox(storage, 'a');
    const other = outbox(storage, 'b');
    one.add(line('l1'), nobody);
    other.add(line('l2'), nobody);
    other.settle('1b', yes);
    expect(ids(outbox(storage, 'c'))).toEqual(['1a']);
  });

  it('is of one seat: another one on the same phone finds nothing in it', () => {
    const storage = pageStorage();
    outbox(storage, 'a', 'token of one').add(line('l1'), nobody);
    expect(ids(outbox(storage, 'b', 'token of another'))).toEqual([]);
  });

  it('passes over what it cannot read, and works without a storage that takes anything', () => {
    const storage = pageStorage();
    outbox(storage).add(line('l1'), nobody);
    storage.setItem('rolwissel outbox token 0', '{"id":');
    storage.setItem('rolwissel outbox token 1', '"text"');
    expect(ids(outbox(storage, 'b'))).toEqual(['1a']);
    const full: KeyValueStorage = {
      ...pageStorage(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const box = outbox(full);
    box.add(line('l1'), nobody);
    expect(ids(box)).toEqual(['1a']);
  });
});
