// A workshop in a full hall, as its log has it and as trainers see it: people join, vote again and again, raise, support and answer.
import { decide, disclose, emptyWorkshop, evolve, readCommand } from '../../libs/domain/dist/index.js';
import { exampleOf } from '../../libs/domain/dist/testing-door.js';

const people = 1_000;
const objections = 400;
const lead = '00000000-0000-4000-8000-00000000000a';
const trainer = { seat: 'facilitator', id: lead };
const secondsPerEvent = 0.05;

const idOf = (kind, n) => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Recorded events, as a reviewer's browser gets them; the same every time. */
export function longRecording(wanted) {
  const recorded = [];
  play(
    ({ shown, position, at }) => shown && recorded.push({ ...shown, position, at }),
    () => recorded.length < wanted,
  );
  return recorded.slice(0, wanted);
}

/** So many events or a few more, each with who asked for it: the log of that workshop once it is over. */
export function longLog(wanted) {
  const decided = [];
  const give = play(
    ({ event, at, actor }) => decided.push({ event, at, actor }),
    () => decided.length < wanted,
  );
  give(trainer, 'FinishWorkshop');
  return decided;
}

function play(note, goesOn) {
  const state = emptyWorkshop();
  let position = 0;
  const give = (actor, kind, data = {}) => {
    const at = new Date(1_790_000_000_000 + position * secondsPerEvent * 1_000).toISOString();
    const read = readCommand(kind, data);
    if (!read.ok) throw new Error(`${kind}: ${read.code}`);
    const decision = decide(read.command, state, actor, { at });
    if (!decision.ok) throw new Error(`${kind}: ${decision.code}`);
    for (const event of decision.events) {
      position += 1;
      const { facilitator } = disclose(event, state);
      evolve(state, event, { position, at });
      note({ event, shown: facilitator, position, at, actor });
    }
  };
  const seat = (n) => ({ seat: 'participant', id: idOf('1', n) });
  begin(give);
  for (let n = 0; n < objections; n++) {
    give(seat(n), 'RaiseObjection', {
      objectionId: idOf('2', n),
      text: `Dat redden we met deze planning nooit, zei iemand (${n})`,
    });
  }
  for (let round = 0; goesOn(); round++) {
    const roundId = idOf('3', round);
    give(trainer, 'OpenRound', { roundId, ballot: 'roles', subject: 'week-fourteen' });
    for (let n = 0; n < people; n++) {
      give(seat(n), 'CastBallot', { roundId, ballot: exampleOf('roles', n + round) });
      const objectionId = idOf('2', (n + round) % objections);
      if (state.objections.byId[objectionId].support < 50 && n >= objections && round < 40)
        support(give, seat(n), objectionId, state);
    }
    give(trainer, 'CloseRound', { roundId });
    give(trainer, 'RevealRound', { roundId });
  }
  return give;
}

function support(give, participant, objectionId, state) {
  if (participant.id in state.objections.byId[objectionId].supporters) return;
  give(participant, 'SupportObjection', { objectionId });
}

function begin(give) {
  give({ seat: 'system', id: 'bench' }, 'CreateWorkshop', {
    title: 'Bench',
    pack: { id: 'none', version: '1', hash: '0', cases: ['week-fourteen'], polls: {} },
    locales: ['nl', 'en'],
    format: 'custom',
    plan: [{ id: 'roles', kind: 'roles', minutes: 90 }],
    lead,
  });
  give(trainer, 'OpenLobby');
  for (let n = 0; n < people; n++) {
    give({ seat: 'visitor', id: 'door' }, 'JoinWorkshop', {
      participantId: idOf('1', n),
      locale: 'nl',
      via: 'qr',
      rulesAccepted: true,
    });
  }
  give(trainer, 'StartWorkshop');
  give(trainer, 'OpenActivity', { activityId: 'roles' });
}
