import { type Drawing, type Mark, widthOf } from '../drawing.ts';

/** Nothing sticks out of the picture; a letter may be a little narrower or wider than is thought. */
export function isInside(mark: Mark, { width, height }: Drawing): boolean {
  const within = (x: number, y: number) => x >= -1 && y >= -1 && x <= width + 1 && y <= height + 1;
  switch (mark.kind) {
    case 'rect':
      return within(mark.x, mark.y) && within(mark.x + mark.width, mark.y + mark.height);
    case 'line':
      return within(mark.x1, mark.y1) && within(mark.x2, mark.y2);
    case 'circle':
      return within(mark.x - mark.radius, mark.y - mark.radius) && within(mark.x + mark.radius, mark.y + mark.radius);
    case 'path':
      return Array.from(mark.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)).every(([, x, y]) => within(Number(x), Number(y)));
    case 'text': {
      const wide = widthOf(mark.text, mark.size);
      const left = { start: 0, middle: wide / 2, end: wide }[mark.anchor];
      return within(mark.x - left, mark.y) && within(mark.x - left + wide, mark.y);
    }
  }
}
