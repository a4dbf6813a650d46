import { type Answer, call } from '@rolwissel/client';
import type { ShareLink, ShareRequest } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';

const shares = (workshopId: string): string => `/api/workshops/${workshopId}/shares`;

export const listShares = (workshopId: string, language: LanguageTag): Promise<Answer<readonly ShareLink[]>> =>
  call('GET', shares(workshopId), undefined, language);

export const makeShare = (
  workshopId: string,
  request: ShareRequest,
  language: LanguageTag,
): Promise<Answer<ShareLink>> => call('POST', shares(workshopId), request, language);

export const revokeShare = (workshopId: string, id: string, language: LanguageTag): Promise<Answer<undefined>> =>
  call('DELETE', `${shares(workshopId)}/${id}`, undefined, language);
