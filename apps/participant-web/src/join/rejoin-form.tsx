import { rejoin } from '@rolwissel/client';
import { longestAlias } from '@rolwissel/domain';
import { grouped, type Problem } from '@rolwissel/protocol';
import { useState } from 'preact/hooks';
import { closeDoor, type Door, nameOf, typedDoor } from '../kept/door.ts';
import { keepSeat } from '../kept/seat.ts';
import { locale } from '../language/language.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { CodeField, Field } from './fields.tsx';
import { problemText } from './problem-text.ts';
import { returningWords } from './returning-words.ts';
import { useAgain } from './use-again.ts';
import { joinWords } from './words.ts';

interface Props {
  readonly door: Door;
  readonly alias?: string | undefined;
  readonly personalCode?: string | undefined;
  readonly onNew: () => void;
}

/** The same person on another phone, or back after leaving. */
export function RejoinForm({ door, onNew, ...start }: Props) {
  const t = returningWords.value;
  const [wish, setWish] = useState({
    code: door.code === undefined ? '' : grouped(door.code),
    alias: start.alias ?? '',
    personalCode: start.personalCode === undefined ? '' : grouped(start.personalCode),
  });
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const come = async () => {
    if (isBusy) return;
    setBusy(true);
    const { code = '' } = await typedDoor(wish.code);
    const answer = await rejoin({ ...wish, code }, locale.value);
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    closeDoor();
    keepSeat({ ...answer.value, doors: [code, nameOf(door)] });
  };
  useAgain(problem, () => void come());
  const type = (typed: Partial<typeof wish>) => {
    setProblem(undefined); // what is being changed is not what was refused, and is not tried again by itself
    setWish({ ...wish, ...typed });
  };
  const text = problem && problemText(problem);
  const ofCode = problem?.code === 'code-unknown' ? text : undefined;
  const ofPerson = problem?.code === 'code-wrong' ? text : undefined;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void come();
      }}
    >
      <TaskHeading>{t('comeBack')}</TaskHeading>
      <p class="soft">{t('comeBackHow')}</p>
      <CodeField value={wish.code} problem={ofCode} onInput={(code) => type({ code })} />
      <Field
        name="alias"
        label={t('aliasHad')}
        maxLength={longestAlias}
        autoComplete="off"
        required
        value={wish.alias}
        problem={ofPerson && ''}
        onInput={(alias) => type({ alias })}
      />
      <Field
        name="personalCode"
        class="code"
        label={t('personalCode')}
        inputMode="numeric"
        maxLength={20}
        autoComplete="off"
        required
        value={wish.personalCode}
        problem={ofPerson}
        onInput={(personalCode) => type({ personalCode })}
      />
      <button type="button" class="quiet aside" onClick={onNew}>
        {t('asNew')}
      </button>
      <div class="actions">
        {text && !ofCode && !ofPerson && (
          <p role="alert" class="problem">
            {text}
          </p>
        )}
        <button type="submit" class="primary" aria-disabled={isBusy}>
          {isBusy ? joinWords.value('busy') : t('back')}
        </button>
      </div>
    </form>
  );
}
