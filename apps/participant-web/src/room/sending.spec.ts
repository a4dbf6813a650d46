import { describe, expect, it } from '@jest/globals';
import type { WorkshopCommand } from '@rolwissel/domain';
import { thingOf } from '@rolwissel/phone';
import type { Ack } from '@rolwissel/protocol';
import { sendingOf } from './sending.ts';
import { type Reply } from './store.ts';

const roundId = '22222222-2222-4222-8222-222222222222';
const objectionId = '44444444-4444-4444-8444-444444444444';
const objectiveId = '33333333-3333-4333-8333-333333333333';
const vote: WorkshopCommand = { kind: 'CastBallot', data: { roundId, ballot: { kind: 'fist', value: 4 } } };

describe('what became of what one did', () => {
  it('is found by the thing it is about', () => {
    const raise: WorkshopCommand = {
      kind: 'RaiseObjection',
      data: { objectionId, objectiveId, caseId: 'week-fourteen', text: 'Dat redt de planning nooit' },
    };
    const alias: WorkshopCommand = { kind: 'ChangeAlias', data: { alias: 'Kim' } };
    expect([vote, raise, alias].map(thingOf)).toEqual([roundId, objectionId, 'ChangeAlias']);
  });

  it('is nothing, on its way, recorded, or refused with a reason', () => {
    const refusal: Ack = { ok: false, code: 'round-closed', message: 'De ronde is al gesloten.' };
    const after = (reply: Ack) =>
      sendingOf({ unsent: [], replies: new Map([[roundId, { ...reply, kind: 'CastBallot' }]]) }, roundId);
    expect(sendingOf({ unsent: [], replies: new Map() }, roundId)).toBeUndefined();
    expect(sendingOf({ unsent: [{ id: '1', command: vote }], replies: new Map() }, roundId)).toEqual({
      state: 'queued',
    });
    expect(after({ ok: true, position: 12 })).toEqual({ state: 'saved' });
    expect(after(refusal)).toEqual({ state: 'refused', code: 'round-closed', message: 'De ronde is al gesloten.' });
  });

  it('is on its way again when it is sent again, whatever was said before', () => {
    const replies = new Map<string, Reply>([[roundId, { ok: true, position: 12, kind: 'CastBallot' }]]);
    expect(sendingOf({ unsent: [{ id: '2', command: vote }], replies }, roundId)).toEqual({ state: 'queued' });
  });
});
