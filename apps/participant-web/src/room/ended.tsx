import type { Workshop } from '@rolwissel/domain';
import { TaskHeading } from '@rolwissel/phone';
import type { ConnectProblem } from '@rolwissel/protocol';
import { phoneTexts } from '@rolwissel/texts';
import { forgetAll } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';
import { language } from '../language/language.ts';
import { forgetSeat, traces } from '../storage/kept-seat.ts';
import { closeSheet, openSheet } from './sheets.ts';

type Me = Workshop['you']['people']['me'];

interface EndedProps {
  readonly why: ConnectProblem;
  readonly me: Me;
}

/** Trying again makes no sense: why, and what to do then. */
export function Ended({ why, me }: EndedProps) {
  const t = phoneTexts.in(language.value).tasks;
  const code = me?.status === 'erased' ? 'erased' : why.code;
  const isOutdated = code === 'protocol-outdated';
  useEffect(() => {
    if (isOutdated) reloadOnce();
    else if (openSheet.peek()) closeSheet(); // it belonged to this seat, and would lie over the next one
    if (code === 'erased') for (const start of traces) forgetAll(start); // while the page still says so
  }, [isOutdated, code]);
  const [title, how] = wordsFor(code);
  return (
    <div class="page">
      <main>
        <div class="task">
          <TaskHeading>{title}</TaskHeading>
          <p>{how ?? why.message}</p>
          <div class="actions">
            {isOutdated ? (
              <button type="button" class="primary" onClick={() => location.reload()}>
                {t('reload')}
              </button>
            ) : (
              <button type="button" class="primary" onClick={forgetSeat}>
                {t('join')}
              </button>
            )}
          </div>
        </div>
      </main>
    </div>
  );
}

function wordsFor(code: string): readonly [title: string, how?: string] {
  const t = phoneTexts.in(language.value).tasks;
  switch (code) {
    case 'removed':
      return [t('removed'), t('removedHow')];
    case 'erased':
      return [t('erased'), t('erasedHow')];
    case 'closed':
    case 'unknown-workshop': // the same, told to who comes back later
      return [t('closed'), t('closedHow')];
    case 'protocol-outdated':
      return [t('outdated'), t('outdatedHow')];
    default:
      return [t('unknown'), t('unknownHow')];
  }
}

/** Fetches the new version by itself, but never again and again. */
function reloadOnce(): void {
  const key = 'rolwissel reloaded at';
  try {
    const last = Number(sessionStorage.getItem(key) ?? 0);
    if (Date.now() - last < 60_000) return;
    sessionStorage.setItem(key, String(Date.now()));
    location.reload();
  } catch {
    // a browser that remembers nothing would reload for ever: there is a button
  }
}
