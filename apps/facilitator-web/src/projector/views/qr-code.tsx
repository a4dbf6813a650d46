import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

type QrCodeProps = Readonly<{ text: string }>;

/** A QR code as one path, with the margin that scanners need. `ecc` M: still read when somebody's head covers a corner. */
export function QrCode({ text }: QrCodeProps) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} fill="currentColor" shape-rendering="crispEdges" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** As the standard asks. */
const quietModules = 4;

function drawn(text: string) {
  const { data, size } = encode(text, { border: quietModules, ecc: 'M' });
  const row = (cells: readonly boolean[], y: number) =>
    cells.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('');
  return { size, path: data.map(row).join('') };
}
