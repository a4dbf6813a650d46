import { useSignal } from '@preact/signals';
import { rejoin } from '@rolwissel/client';
import { longestAlias } from '@rolwissel/domain';
import { TaskHeading } from '@rolwissel/phone';
import { grouped, type Problem } from '@rolwissel/protocol';
import { phoneFirstTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import { keepSeat } from '../storage/kept-seat.ts';
import { CodeField, Field } from './fields.tsx';
import { forgetJoinLink, type JoinLink, nameOf, typedLink } from './join-link.ts';
import { problemText } from './problem-text.ts';
import { useAgain } from './use-again.ts';

interface RejoinFormProps {
  readonly link: JoinLink;
  readonly alias?: string | undefined;
  readonly personalCode?: string | undefined;
  readonly onNew: () => void;
}

/** The same person on another phone, or back after leaving. */
export function RejoinForm({ link, onNew, ...start }: RejoinFormProps) {
  const t = phoneFirstTexts.in(language.value).returning;
  const wish = useSignal({
    code: link.code === undefined ? '' : grouped(link.code),
    alias: start.alias ?? '',
    personalCode: start.personalCode === undefined ? '' : grouped(start.personalCode),
  });
  const problem = useSignal<Problem | undefined>(undefined);
  const isBusy = useSignal(false);
  const come = async () => {
    if (isBusy.value) return;
    isBusy.value = true;
    const { code = '' } = await typedLink(wish.value.code);
    const answer = await rejoin({ ...wish.value, code }, language.value);
    isBusy.value = false;
    if (!answer.ok) {
      problem.value = answer.problem;
      return;
    }
    forgetJoinLink();
    keepSeat({ ...answer.value, joinLinks: [code, nameOf(link)] });
  };
  useAgain(problem.value, () => void come());
  const type = (typed: Partial<typeof wish.value>) => {
    problem.value = undefined; // what is being changed is not what was refused, and is not tried again by itself
    wish.value = { ...wish.value, ...typed };
  };
  const text = problem.value && problemText(problem.value);
  const ofCode = problem.value?.code === 'code-unknown' ? text : undefined;
  const ofPerson = problem.value?.code === 'code-wrong' ? text : undefined;
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
      <CodeField value={wish.value.code} problem={ofCode} onInput={(code) => type({ code })} />
      <Field
        name="alias"
        label={t('aliasHad')}
        maxLength={longestAlias}
        autoComplete="off"
        required
        value={wish.value.alias}
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
        value={wish.value.personalCode}
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
        <button type="submit" class="primary" aria-disabled={isBusy.value}>
          {isBusy.value ? phoneFirstTexts.in(language.value).join('busy') : t('back')}
        </button>
      </div>
    </form>
  );
}
