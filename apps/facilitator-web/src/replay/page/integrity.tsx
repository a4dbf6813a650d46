import { useSignal } from '@preact/signals';
import type { Verified, VerifyFinding } from '@rolwissel/protocol';
import { CheckIcon, LockIcon, WarningIcon } from '@rolwissel/ui';
import { useEffect, useRef } from 'preact/hooks';
import { closing } from './closing-details.ts';
import type { ReplayContext, ReplayTexts } from './replay-context.ts';

export type Verify = () => Promise<Verified | undefined>;

type IntegrityProps = Readonly<{ context: ReplayContext; verify: Verify }>;

/** Whether the log is what was recorded: one word, and behind it what that word is worth. */
export function Integrity({ context, verify }: IntegrityProps) {
  const { integrity: t } = context.t;
  const verified = useSignal<Verified | 'checking' | undefined>('checking');
  const { source } = context.recording;
  const card = useRef<HTMLDetailsElement>(null);
  useEffect(() => closing(card), []);
  useEffect(() => {
    void verify().then((answer) => {
      verified.value = answer;
    });
  }, [verify, verified, source]);
  const known = verified.value;
  if (known === 'checking' || !known) {
    return <p class="integrity soft">{t(known ? 'checking' : 'unknown')}</p>;
  }
  return (
    <details ref={card} class={known.ok ? 'integrity ok' : 'integrity broken'}>
      <summary>
        {known.ok ? <CheckIcon size="1.1em" /> : <WarningIcon size="1.1em" />}
        <span>{known.ok ? t('unaltered') : t('altered')}</span> <code>{known.headHash.slice(0, 8)}</code>
      </summary>
      <div class="integrity-card">
        <h2>{t('title')}</h2>
        {known.ok && <p>{t('holds', { n: known.events })}</p>}
        {known.findings.map((finding) => (
          <p key={finding.kind}>{found(finding, t)}</p>
        ))}
        {known.firstBroken !== undefined && (
          <button type="button" onClick={() => context.player.goToPosition(known.firstBroken ?? 0)}>
            {t('goThere')}
          </button>
        )}
        <p class="head-hash">
          <LockIcon size="1.1em" />
          {t('headHash')}
          <code>{grouped(known.headHash)}</code>
        </p>
        {known.ok && <p>{compared(known, context)}</p>}
        <p class="soft">{t('honest')}</p>
      </div>
    </details>
  );
}

/** What is wrong, in a sentence. */
function found({ kind, position = 0, count = 0 }: VerifyFinding, t: ReplayTexts['integrity']): string {
  switch (kind) {
    case 'chain':
      return t('chain', { position: String(position) });
    case 'head':
    case 'status':
      return t(kind);
    case 'receipt':
      return t('receipt', { position: String(position) });
    case 'key':
    case 'text':
      return t(kind, { n: count });
  }
}

function compared({ headHash }: Verified, { recording, t: { integrity: t } }: ReplayContext): string {
  const { headHash: recorded } = recording.source;
  if (recorded === undefined) return t('notFinished');
  return t(recorded === headHash ? 'matches' : 'differs');
}

/** In eights, so that two can be compared by eye. */
const grouped = (hash: string): string => hash.replaceAll(/(.{8})(?=.)/gu, '$1 ');
