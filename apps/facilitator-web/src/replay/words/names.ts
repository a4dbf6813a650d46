import { roundName, stageBallotOf, tallySummary } from '@rolwissel/ballots/stage';
import { activityName, caseTitle, type InOneLanguage, type ShownPack } from '@rolwissel/content';
import {
  experienceNumber,
  type Personal,
  type ProjectorView,
  type RoundView,
  type Shown,
  type Workshop,
  wordsOf,
} from '@rolwissel/domain';
import { type LanguageTag, quoted, replayTexts, shortened } from '@rolwissel/texts';
import type { Chapter } from '../model/chapters.ts';

/** What everything in a recording is called, in one language. */
export interface Names {
  readonly pack: InOneLanguage<ShownPack>;
  readonly activity: (id: string | undefined) => string;
  readonly chapter: (chapter: Chapter) => string;
  readonly round: (id: string) => string;
  /** What kind of round that was, whatever it was about. */
  readonly roundKind: (round: RoundView) => string;
  /** What came of a round, in a line; nothing before it was shown. */
  readonly outcome: (round: RoundView) => string;
  readonly caseName: (id: string) => string;
  /** Its words, in quotation marks and shortened. */
  readonly objection: (id: string) => string;
  /** In the words of one of its versions; of the latest when none is named. */
  readonly objective: (id: string, version?: number) => string;
  readonly line: (id: string) => string;
  /** What the projector can show. */
  readonly view: (view: ProjectorView) => string;
  /** P01, P02 …; never more. */
  readonly person: (id: string) => string;
  readonly step: (id: string) => string;
  /** The words, whole; or why they are gone. `hidden`: the trainer put them away, nobody asked for it. */
  readonly words: (text: Personal | Shown | undefined, hidden?: boolean) => string;
}

/** So many letters of what somebody wrote stand for it in a line. */
const nameLetters = 48;

/** Names by the state a recording ends in: it knows all that was ever named. */
export function namesOf(last: Workshop, pack: InOneLanguage<ShownPack>, language: LanguageTag): Names {
  const t = replayTexts.in(language);
  const about = (round: RoundView) => ({ workshop: last, round, pack, language });
  const words: Names['words'] = (text, hidden = false) => wordsOf(text) ?? t.unnamed(hidden ? 'hidden' : 'removed');
  const quote: Names['words'] = (text, hidden) => {
    const own = wordsOf(text);
    return own === undefined ? words(text, hidden) : quoted(shortened(own, nameLetters), language);
  };
  const names: Names = {
    pack,
    words,
    activity(id) {
      const activity = last.agenda.activities.find((known) => known.id === id);
      return activity ? activityName(activity, language) : t.unnamed('activity');
    },
    chapter: ({ kind, activityId }) => (kind === 'activity' ? names.activity(activityId) : t.chapters(kind)),
    round(id) {
      const round = last.rounds.byId[id];
      return round ? roundName(about(round)) : t.unnamed('round');
    },
    roundKind: (round) => stageBallotOf(round.ballot).name(about(round)),
    outcome: (round) => (round.tally ? tallySummary(round.tally, about(round)) : ''),
    caseName(id) {
      if (experienceNumber(last, id) !== undefined) return caseTitle({ workshop: last, pack, language }, id);
      const own = last.cases.byId[id];
      return own ? words(own.pseudonym) : (pack.roleplays.find((known) => known.id === id)?.alias ?? t.unnamed('case'));
    },
    objection(id) {
      const objection = last.objections.byId[id];
      return objection ? quote(objection.text, objection.status === 'hidden') : t.unnamed('objection');
    },
    objective(id, version) {
      const versions = last.objectives.byId[id]?.versions ?? [];
      const wanted = versions.find(({ n }) => n === version) ?? versions.at(-1);
      return wanted ? quote(wanted.text) : t.unnamed('objective');
    },
    line(id) {
      const line = last.steps.lines[id];
      return line ? quote(line.text) : t.unnamed('line');
    },
    view: (view) => t.views(view),
    person: (id) => (/^P\d+$/u.test(id) ? id : t.unnamed('person')),
    step: (id) => pack.steps.find((step) => step.id === id)?.gloss ?? id,
  };
  return names;
}
