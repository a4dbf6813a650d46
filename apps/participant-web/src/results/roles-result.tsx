import type { ResultProps } from './result-view.ts';
export function RolesResult(_p: ResultProps<'roles'>) {
  return <p>roles</p>;
}
