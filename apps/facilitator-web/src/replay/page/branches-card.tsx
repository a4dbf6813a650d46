import { useEffect, useRef } from 'preact/hooks';
import { writeLink } from '../model/link.ts';
import { ForkIcon } from '../timeline/mark-icon.tsx';
import { closing } from './closing-details.ts';
import type { ReplayContext } from './replay-context.ts';

/** Where this workshop left another one, and which ones left this one; nothing where it stands by itself. */
export function BranchesCard({ context }: Readonly<{ context: ReplayContext }>) {
  const { player, recording, t } = context;
  const { forks: words } = t;
  const card = useRef<HTMLDetailsElement>(null);
  useEffect(() => closing(card), []);
  const branches = player.branches.value;
  const fork = recording.last.agenda.lineage?.at(-1);
  if (!fork && branches.length === 0) return null;
  const { id } = recording.source.workshop;
  const names = [fork ? words('continued') : [], branches.length > 0 ? words('branches', { n: branches.length }) : []];
  const at = (position: number) => writeLink({ at: position, as: player.audience.value, share: undefined });
  const parent = player.parent.value;
  return (
    <details ref={card} class="integrity branches">
      <summary>
        <ForkIcon size="1.1em" />
        <span>{names.flat().join(' · ')}</span>
      </summary>
      <div class="integrity-card">
        {fork && (
          <div class="branch">
            <p>
              {parent
                ? words('from', { n: fork.position, title: parent.title })
                : words('fromGone', { n: fork.position })}
            </p>
            <button type="button" onClick={() => player.goToPosition(fork.position)}>
              {words('thatMoment')}
            </button>
            {parent && (
              <>
                <a href={`/w/${parent.id}/replay${at(fork.position)}`}>{words('look', { title: parent.title })}</a>
                <a href={`/compare?workshops=${parent.id},${id}`}>{words('compareWith', { title: parent.title })}</a>
              </>
            )}
          </div>
        )}
        {branches.map((branch) => (
          <div key={branch.id} class="branch">
            <p>
              <strong>{branch.title}</strong> {words('leaves', { n: branch.fork.position })}
            </p>
            <button type="button" onClick={() => player.goToPosition(branch.fork.position)}>
              {words('thatMoment')}
            </button>
            <a
              href={`/w/${branch.id}/replay${at(branch.fork.position)}`}
              aria-label={words('look', { title: branch.title })}
            >
              {context.common.acts('replay')}
            </a>
            <a
              href={`/compare?workshops=${id},${branch.id}`}
              aria-label={words('compareWith', { title: branch.title })}
            >
              {words('compare')}
            </a>
          </div>
        ))}
      </div>
    </details>
  );
}
