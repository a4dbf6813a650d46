import { activityName, workshopTitle, written } from '@rolwissel/content';
import { activityOf, objectionOf, objectiveOf, type Personal, type Shown, wordsOf } from '@rolwissel/domain';
import { quoted, shortened } from '@rolwissel/texts';
import type { OnStage } from './stage-ballot.ts';

/** So many letters of an objection or an objective stand above a count. */
const headingLetters = 100;

/** So many stand in the name of a round. */
const nameLetters = 48;

/** An objective as it was worded when it was put to the vote. */
function objectiveWords({ workshop, round }: OnStage): Shown | Personal | undefined {
  const versions = objectiveOf(workshop, round.subject)?.versions ?? [];
  return (versions.find(({ n }) => n === round.version) ?? versions.at(-1))?.text;
}

const objectionWords = ({ workshop, round }: OnStage): Shown | Personal | undefined =>
  objectionOf(workshop, round.subject)?.text;

/** The objection a round is about, as far as it fits; undefined when it is about something else. */
export function objectionHeading(about: OnStage): string | undefined {
  const words = objectionWords(about);
  return words && quoted(shortened(written(words, about.pack), headingLetters), about.language);
}

/** The objective a round is about, as far as it fits; else what the activity is called. */
export function objectiveHeading(about: OnStage): string {
  const words = objectiveWords(about);
  if (words) return shortened(written(words, about.pack), headingLetters);
  const { agenda } = about.workshop;
  const activity = activityOf(agenda, about.round.subject);
  return activity ? activityName(activity, about.language) : workshopTitle(agenda, about.language);
}

/** What a round is about, in a few words: an objective, an objection, or the activity itself. */
export function subjectName(about: OnStage): string {
  const { pack, language } = about;
  const text = objectiveWords(about) ?? objectionWords(about);
  if (!text) return roundActivity(about);
  const words = wordsOf(text);
  return words === undefined ? pack.ui.removed : quoted(shortened(words, nameLetters), language);
}

/** What the activity is called in which a round was opened. */
export function roundActivity({ workshop: { agenda }, round, language }: OnStage): string {
  const activity = activityOf(agenda, round.activityId);
  return activity ? activityName(activity, language) : workshopTitle(agenda, language);
}
