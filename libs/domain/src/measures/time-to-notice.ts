/** In one wave: who had not been noticed before, and who of them was noticed now. */
export type NoticeCount = Readonly<{ atRisk: number; noticed: number }>;

/** `hazard` is the share noticed of those at risk, `still` the estimated share that nobody has noticed up to and with it. */
export type NoticeStep = NoticeCount & Readonly<{ hazard: number; still: number }>;

/** How long "a while" is: a life table, S = Π (1 − h) over the waves (Cutler & Ederer 1958). Who told, or did not answer, counts up
 *  to the wave before. */
export function timeToNotice(waves: readonly NoticeCount[]): readonly NoticeStep[] {
  let still = 1;
  return waves.map(({ atRisk, noticed }) => {
    const hazard = atRisk === 0 ? 0 : noticed / atRisk;
    still *= 1 - hazard;
    return { atRisk, noticed, hazard, still };
  });
}
