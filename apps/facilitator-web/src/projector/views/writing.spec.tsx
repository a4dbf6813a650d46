import { describe, expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import type { WorkshopCommand } from '@rolwissel/domain';
import { cleanup, render } from '@testing-library/preact';
import { type Staging, staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Projection } from './projection.tsx';

const plenary: Staging = { ...staged('plenary60'), moderation: 'pre' };

/** A room of so many that is at this activity, and its screen. */
function room(activityId: string, count = 4, staging: Staging = staged('standard90')) {
  const tryOut = new TryOut(staging);
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  const people = Array.from({ length: count }, () => tryOut.join());
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId } });
  const does = (who: number, command: WorkshopCommand) =>
    tryOut.ask(command, { seat: 'participant', id: people[who] ?? '' });
  const show = (view: 'question' | 'objections' | 'lines' | 'closing', focusId?: string) =>
    tryOut.conduct({ kind: 'ShowOnProjector', data: focusId ? { view, focusId } : { view } });
  return { tryOut, does, show, said: () => said(tryOut) };
}

function said({ windows: { projector } }: TryOut): string {
  cleanup();
  const { container } = render(
    <Projection workshop={projector} pack={builtInPacks[0]} language="nl" now={Date.parse(projector.at)} />,
  );
  return container.textContent ?? '';
}

const raise = (tryOut: TryOut, text = 'Dat redt de planning nooit'): WorkshopCommand => ({
  kind: 'RaiseObjection',
  data: { objectionId: tryOut.makeId(), text },
});
const line = (tryOut: TryOut, text: string, more: object = {}): WorkshopCommand => ({
  kind: 'CaptureLine',
  data: { lineId: tryOut.makeId(), text, ...more },
});

describe('what the room sees while people write', () => {
  it('is how many are done, whoever they are', () => {
    const { tryOut, does, show, said: words } = room('objections');
    show('question');
    expect(words()).toContain('0 van 4 klaar');
    does(0, raise(tryOut));
    does(0, raise(tryOut));
    does(1, raise(tryOut));
    expect(words()).toContain('2 van 4 klaar');
  });

  it('is how many are ready where nobody writes, from the first one on', () => {
    const { tryOut, does, show, said: words } = room('scene');
    show('question');
    expect(words()).not.toContain('klaar');
    const work = { activityId: 'scene', place: 'question' };
    does(0, { kind: 'MarkReady', data: { ...work, ready: true } });
    expect(words()).toContain('1 van 4 klaar');
    does(0, { kind: 'MarkReady', data: { ...work, ready: false } });
    expect(words()).not.toContain('klaar');
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'roleplay' } });
    tryOut.conduct({ kind: 'FormTeams', data: { method: 'random', seed: 'zaad' } });
    does(1, { kind: 'MarkReady', data: { activityId: 'roleplay', place: 'teams', ready: true } });
    expect(words()).toContain('1 van 4 klaar');
  });

  it('starts anew with every step', () => {
    const { tryOut, does, said: words } = room('steps');
    tryOut.conduct({ kind: 'OpenStep', data: { stepId: 'trust' } });
    does(0, line(tryOut, 'Vrijdag hoor je van mij'));
    expect(words()).toContain('1 van 4 klaar');
    tryOut.conduct({ kind: 'OpenStep', data: { stepId: 'faith' } });
    expect(words()).toContain('0 van 4 klaar');
  });

  it('is how many objections are in while the trainer reads them, and not one of their words', () => {
    const { tryOut, does, show, said: words } = room('objections', 4, plenary);
    show('objections');
    expect(words()).toContain('Nog geen bezwaren');
    for (const who of [0, 1, 2]) does(who, raise(tryOut));
    expect(words()).toContain('3 bezwaren binnen');
    expect(words()).toContain('De trainer leest');
    expect(words()).not.toContain('planning');
    const [objectionId = ''] = Object.keys(tryOut.workshop.objections.byId);
    tryOut.conduct({ kind: 'ReleaseObjection', data: { objectionId } });
    expect(words()).toContain('planning');
    expect(words()).not.toContain('De trainer leest');
  });
});

describe('the lines the trainer lifted out', () => {
  it('stand where they were written, all that were chosen', () => {
    const { tryOut, does, show, said: words } = room('debrief');
    does(0, line(tryOut, 'Zin een', { phase: 'learned' }));
    does(1, line(tryOut, 'Zin twee'));
    does(2, line(tryOut, 'Zin drie', { phase: 'next' }));
    for (const lineId of Object.keys(tryOut.workshop.steps.lines)) {
      tryOut.conduct({ kind: 'HighlightLine', data: { lineId } });
    }
    show('lines');
    expect(words()).toMatch(/Zin een.*Zin twee.*Zin drie/u);
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'steps' } });
    show('lines');
    expect(words()).not.toContain('Zin');
  });

  it('stand on the last picture with what was decided; without either it only thanks', () => {
    const { tryOut, does, show, said: words } = room('debrief');
    show('closing');
    expect(words()).toMatch(/^Dank u wel/u);
    does(0, line(tryOut, 'Vrijdag hoor je van mij'));
    const [lineId = ''] = Object.keys(tryOut.workshop.steps.lines);
    tryOut.conduct({ kind: 'HighlightLine', data: { lineId } });
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'closing' } });
    show('closing');
    expect(words()).toContain('“Vrijdag hoor je van mij”');
    expect(words()).not.toContain('Wat we afspraken');
  });
});

it('says until when a pause lasts, where the screen is', () => {
  const { tryOut, said: words } = room('roles');
  tryOut.conduct({ kind: 'PauseWorkshop', data: {} });
  expect(words()).toMatch(/Pauze$/u);
  tryOut.conduct({ kind: 'PauseWorkshop', data: { seconds: 600 } });
  expect(words()).toMatch(/Pauze tot \d\d:\d\d/u);
});
