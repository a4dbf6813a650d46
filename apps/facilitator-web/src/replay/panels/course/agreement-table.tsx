import type { ReplayContext } from '../../page/replay-context.ts';
import { MethodNote } from '../method-note.tsx';

/** How alike the room had shown itself to think, vote by vote up to this moment: the numbers of the line on the time line. */
export function AgreementTable({ context, count }: Readonly<{ context: ReplayContext; count: number }>) {
  const { recording, player, names, intoWorkshop } = context;
  const { course: t } = context.t;
  const now = recording.agreement.filter(({ index }) => index < count);
  if (now.length === 0) return <p class="soft small">{t('noAgreement')}</p>;
  return (
    <>
      <table class="figures small">
        <caption class="visually-hidden">{t('agreement')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('vote')}</th>
            <th scope="col">{t('voters')}</th>
            <th scope="col">{t('alike')}</th>
            <th scope="col">{t('mean')}</th>
          </tr>
        </thead>
        <tbody>
          {now.map(({ index, roundId, voters, agreement, mean }) => (
            <tr key={index}>
              <th scope="row">
                <button type="button" class="jump" onClick={() => player.goTo(index)}>
                  <span class="when">{intoWorkshop(recording.times[index] ?? 0)}</span> {names.round(roundId)}
                </button>
              </th>
              <td>{voters}</td>
              <td>
                <b>{hundred(agreement)}</b>
              </td>
              <td>{hundred(mean)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MethodNote context={context}>
        <p>{t('agreementMore')}</p>
      </MethodNote>
    </>
  );
}

const hundred = (share: number): number => Math.round(share * 100);
