import { written } from '@rolwissel/content';
import type { CommitmentView } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';

/** Both halves in one; nothing of one that was erased. */
export const sentenceOf = (
  { language, pack }: Pick<PhoneContext, 'language' | 'pack'>,
  intention: CommitmentView['intention'],
): string | undefined =>
  'erased' in intention
    ? undefined
    : phoneTexts.in(language).commitments('sentence', {
        situation: written(intention.situation, pack),
        response: written(intention.response, pack),
      });
