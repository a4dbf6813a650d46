import * as ui from '../src/index.ts';

const pictures = Object.entries(ui).filter(
  (entry): entry is [string, ui.IconComponent] => /.Icon$/.test(entry[0]) && !/^(Role|Issue|Step)Icon$/.test(entry[0]),
);

/** Every picture with its name, small and large, on the page's own colours. */
export function IconsPage() {
  return (
    <div class="icons">
      <figure>
        <ui.Logo size="96px" title="Rolwissel" />
        <ui.Logo size="24px" />
        <ui.Logo size="16px" />
      </figure>
      {pictures.map(([name, Picture]) => (
        <figure key={name}>
          <Picture size="64px" />
          <Picture size="20px" />
          <figcaption>{name.replace('Icon', '')}</figcaption>
        </figure>
      ))}
    </div>
  );
}
