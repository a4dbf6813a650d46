import type { JSX } from 'preact';
import type { RoleId } from '../ids.ts';
import { Icon, type IconProps } from './icon.tsx';

const pictures: Readonly<Record<RoleId, JSX.Element>> = {
  /** A spark: begins. */
  initiator: (
    <>
      <path d="M12 2.5v5M12 16.5v5M2.5 12h5M16.5 12h5M5.3 5.3l3.2 3.2M15.5 15.5l3.2 3.2M18.7 5.3l-3.2 3.2M8.5 15.5l-3.2 3.2" />
      <circle cx="12" cy="12" r="1" fill="currentColor" />
    </>
  ),
  /** A gavel: decides for somebody else. */
  decider: <path d="m13.5 2.5 7 7M7.5 8.5l7 7M12.2 3.8 8.8 7.2M19.2 10.8l-3.4 3.4M11 12l-7.5 7.5M13.5 21h8" />,
  /** Waves to both sides: colours the picture. */
  influencer: (
    <>
      <circle cx="12" cy="12" r="1.75" fill="currentColor" />
      <path d="M8.3 8.3a5.2 5.2 0 0 0 0 7.4M15.7 8.3a5.2 5.2 0 0 1 0 7.4M5.3 5.3a9.5 9.5 0 0 0 0 13.4M18.7 5.3a9.5 9.5 0 0 1 0 13.4" />
    </>
  ),
  /** A basket: buys. */
  purchaser: (
    <path d="M2.5 10h19M4.5 10l1.7 8.2A2.2 2.2 0 0 0 8.4 20h7.2a2.2 2.2 0 0 0 2.2-1.8L19.5 10M7.5 10 11 3.5M16.5 10 13 3.5M9.5 13.5V16.5M14.5 13.5V16.5" />
  ),
  /** A portcullis: guards the way in. */
  gatekeeper: <path d="M3 21V11.5a9 9 0 0 1 18 0V21M9 3v15.5M15 3v15.5M3 10.5h18M3 15.5h18M2 21h3M19 21h3" />,
  /** A pointing finger: uses it. */
  user: (
    <path d="M9 14.5V4.8a1.8 1.8 0 0 1 3.6 0v5.7l5.1 1a2.6 2.6 0 0 1 2.1 2.9l-.5 3.6a4 4 0 0 1-4 3.5h-2.6a5 5 0 0 1-3.9-1.9L4.6 15a1.7 1.7 0 0 1 2.5-2.3z" />
  ),
};

type RoleIconProps = IconProps & Readonly<{ id: RoleId }>;

/** The picture of one buying role. */
export const RoleIcon = ({ id, ...props }: RoleIconProps) => <Icon {...props}>{pictures[id]}</Icon>;
