import type { JSX } from 'preact';
import type { StepId } from '../ids.ts';
import { Icon, type IconProps } from './icon.tsx';

const pictures: Readonly<Record<StepId, JSX.Element>> = {
  /** A target. */
  objective: (
    <>
      <circle cx="12" cy="12" r="9" />
      <circle cx="12" cy="12" r="4.8" />
      <circle cx="12" cy="12" r="1" fill="currentColor" />
    </>
  ),
  /** A light bulb: there is a way out. */
  faith: (
    <path d="M9 17.5c0-2-3.5-3.5-3.5-7.7a6.5 6.5 0 0 1 13 0c0 4.2-3.5 5.7-3.5 7.7zM9.5 21h5M12 17.5v-5l-2-2M12 12.5l2-2" />
  ),
  /** Scales: both views weigh. */
  validity: (
    <path d="M12 3v18M7.5 21h9M5 6.5l7-1.5 7 1.5M5 6.5l-3 7.5a3.2 3.2 0 0 0 6 0zM19 6.5 16 14a3.2 3.2 0 0 0 6 0z" />
  ),
  /** Two rings that hold each other. */
  commitment: (
    <>
      <circle cx="8.5" cy="12" r="6" />
      <circle cx="15.5" cy="12" r="6" />
    </>
  ),
  /** A shield with a heart in it. */
  trust: (
    <>
      <path d="M12 2.5 4 5.5V11c0 5 3.2 8.8 8 10.5 4.8-1.7 8-5.5 8-10.5V5.5z" />
      <path d="M12 15.5 9 12.6a2 2 0 0 1 3-2.6 2 2 0 0 1 3 2.6z" />
    </>
  ),
  /** Two voices. */
  communication: (
    <>
      <path d="M13.5 3h-9A2.5 2.5 0 0 0 2 5.5V16l3.5-3H7M20 8.5h-8A2.5 2.5 0 0 0 9.5 11v4.5A2.5 2.5 0 0 0 12 18h6l4 3.5V11a2.5 2.5 0 0 0-2-2.5z" />
      <path d="M16 6a3 3 0 0 0-2.5-3" />
    </>
  ),
  /** A tide that turns. */
  dynamics: <path d="M2 9c2.5-3.5 5-3.5 7.5 0s5 3.5 7.5 0M7 15.5c2.5-3.5 5-3.5 7.5 0s5 3.5 7.5 0" />,
};

type StepIconProps = IconProps & Readonly<{ id: StepId }>;

/** The picture of one step. */
export const StepIcon = ({ id, ...props }: StepIconProps) => <Icon {...props}>{pictures[id]}</Icon>;
