import type { packShape, roleplayShape, roleShape, sentenceShape, stepShape } from './pack-shape.ts';
import type { Of } from './shape.ts';

/** A content pack: every text of a workshop, versioned and frozen into a workshop at its creation. What stands in it is what
 *  its shape asks for. */
export type Pack = Of<typeof packShape>;

export type Sentence = Of<typeof sentenceShape>;
export type Role = Of<typeof roleShape>;
export type Step = Of<typeof stepShape>;
export type Roleplay = Of<typeof roleplayShape>;
