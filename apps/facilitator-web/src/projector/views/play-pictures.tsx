import { type ObservedPlay, type PlayResults, type StepId, stepIds } from '@rolwissel/domain';
import { commonTexts, type LanguageTag, projectorTexts } from '@rolwissel/texts';
import { LandingPicture, StepIcon, StepTimeline } from '@rolwissel/ui';
import { minutesAndSeconds } from './words.ts';

type PicturesProps = Readonly<{ results: PlayResults; language: LanguageTag }>;

/** When which step was seen, in all plays together. */
export function StepsPicture({ results: { steps }, language }: PicturesProps) {
  const t = projectorTexts.in(language).plays;
  if (!steps) return null;
  const most = Math.max(1, ...stepIds.flatMap((id) => steps.use[id].byMinute));
  const rows = stepIds.map((id) => {
    const { byMinute, firstMs } = steps.use[id];
    return {
      id,
      icon: <StepIcon id={id} size="1.2em" />,
      name: commonTexts.in(language).steps(id),
      stretches: byMinute.map((n) => n / most),
      number: `${byMinute.reduce((sum, n) => sum + n, 0)} ×`,
      note: firstMs === undefined ? t('never') : t('first', { time: minutesAndSeconds(firstMs) }),
    };
  });
  return <StepTimeline rows={rows} labels={labelsIn(language, 'stepsCaption')} />;
}

/** So many stretches a play is cut into, however long it took. */
const stretches = 16;

/** The steps of each play by itself, in no order that tells which team it was. */
export function StepsByPlay({ results: { courses = [] }, language }: PicturesProps) {
  const t = projectorTexts.in(language).plays;
  if (courses.length === 0) return null;
  const rows = courses.map((course, index) => ({
    id: `${index}`,
    name: t('aTeam'),
    stretches: seenIn(course),
    number: `${course.ticks.length} ×`,
    note: t('different', { n: new Set(course.ticks.map(({ stepId }) => stepId)).size }),
  }));
  return <StepTimeline rows={rows} labels={labelsIn(language, 'teamsCaption')} />;
}

function seenIn({ lengthMs, ticks }: ObservedPlay<StepId>): readonly number[] {
  const counts = Array.from({ length: stretches }, (_, stretch) => {
    const isHere = (atMs: number) =>
      Math.min(stretches - 1, Math.floor((atMs / Math.max(1, lengthMs)) * stretches)) === stretch;
    return ticks.filter(({ atMs }) => isHere(atMs)).length;
  });
  const most = Math.max(1, ...counts);
  return counts.map((n) => n / most);
}

/** How content both sides are with where they landed. */
export function Landings({ results: { satisfaction }, language }: PicturesProps) {
  const t = projectorTexts.in(language).plays;
  if (!satisfaction) return null;
  const { cloud, middle } = satisfaction;
  const labels = { spoken: t('middle', middle), boss: t('bossSide'), buyer: t('buyerSide') };
  return <LandingPicture cloud={cloud} middle={middle} labels={labels} />;
}

function labelsIn(language: LanguageTag, caption: 'stepsCaption' | 'teamsCaption') {
  const t = projectorTexts.in(language).plays;
  return { caption: t(caption), row: t('row'), number: t('times'), note: t('when'), empty: t('tooFew') };
}
