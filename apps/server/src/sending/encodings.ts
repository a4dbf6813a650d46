/** How a body may be compressed on its way, best first. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** The best of the encodings that a header Accept-Encoding takes; undefined when the body must go as it is. */
export const bestEncoding = (acceptEncoding: string | undefined, offered: readonly Encoding[] = encodings) =>
  offered.find((encoding) => takes(encoding, acceptEncoding ?? ''));

const takes = (encoding: Encoding, accepted: string): boolean =>
  accepted
    .split(',')
    .map((each) => each.trim().split(';'))
    .some(([name, weight = '']) => name === encoding && !/^\s*q=0(\.0*)?$/u.test(weight));
