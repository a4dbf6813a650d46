import type { BallotFormProps } from './ballot-form.ts';
export function RolesForm(_p: BallotFormProps<'roles'>) {
  return <p>roles</p>;
}
