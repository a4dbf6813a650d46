import { useSignal } from '@preact/signals';
import { rejoin } from '@rolwissel/client';
import { longestAlias } from '@rolwissel/domain';
import { TaskHeading } from '@rolwissel/phone';
import { grouped, type Problem } from '@rolwissel/protocol';
import { phoneFirstTexts, phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import { keepSeat } from '../storage/kept-seat.ts';
import { doorInSight } from './door.ts';
import { CodeField, Field } from './fields.tsx';
import { arrive, type JoinLink, nameOf, typedLink } from './join-link.ts';
import { problemText } from './problem-text.ts';
import { useAgain } from './use-again.ts';
import { whyNoCode } from './written-link.ts';

interface RejoinFormProps {
  readonly link: JoinLink;
  readonly alias?: string | undefined;
  readonly personalCode?: string | undefined;
  readonly onNew: () => void;
}

/** What went wrong, here or at the server. */
type Told = Pick<Problem, 'code' | 'detail' | 'retryAfterMs'>;

const digitsInCode = 7;

/** What is missing before the server need be asked: `badly` is what was typed for a code and is none. */
function lackingIn(
  person: { readonly alias: string; readonly personalCode: string },
  badly?: string,
): Told | undefined {
  const t = phoneTexts.in(language.value).returning;
  if (badly !== undefined) return whyNoCode(badly);
  if (person.alias.trim() === '') return { code: 'alias-missing', detail: t('aliasMissing') };
  const n = person.personalCode.replace(/\D/g, '').length;
  return n === digitsInCode ? undefined : { code: 'digits-missing', detail: t('digitsMissing', { n }) };
}

/** The same person on another phone, or back after leaving. */
export function RejoinForm({ link, onNew, ...start }: RejoinFormProps) {
  const t = phoneTexts.in(language.value).returning;
  const continues = doorInSight()?.continues === true;
  const wish = useSignal({
    code: link.code === undefined ? '' : grouped(link.code),
    alias: start.alias ?? '',
    personalCode: start.personalCode === undefined ? '' : grouped(start.personalCode),
  });
  const asksCode = useSignal(link.secret === undefined);
  const problem = useSignal<Told | undefined>(undefined);
  const isBusy = useSignal(false);
  const come = async () => {
    if (isBusy.value) return;
    isBusy.value = true;
    const { code, ...person } = wish.value;
    const way = link.secret === undefined || asksCode.value ? await typedLink(code) : link;
    const lacking = lackingIn(person, nameOf(way) === '' ? code : undefined);
    const answer = lacking
      ? { ok: false as const, problem: lacking }
      : await rejoin({ ...way, ...person }, language.value);
    isBusy.value = false;
    if (!answer.ok) {
      if (answer.problem.code === 'code-unknown') asksCode.value = true;
      problem.value = answer.problem;
      return;
    }
    keepSeat({ ...answer.value, link: way });
    arrive();
  };
  useAgain(problem.value, () => void come());
  const type = (typed: Partial<typeof wish.value>) => {
    problem.value = undefined; // what is being changed is not what was refused, and is not tried again by itself
    wish.value = { ...wish.value, ...typed };
  };
  const text = problem.value && problemText(problem.value);
  const ofCode = problem.value?.code === 'code-unknown' ? text : undefined;
  const ofPerson = problem.value?.code === 'code-wrong' ? text : undefined;
  const ofAlias = problem.value?.code === 'alias-missing' ? text : undefined;
  const ofDigits = problem.value?.code === 'digits-missing' ? text : ofPerson;
  return (
    <form
      noValidate
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void come();
      }}
    >
      <TaskHeading>{t('comeBack')}</TaskHeading>
      <p class="soft">{t(continues ? 'continues' : 'comeBackHow')}</p>
      {asksCode.value && <CodeField value={wish.value.code} problem={ofCode} onInput={(code) => type({ code })} />}
      <Field
        name="alias"
        label={t('aliasHad')}
        maxLength={longestAlias}
        autoComplete="off"
        value={wish.value.alias}
        problem={ofAlias ?? (ofPerson && '')}
        onInput={(alias) => type({ alias })}
      />
      <Field
        name="personalCode"
        class="code"
        label={t('personalCode')}
        inputMode="numeric"
        maxLength={20}
        autoComplete="off"
        value={wish.value.personalCode}
        problem={ofDigits}
        onInput={(personalCode) => type({ personalCode })}
      />
      <button type="button" class="quiet aside" onClick={onNew}>
        {t('asNew')}
      </button>
      <div class="actions">
        {text && !ofCode && !ofDigits && !ofAlias && (
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
