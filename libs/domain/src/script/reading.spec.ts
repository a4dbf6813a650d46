import { describe, expect, it } from '@jest/globals';
import { staged, TryOut } from '../../../../test/support/try-out/try-out.ts';
import { nextMove, unreadObjections, whereabouts } from './index.ts';

/** A plenary in which everybody has written, and nothing was read. */
function plenary(count: number) {
  const tryOut = new TryOut({ ...staged('plenary60'), moderation: 'pre' });
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  const people = Array.from({ length: count }, () => tryOut.join());
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'objections' } });
  const ids = people.map((id) => {
    const objectionId = tryOut.makeId();
    const data = { objectionId, text: 'Dat redt de planning nooit' };
    tryOut.ask({ kind: 'RaiseObjection', data }, { seat: 'participant', id });
    return objectionId;
  });
  return { tryOut, ids };
}

describe('the Next key before what waits for release', () => {
  it('comes to the list with what waits, and goes no further until something was released', () => {
    const { tryOut, ids } = plenary(7);
    walk(tryOut); // the question
    expect(walk(tryOut)).toMatchObject({ unread: 7 });
    for (let presses = 0; presses < 5; presses++) expect(walk(tryOut)).toMatchObject({ unread: 7 });
    const { view } = tryOut.workshop.agenda.projector;
    expect([view, beatNow(tryOut)]).toEqual(['objections', 'reading']);
    tryOut.conduct({ kind: 'ReleaseObjection', data: { objectionId: ids[3] ?? '' } });
    expect(beatNow(tryOut)).toBe('support');
    expect(walk(tryOut)?.unread).toBeUndefined();
    expect(tryOut.workshop.agenda.projector).toMatchObject({ view: 'objection', focusId: ids[3] });
    expect(unreadObjections(tryOut.workshop)).toBe(6);
  });

  it('comes back to it after another picture was shown', () => {
    const { tryOut } = plenary(3);
    walk(tryOut);
    walk(tryOut);
    tryOut.conduct({ kind: 'ShowOnProjector', data: { view: 'join' } });
    expect(walk(tryOut)).toMatchObject({ unread: 3 });
    expect(tryOut.workshop.agenda.projector.view).toBe('objections');
  });

  it('goes on when all of it was hidden, and where nothing passes the trainer first', () => {
    const { tryOut, ids } = plenary(3);
    walk(tryOut);
    walk(tryOut);
    for (const objectionId of ids) tryOut.conduct({ kind: 'HideObjection', data: { objectionId } });
    expect(walk(tryOut)?.unread).toBeUndefined();
    expect(tryOut.workshop.agenda.projector.focusId).toBe('balance');
    const open = new TryOut(staged('standard90'));
    expect(unreadObjections(open.workshop)).toBe(0);
  });
});

function walk(tryOut: TryOut) {
  const move = nextMove(tryOut.workshop);
  for (const command of move?.commands(tryOut.makeId) ?? []) tryOut.conduct(command);
  return move;
}

const beatNow = ({ workshop }: TryOut) => {
  const { cues, index } = whereabouts(workshop);
  return cues[index]?.beat;
};
