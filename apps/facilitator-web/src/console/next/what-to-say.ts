import { spokenAt } from '@rolwissel/content/plans';
import { type Cue, openActivity, type Picture, pollSides, sceneMoment, whereabouts } from '@rolwissel/domain';
import { quoted, scriptTexts } from '@rolwissel/texts';
import { questionIn } from '../../projector/views/index.ts';
import type { ScriptContext } from '../console-context.ts';

/** What the trainer says at this moment, and what is for the trainer alone. */
export interface WhatToSay {
  readonly say: string;
  readonly notes: readonly Note[];
}

/** For the trainer alone: what it is, and its words. */
export interface Note {
  readonly is: 'tip' | 'question' | 'pitfall' | 'trade' | 'sentence' | 'background';
  readonly text: string;
}

/** From the picture itself where it is to be read or told; else from the script. */
export function whatToSay(context: ScriptContext): WhatToSay {
  const { cues, index } = whereabouts(context.workshop);
  const cue = cues[Math.max(0, index)];
  if (!cue) return { say: '', notes: [] };
  const line = lineAt(cue, context);
  const told = toldOf(cue, context);
  const say = told?.say ?? line?.say ?? '';
  return { say, notes: told?.notes ?? noted('tip', line?.tip) };
}

function lineAt({ beat }: Cue, { workshop, pack, language }: ScriptContext) {
  const activity = openActivity(workshop);
  return activity && spokenAt(activity.kind, beat, scriptTexts.in(language), pack);
}

const noted = (is: Note['is'], text: string | undefined): readonly Note[] => (text === undefined ? [] : [{ is, text }]);

type Told = (focusId: string, context: ScriptContext) => WhatToSay | undefined;

/** Pictures that the trainer reads aloud or tells about. */
const tellers: Readonly<Partial<Record<Picture['view'], Told>>> = {
  sentence(id, { pack, language }) {
    const sentence = pack.sentences.find((known) => known.id === id);
    return (
      sentence && {
        say: quoted(sentence.text, language),
        notes: [...noted('question', sentence.ask), ...noted('trade', sentence.trade)],
      }
    );
  },
  scene(id, { pack, language }) {
    const moment = sceneMoment(id);
    const line = moment.kind === 'line' ? pack.scene.lines[moment.line] : undefined;
    return line && { say: quoted(line.text, language), notes: noted('background', pack.scene.insight) };
  },
  role(id, { pack }) {
    const role = pack.roles.find((known) => known.id === id);
    return role && { say: role.what, notes: [...noted('question', role.ask), ...noted('pitfall', role.pitfall)] };
  },
  case(id, { pack }) {
    const builtIn = pack.roleplays.find((known) => known.id === id);
    return builtIn && { say: builtIn.shared, notes: [] };
  },
  step(id, { pack, language }) {
    const step = pack.steps.find((known) => known.id === id);
    return (
      step && { say: step.what, notes: [...noted('tip', step.tip), ...noted('sentence', quoted(step.say, language))] }
    );
  },
  question(id, context) {
    const { pack } = context;
    if (pollSides.some((side) => side === id)) return { say: questionIn(context, id), notes: [] };
    const [say, another] = pack.debrief.find(({ phase }) => phase === id)?.q ?? [];
    return say === undefined ? undefined : { say, notes: noted('question', another) };
  },
};

/** The sentence that comes back with its share is not read again: there the script speaks. */
function toldOf({ beat, picture }: Cue, context: ScriptContext): WhatToSay | undefined {
  return beat === 'share' ? undefined : tellers[picture.view]?.(picture.focusId ?? '', context);
}
