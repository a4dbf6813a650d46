import { copyOf } from '../kernel/json.ts';
import type { SliceFolds } from '../rule.ts';
import type { OwnPlays, Play, Plays, Sitter } from './state.ts';

/** What the room is told: which cards are open, and its screen how many were read. */
export const playsFold: SliceFolds<Plays> = {
  BriefsRevealed(plays, cards) {
    plays.open[cards.activityId] = cards;
  },
  BriefsShown(plays, told) {
    Object.assign(plays, told);
  },
  BriefsCounted(plays, told) {
    Object.assign(plays, told);
  },
};

/** Who sits where: no phone is told. */
export const sittersFold: SliceFolds<Plays> = {
  BriefsDealt(plays, { activityId, plays: dealt, caseId }) {
    for (const { playId: id, teamId, sitters } of dealt) {
      const play: Play = { id, activityId, teamId, sitters: copyOf(sitters) as Sitter[] };
      plays.list.push(caseId === undefined ? play : { ...play, caseId });
    }
  },
  BriefRead({ list }, { playId, participantId }) {
    for (const sitter of list.find(({ id }) => id === playId)?.sitters ?? []) {
      if (sitter.participantId === participantId) sitter.read = true;
    }
  },
  ChairTaken({ list }, { playId, participantId, chair }) {
    const play = list.find(({ id }) => id === playId);
    if (play) play.sitters = [...withoutSitter(play, participantId), { participantId, chair }];
  },
  BriefsWithdrawn(plays, { playIds }) {
    plays.list = plays.list.filter(({ id }) => !playIds.includes(id));
  },
  ChairLeft({ list }, { playId, participantId }) {
    const play = list.find(({ id }) => id === playId);
    if (play) play.sitters = withoutSitter(play, participantId);
  },
};

const withoutSitter = ({ sitters }: Play, participantId: string): Sitter[] =>
  sitters.filter((sitter) => sitter.participantId !== participantId);

export const ownPlaysFold: SliceFolds<OwnPlays> = {
  BriefGiven(own, brief) {
    own.brief = brief;
  },
  BriefRead({ brief }, { playId }) {
    if (brief?.playId === playId) brief.isRead = true;
  },
  BriefsWithdrawn(own, { playIds }) {
    if (own.brief && playIds.includes(own.brief.playId)) delete own.brief;
  },
  ChairLeft(own, { playId }) {
    if (own.brief?.playId === playId) delete own.brief;
  },
};
