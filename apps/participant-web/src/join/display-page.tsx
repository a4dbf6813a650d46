import { useSignal } from '@preact/signals';
import { display } from '@rolwissel/client';
import { TaskHeading } from '@rolwissel/phone';
import { grouped, type Problem } from '@rolwissel/protocol';
import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import { CodeField } from './fields.tsx';
import { type JoinLink, nameOf, typedLink, whyNoLink } from './join-link.ts';
import { problemText } from './problem-text.ts';

interface DisplayPageProps {
  readonly link: JoinLink;
  readonly onNew: () => void;
}

/** The computer at the projector is nobody: it shows what the room sees, unless somebody sits behind it who takes part. */
export function DisplayPage({ link, onNew }: DisplayPageProps) {
  const t = phoneTexts.in(language.value).returning;
  const code = useSignal(link.code === undefined ? '' : grouped(link.code));
  const problem = useSignal<Pick<Problem, 'code' | 'detail'> | undefined>(undefined);
  const show = async () => {
    const way = link.secret === undefined ? await typedLink(code.value) : link;
    if (nameOf(way) === '') {
      problem.value = await whyNoLink(code.value);
      return;
    }
    const answer = await display(way, language.value);
    if (!answer.ok) {
      problem.value = answer.problem;
      return;
    }
    const { workshopId, token } = answer.value;
    sessionStorage.setItem(`rolwissel seat projector ${workshopId}`, token);
    location.assign(`/w/${workshopId}/projector`);
  };
  const text = problem.value && problemText(problem.value);
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void show();
      }}
    >
      <TaskHeading>{t('displayTitle')}</TaskHeading>
      <p>{t('displayText')}</p>
      {link.secret === undefined && (
        <CodeField
          value={code.value}
          problem={text}
          onInput={(typed) => {
            problem.value = undefined;
            code.value = typed;
          }}
        />
      )}
      <div class="actions">
        {link.secret !== undefined && text && (
          <p role="alert" class="problem">
            {text}
          </p>
        )}
        <button type="submit" class="primary">
          {t('displayYes')}
        </button>
        <button type="button" class="quiet" onClick={onNew}>
          {t('displayNo')}
        </button>
      </div>
    </form>
  );
}
