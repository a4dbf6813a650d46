import { caseName } from '@rolwissel/content';
import { ballotsTexts, isSameWord, quoted } from '@rolwissel/texts';
import { RoleIcon } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** One role: its picture, its name, and two sentences one knows it by. */
export function RoleView(props: ViewProps) {
  const { pack, language } = props;
  const id = focusOf(props);
  const role = pack.roles.find((known) => known.id === id);
  if (!role) return <RolesView {...props} />;
  return (
    <OnStage {...props}>
      <div class="role-card" style={{ '--role': `var(--${role.id})` }}>
        <RoleIcon id={role.id} class="role-picture" />
        <div>
          <h2 class="role-name">{role.name}</h2>
          {!isSameWord(role.gloss, role.name) && <p class="role-gloss">{role.gloss}</p>}
          <ul class="role-says">
            {role.says.map((words) => (
              <li key={words}>{quoted(words, language)}</li>
            ))}
          </ul>
        </div>
      </div>
    </OnStage>
  );
}

/** All six beside each other, always in one order and colour. */
export function RolesView(props: ViewProps) {
  const { pack, language } = props;
  return (
    <OnStage {...props} heading={ballotsTexts.in(language).roles('question', { name: caseName(props) })}>
      <ul class="six-roles">
        {pack.roles.map(({ id, name, gloss }) => (
          <li key={id} style={{ '--role': `var(--${id})` }}>
            <RoleIcon id={id} />
            <span>
              {name}
              {!isSameWord(gloss, name) && <small>{gloss}</small>}
            </span>
          </li>
        ))}
      </ul>
    </OnStage>
  );
}
