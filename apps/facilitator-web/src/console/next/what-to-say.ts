import { spokenAt } from '@rolwissel/content/plans';
import { type Cue, openActivity, type Picture, sceneMoment, whereabouts } from '@rolwissel/domain';
import { quoted, scriptTexts } from '@rolwissel/texts';
import type { ConsoleContext } from '../console-context.ts';

/** What the trainer says at this moment, and what is for the trainer alone. */
export interface WhatToSay {
  readonly say: string;
  readonly notes: readonly string[];
}

/** From the picture itself where it is to be read or told; else from the script. */
export function whatToSay(context: ConsoleContext): WhatToSay {
  const { cues, index } = whereabouts(context.workshop);
  const cue = cues[Math.max(0, index)];
  if (!cue) return { say: '', notes: [] };
  const line = lineAt(cue, context);
  const told = toldOf(cue, context);
  const say = told?.say ?? line?.say ?? '';
  const tip = line?.tip;
  return { say, notes: told?.notes ?? (tip === undefined ? [] : [tip]) };
}

function lineAt({ beat }: Cue, { workshop, pack, language }: ConsoleContext) {
  const activity = openActivity(workshop);
  return activity && spokenAt(activity.kind, beat, scriptTexts.in(language), pack);
}

type Told = (focusId: string, context: ConsoleContext) => WhatToSay | undefined;

/** Pictures that the trainer reads aloud or tells about. */
const tellers: Readonly<Partial<Record<Picture['view'], Told>>> = {
  sentence(id, { pack, language }) {
    const sentence = pack.sentences.find((known) => known.id === id);
    return sentence && { say: quoted(sentence.text, language), notes: [sentence.ask, sentence.trade] };
  },
  scene(id, { pack, language }) {
    const moment = sceneMoment(id);
    const line = moment.kind === 'line' ? pack.scene.lines[moment.line] : undefined;
    return line && { say: quoted(line.text, language), notes: [pack.scene.insight] };
  },
  role(id, { pack }) {
    const role = pack.roles.find((known) => known.id === id);
    return role && { say: role.what, notes: [role.ask, role.pitfall] };
  },
  case(id, { pack }) {
    const builtIn = pack.roleplays.find((known) => known.id === id);
    return builtIn && { say: builtIn.shared, notes: [] };
  },
  step(id, { pack, language }) {
    const step = pack.steps.find((known) => known.id === id);
    return step && { say: step.what, notes: [step.tip, quoted(step.say, language)] };
  },
  question(id, { pack }) {
    const [say, another] = pack.debrief.find(({ phase }) => phase === id)?.q ?? [];
    return say === undefined ? undefined : { say, notes: another === undefined ? [] : [another] };
  },
};

/** The sentence that comes back with its share is not read again: there the script speaks. */
function toldOf({ beat, picture }: Cue, context: ConsoleContext): WhatToSay | undefined {
  return beat === 'share' ? undefined : tellers[picture.view]?.(picture.focusId ?? '', context);
}
