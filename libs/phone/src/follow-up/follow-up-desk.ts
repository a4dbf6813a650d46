import type { Channel } from '@rolwissel/domain';
import type { OwnFollowUpShown } from '@rolwissel/protocol';
import type { Reply } from '../task/use-asked.ts';

/** How somebody wants to be asked. */
export interface FollowUpWish {
  readonly channel: Channel;
  readonly language: string;
  readonly address?: string;
}

/** How it is now, or why not. */
export type FollowUpReply = Reply<OwnFollowUpShown>;

/** Asks how it is, opts in, or opts out; of one's own seat. */
export type FollowUpDesk = (method: 'GET' | 'POST' | 'DELETE', wish?: FollowUpWish) => Promise<FollowUpReply>;
