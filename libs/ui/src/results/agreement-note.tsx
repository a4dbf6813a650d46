export type AgreementNoteProps = Readonly<{
  /** Agreement beyond chance, 0 to 1; left out where so few voted that only words are honest. */
  agreement?: number;
  labels: Readonly<{
    /** What is measured: `Agreement`. */
    agreement: string;
    /** What follows the number: `of 100`. */
    of: string;
    /** The band in words: `broad`, or what stands in for it. */
    band: string;
  }>;
}>;

/** The lower ends of the bands after the first: mixed, broad, strong. */
const bandStarts = [0.25, 0.5, 0.7];

/** How alike the room votes: one number and one word. */
export function AgreementNote({ agreement, labels }: AgreementNoteProps) {
  return (
    <p class="agreement-note">
      <span class="soft">{labels.agreement}</span>{' '}
      {agreement !== undefined && (
        <>
          <b class="number">{Math.round(agreement * 100)}</b> <span class="soft">{labels.of}</span>{' '}
          <span class="band-scale" aria-hidden="true" style={{ '--to': agreement }}>
            {bandStarts.map((start) => (
              <i key={start} style={{ '--at': start }} />
            ))}
          </span>{' '}
        </>
      )}
      <mark>{labels.band}</mark>
    </p>
  );
}
