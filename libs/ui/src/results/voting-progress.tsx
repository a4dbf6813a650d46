import { Bar } from './bar.tsx';
import { shareOf } from './numbers.ts';

export type VotingProgressProps = Readonly<{
  cast: number;
  eligible: number;
  labels: Readonly<{
    /** What is going on: `Voting …`. */
    voting: string;
    /** The word between the counts: `of`. */
    of: string;
  }>;
}>;

/** Up to here every voter is a seat of its own; above it, a bar. */
const mostSeats = 60;

/** "17 of 24": the only thing that moves while people vote. Seats fill from the left, whoever voted. */
export function VotingProgress({ cast, eligible, labels }: VotingProgressProps) {
  const words = `${cast} ${labels.of} ${eligible}`;
  return (
    <div class="result voting-progress">
      <p class="voting">{labels.voting}</p>
      <p class="tally" aria-hidden="true">
        <b key={cast}>{cast}</b> {labels.of} {eligible}
      </p>
      <progress
        class="visually-hidden"
        aria-label={labels.voting}
        aria-valuetext={words}
        max={Math.max(eligible, 1)}
        value={cast}
      />
      {eligible > mostSeats ? <Bar value={shareOf(cast, eligible)} /> : <Seats taken={cast} all={eligible} />}
    </div>
  );
}

type SeatsProps = Readonly<{ taken: number; all: number }>;

function Seats({ taken, all }: SeatsProps) {
  return (
    <span class="seats" aria-hidden="true">
      {Array.from({ length: all }, (_, seat) => (
        <svg key={seat} class={seat < taken ? 'taken' : undefined} viewBox="0 0 20 32">
          <path d="M3 3v26M3 17h14v12" />
        </svg>
      ))}
    </span>
  );
}
