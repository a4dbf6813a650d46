import { useSignal } from '@preact/signals';
import type { MailCount } from '@rolwissel/protocol';
import { followUpTexts, type LanguageTag, languages } from '@rolwissel/texts';
import { useId } from 'preact/hooks';
import type { Summary } from './follow-up-page.tsx';

type WaveShown = Summary['waves'][number];

interface WavesProps {
  readonly waves: Summary['waves'];
  readonly sendsMail: boolean;
  readonly language: LanguageTag;
  readonly onMove: (waveId: string, dueOn: string) => Promise<string | undefined>;
}

/** The three times, each with its day, its answers and its mail. */
export function Waves({ waves, sendsMail, language, onMove }: WavesProps) {
  const t = followUpTexts.in(language);
  return (
    <section>
      <h2>{t.waves('title')}</h2>
      {waves.length === 0 && <p class="soft">{t.waves('notYet')}</p>}
      <ol class="waves">
        {waves.map((wave) => (
          <li key={wave.waveId} class={`card ${wave.status}`}>
            <h3>{t.waves(wave.waveId)}</h3>
            <p>
              <Status wave={wave} language={language} />
              {wave.status !== 'scheduled' && ` · ${t.waves('answered', { n: wave.answered })}`}
            </p>
            {wave.mail && <Mail mail={wave.mail} isOpen={wave.status === 'open'} language={language} />}
            {wave.status === 'scheduled' && <MoveForm wave={wave} language={language} onMove={onMove} />}
          </li>
        ))}
      </ol>
      {!sendsMail && <p class="soft">{t.mail('none')}</p>}
    </section>
  );
}

interface WaveProps {
  readonly wave: WaveShown;
  readonly language: LanguageTag;
}

function Status({ wave: { status, dueOn, closesAt = dueOn }, language }: WaveProps) {
  const t = followUpTexts.in(language).waves;
  if (status === 'closed') return <>{t('closed')}</>;
  if (status === 'open') return <strong>{t('open', { day: dayIn(language, closesAt) })}</strong>;
  return <>{t('scheduled', { day: dayIn(language, dueOn) })}</>;
}

const dayIn = (language: LanguageTag, date: string): string =>
  new Intl.DateTimeFormat(languages[language].dates, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(date),
  );

/** How much of the mail has gone, and what to do about the rest. */
function Mail({
  mail,
  isOpen,
  language,
}: {
  readonly mail: MailCount;
  readonly isOpen: boolean;
  readonly language: LanguageTag;
}) {
  const t = followUpTexts.in(language).mail;
  const { sent, waiting, retried, bounced, lapsed } = mail;
  return (
    <>
      <p class="soft">{t('counts', { sent, waiting, bounced })}</p>
      {retried > 0 && <p class="warning">{t('retried', { n: retried })}</p>}
      {bounced > 0 && isOpen && <p class="soft">{t('bounced')}</p>}
      {lapsed > 0 && <p class="warning">{t('lapsed', { n: lapsed })}</p>}
    </>
  );
}

/** Another day for a wave that is still to come. */
function MoveForm({ wave: { waveId, dueOn }, language, onMove }: WaveProps & Pick<WavesProps, 'onMove'>) {
  const t = followUpTexts.in(language).waves;
  const day = useSignal(dueOn);
  const wrong = useSignal<string | undefined>(undefined);
  const id = useId();
  const move = async () => {
    wrong.value = await onMove(waveId, day.value);
  };
  return (
    <form
      class="move"
      onSubmit={(event) => {
        event.preventDefault();
        void move();
      }}
    >
      <label for={id}>{t('day')}</label>
      <input
        id={id}
        type="date"
        required
        value={day.value}
        onInput={({ currentTarget }) => {
          day.value = currentTarget.value;
        }}
      />
      <button type="submit" disabled={day.value === dueOn || day.value === ''}>
        {t('move')}
      </button>
      <p class="wrong" role="alert">
        {wrong.value}
      </p>
    </form>
  );
}
