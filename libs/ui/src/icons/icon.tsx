import type { ComponentChildren, JSX } from 'preact';

/** `size` is any CSS length (default 1.5em); a `title` makes the picture speak, without one it is decoration. */
export type IconProps = Readonly<{ size?: string; title?: string; class?: string }>;
export type IconComponent = (props: IconProps) => JSX.Element;

/** The frame all pictures share: a grid of 24, one line weight, the colour of the text around it. */
export function Icon({
  size = '1.5em',
  title,
  class: className,
  children,
}: IconProps & { children: ComponentChildren }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      class={className}
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
    >
      {children}
    </svg>
  );
}

/** A picture of its own by what is drawn in the frame. */
/* @__NO_SIDE_EFFECTS__ */
export function icon(picture: JSX.Element): IconComponent {
  return (props) => <Icon {...props}>{picture}</Icon>;
}
