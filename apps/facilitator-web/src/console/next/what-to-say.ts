import { spokenAt } from '@rolwissel/content/plans';
import { type Cue, openActivity, type Picture, sceneMoment, whereabouts } from '@rolwissel/domain';
import { scriptTexts } from '@rolwissel/texts';
import { quoted } from '../../projector/views/index.ts';
import type { Desk } from '../desk.ts';

/** What the trainer says at this moment, and what is for the trainer alone. */
export interface WhatToSay {
  readonly say: string;
  readonly notes: readonly string[];
}

/** From the picture itself where it is to be read or told; else from the script. */
export function whatToSay(desk: Desk): WhatToSay {
  const { cues, index } = whereabouts(desk.workshop);
  const cue = cues[Math.max(0, index)];
  if (!cue) return { say: '', notes: [] };
  const line = lineAt(cue, desk);
  const told = toldOf(cue, desk);
  const say = told?.say ?? line?.say ?? '';
  const tip = line?.tip;
  return { say, notes: told?.notes ?? (tip === undefined ? [] : [tip]) };
}

function lineAt({ beat }: Cue, { workshop, words, locale }: Desk) {
  const activity = openActivity(workshop);
  return activity && spokenAt(activity.kind, beat, scriptTexts.in(locale), words);
}

type Told = (focusId: string, desk: Desk) => WhatToSay | undefined;

/** Pictures that the trainer reads aloud or tells about. */
const tellers: Readonly<Partial<Record<Picture['view'], Told>>> = {
  sentence(id, { words }) {
    const sentence = words.sentences.find((known) => known.id === id);
    return sentence && { say: quoted(sentence.text), notes: [sentence.ask, sentence.trade] };
  },
  scene(id, { words }) {
    const moment = sceneMoment(id);
    const line = moment.kind === 'line' ? words.scene.lines[moment.line] : undefined;
    return line && { say: quoted(line.text), notes: [words.scene.insight] };
  },
  role(id, { words }) {
    const role = words.roles.find((known) => known.id === id);
    return role && { say: role.what, notes: [role.ask, role.pitfall] };
  },
  case(id, { words }) {
    const builtIn = words.roleplays.find((known) => known.id === id);
    return builtIn && { say: builtIn.shared, notes: [] };
  },
  step(id, { words }) {
    const step = words.steps.find((known) => known.id === id);
    return step && { say: step.what, notes: [step.tip, quoted(step.say)] };
  },
  question(id, { words }) {
    const [say, another] = words.debrief.find(({ phase }) => phase === id)?.q ?? [];
    return say === undefined ? undefined : { say, notes: another === undefined ? [] : [another] };
  },
};

/** The sentence that comes back with its share is not read again: there the script speaks. */
function toldOf({ beat, picture }: Cue, desk: Desk): WhatToSay | undefined {
  return beat === 'share' ? undefined : tellers[picture.view]?.(picture.focusId ?? '', desk);
}
