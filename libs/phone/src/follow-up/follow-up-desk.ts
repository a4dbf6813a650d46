import type { Channel } from '@rolwissel/domain';
import type { OwnFollowUpShown, Problem } from '@rolwissel/protocol';

/** How somebody wants to be asked. */
export interface FollowUpWish {
  readonly channel: Channel;
  readonly language: string;
  readonly address?: string;
}

/** What the server said: how it is now, or why not. */
export type FollowUpReply =
  | { readonly ok: true; readonly value: OwnFollowUpShown }
  | { readonly ok: false; readonly problem: Pick<Problem, 'code' | 'detail'> };

/** Asks how it is, opts in, or opts out; of one's own seat. */
export type FollowUpDesk = (method: 'GET' | 'POST' | 'DELETE', wish?: FollowUpWish) => Promise<FollowUpReply>;
