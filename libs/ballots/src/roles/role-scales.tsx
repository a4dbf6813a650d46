import type { RoleId } from '@rolwissel/domain';
import { phoneFirstTexts } from '@rolwissel/texts';
import type { ScalesProps } from '../form/scales.tsx';
import { Scales } from '../form/scales.tsx';
import type { OnPhone } from '../phone-ballot.ts';
import { RoleName } from './role-name.tsx';

type Weights = ScalesProps<RoleId, 0 | 1 | 2 | 3>;

interface RoleScalesProps extends Pick<OnPhone, 'pack' | 'language'>, Pick<Weights, 'earlier' | 'onChange'> {
  readonly weights: Weights['given'];
}

/** How strongly a salesperson plays each of the six buying roles. */
export function RoleScales({ pack, language, weights, ...given }: RoleScalesProps) {
  return (
    <Scales
      {...given}
      items={pack.roles.map((role) => ({ id: role.id, legend: <RoleName role={role} /> }))}
      words={pack.questions.roleScale}
      lowest={0}
      look="stairs"
      given={weights}
      earlierWord={phoneFirstTexts.in(language).live('before')}
    />
  );
}
