import { localizedPack, written } from '@rolwissel/content';
import {
  allObjections,
  eligibleIn,
  linesIn,
  nextMove,
  openActivity,
  roomProgress,
  unsettledRounds,
  type Workshop,
} from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { useMemo } from 'preact/hooks';
import type { ScriptContext } from '../../console/console-context.ts';
import { moveName } from '../../console/next/move-name.ts';
import { whatToSay } from '../../console/next/what-to-say.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import type { Moment } from '../replay-player.ts';
import { ProjectorScreen } from './projector-screen.tsx';

type TrainerScreenProps = Readonly<{ context: ReplayContext; moment: Moment }>;

/** So many texts of a list: it is a glance, the whole lists are in the panels. */
const mostTexts = 3;

/** What the trainer had before them: the room's picture, the words to say, the key, and what the room did not see. */
export function TrainerScreen({ context, moment }: TrainerScreenProps) {
  const { recording, language } = context;
  const { state } = moment;
  const pack = useMemo(() => localizedPack(recording.source.pack, language), [recording, language]);
  const script: ScriptContext = { workshop: state, pack, language };
  const move = nextMove(state);
  const next = move && moveName(move, script);
  const { say } = whatToSay(script);
  return (
    <div class="trainer-screen" lang={language}>
      <div class="trainer-picture">
        <ProjectorScreen context={context} moment={moment} />
      </div>
      <Beside context={context} script={script} />
      <div class="trainer-script">
        {say && <p class="trainer-say">{say}</p>}
        {next && (
          <p class="trainer-next">
            <small>{consoleTexts.in(language).next('next')}</small> <b>{next}</b>
          </p>
        )}
      </div>
    </div>
  );
}

/** Counts while people vote and write, and what only trainers could read. */
function Beside({ context, script }: Readonly<{ context: ReplayContext; script: ScriptContext }>) {
  const { names, common, t } = context;
  const { workshop } = script;
  const progress = roomProgress(workshop);
  return (
    <div class="trainer-beside">
      <p>{t.now('people', { n: workshop.people.joined })}</p>
      {unsettledRounds(workshop).map((round) => (
        <p key={round.id}>
          {names.roundKind(round)}: <b>{common.words('countOf', { n: round.cast, of: eligibleIn(workshop, round) })}</b>
        </p>
      ))}
      {progress && <p>{common.words('done', { n: progress.people, of: progress.of })}</p>}
      {listsIn(workshop, script).map(
        ({ name, texts }) =>
          texts.length > 0 && (
            <section key={name}>
              <h3>{t.trainer(name, { n: texts.length })}</h3>
              <ul>
                {texts.slice(0, mostTexts).map((text, index) => (
                  <li key={index}>{text}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

interface TextList {
  readonly name: 'waiting' | 'cases' | 'lines';
  readonly texts: readonly string[];
}

/** What belongs to the open activity: objections that wait, cases that were named, lines that were written. */
function listsIn(workshop: Workshop, { pack }: ScriptContext): readonly TextList[] {
  const activity = openActivity(workshop);
  const waiting = allObjections(workshop).filter(({ status }) => status === 'held');
  const cases = Object.values(workshop.cases.byId).filter(({ status }) => status !== 'withdrawn');
  const lines = activity ? linesIn(workshop, activity) : [];
  return [
    { name: 'waiting', texts: waiting.map(({ text }) => written(text, pack)) },
    { name: 'cases', texts: activity?.kind === 'cases' ? cases.map(({ pseudonym }) => written(pseudonym, pack)) : [] },
    { name: 'lines', texts: lines.map(({ text }) => written(text, pack)) },
  ];
}
