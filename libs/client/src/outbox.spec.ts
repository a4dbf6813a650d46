import { describe, expect, it } from '@jest/globals';
import type { WorkshopCommand } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import { keptShelf } from '../../../test/support/kept-shelf.ts';
import { type KeyValueStorage, Outbox } from './outbox.ts';

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
function outbox(shelf?: KeyValueStorage, name = 'a', seat = 'token'): Outbox {
  let count = 0;
  return new Outbox(shelf, seat, () => `${++count}${name}`);
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
    const shelf = keptShelf();
    const before = outbox(shelf);
    for (const id of ['l1', 'l2', 'l3']) before.add(line(id), nobody);
    before.settle('1a', yes);
    const after = outbox(shelf, 'b');
    expect(after.entries.map(({ id, command }) => [id, command])).toEqual([
      ['2a', line('l2')],
      ['3a', line('l3')],
    ]);
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
    const shelf = keptShelf();
    const one = outbox(shelf, 'a');
    const other = outbox(shelf, 'b');
    one.add(line('l1'), nobody);
    other.add(line('l2'), nobody);
    other.settle('1b', yes);
    expect(ids(outbox(shelf, 'c'))).toEqual(['1a']);
  });

  it('is of one seat: another one on the same phone finds nothing in it', () => {
    const shelf = keptShelf();
    outbox(shelf, 'a', 'token of one').add(line('l1'), nobody);
    expect(ids(outbox(shelf, 'b', 'token of another'))).toEqual([]);
  });

  it('passes over what it cannot read, and works without a shelf that takes anything', () => {
    const shelf = keptShelf();
    outbox(shelf).add(line('l1'), nobody);
    shelf.setItem('rolwissel outbox token 0', '{"id":');
    shelf.setItem('rolwissel outbox token 1', '"text"');
    expect(ids(outbox(shelf, 'b'))).toEqual(['1a']);
    const full: KeyValueStorage = {
      ...keptShelf(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const box = outbox(full);
    box.add(line('l1'), nobody);
    expect(ids(box)).toEqual(['1a']);
  });
});
