type LogoProps = Readonly<{ size?: string; title?: string }>;

/** Two seats that overlap: one in ink, one in the signal colour. A `title` makes it speak. */
export function Logo({ size = '2em', title }: LogoProps) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      stroke-width="4"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
    >
      <path stroke="var(--signal)" d="M27.5 4v24M27.5 20H12v8" />
      <path stroke="currentColor" d="M4.5 4v24M4.5 15H20v13" />
    </svg>
  );
}
