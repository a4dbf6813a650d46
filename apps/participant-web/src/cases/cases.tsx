import { useState } from 'preact/hooks';
import { useOpener } from '../forms/opener.ts';
import type { Desk } from '../live/desk.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { NewCase, RevisedCase } from './case-form.tsx';
import { OwnCase, ownCase } from './own-case.tsx';
import { caseWords } from './words.ts';

/** Names one own salesperson; who has done so sees what is kept, and can still change or withdraw it. */
export function Cases({ desk }: { desk: Desk }) {
  const t = caseWords.value;
  const known = ownCase(desk.workshop);
  const [isEditing, setEditing] = useState(false);
  const opener = useOpener(isEditing);
  return (
    <div class="task">
      <TaskHeading>{known ? t('yours') : desk.pack.questions.caseName}</TaskHeading>
      {!known && <NewCase desk={desk} />}
      {known && isEditing && <RevisedCase desk={desk} known={known} onDone={() => setEditing(false)} />}
      {known && !isEditing && (
        <>
          <p class="soft">{t('wait')}</p>
          <OwnCase desk={desk} known={known} opener={opener} onEdit={() => setEditing(true)} />
        </>
      )}
    </div>
  );
}
