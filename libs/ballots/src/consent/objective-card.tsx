import { written } from '@rolwissel/content';
import { type ObjectiveView, objectionOf, objectiveKinds, wordsOf } from '@rolwissel/domain';
import { ballotsTexts } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import { ChangedText } from '../changed-text.tsx';
import type { OnPhone } from '../phone-ballot.ts';

interface ObjectiveCardProps extends Omit<OnPhone, 'round'> {
  readonly objective: ObjectiveView;
}

/** An objective as it reads now, what it brings whom, and what changed since the version before. */
export function ObjectiveCard({ workshop, pack, language, objective }: ObjectiveCardProps) {
  const t = ballotsTexts.in(language).objective;
  const version = objective.versions.at(-1);
  if (!version) return null;
  const takenIn = version.addresses.flatMap((id) => objectionOf(workshop, id) ?? []); // those the room may read
  const before = objective.versions.at(-2);
  const words = (name: 'text' | 'measure' | 'servesBoss' | 'servesBuyer') => (
    <ChangedText before={before && wordsOf(before[name])} now={written(version[name], pack)} language={language} />
  );
  return (
    <article class="objective">
      <p class="soft">
        {t('version', { n: version.n })} · {pack.questions.objectiveKind[objectiveKinds.indexOf(objective.kind)]}
      </p>
      <p class="large">{words('text')}</p>
      <dl>
        <Entry term={t('servesBoss')}>{words('servesBoss')}</Entry>
        <Entry term={t('servesBuyer')}>{words('servesBuyer')}</Entry>
        {wordsOf(version.measure) !== '' && <Entry term={t('measure')}>{words('measure')}</Entry>}
        <Entry term={t('due')}>{t('weeks', { n: version.dueWeeks })}</Entry>
      </dl>
      {takenIn.length > 0 && (
        <>
          <p class="soft">{t('takesIn')}</p>
          <ul class="plain">
            {takenIn.map(({ id, text }) => (
              <li key={id}>{written(text, pack)}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

interface EntryProps {
  readonly term: string;
  readonly children: ComponentChildren;
}

function Entry({ term, children }: EntryProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
