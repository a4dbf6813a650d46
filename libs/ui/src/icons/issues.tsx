import type { JSX } from 'preact';
import type { IssueId } from '../ids.ts';
import { Icon, type IconProps } from './icon.tsx';

const pictures: Readonly<Record<IssueId, JSX.Element>> = {
  /** A clock. */
  time: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 6.5V12l3.8 2.3" />
    </>
  ),
  /** A ruler: what exactly was meant. */
  scope: <path d="M15.5 2.8 21.2 8.5 8.5 21.2 2.8 15.5zM12.6 5.7l2 2M9.7 8.6l3 3M6.8 11.5l2 2" />,
  /** A signed page. */
  terms: (
    <>
      <path d="M14 2.5H7A2.5 2.5 0 0 0 4.5 5v14A2.5 2.5 0 0 0 7 21.5h10a2.5 2.5 0 0 0 2.5-2.5V8zM14 2.5V8h5.5" />
      <path d="M8.5 11.5h4M8.5 17.5c1.2-2.4 2.3-2.4 2.6-.9s1.3 1.3 2 .1 1.3-.9 2.4.3" />
    </>
  ),
  /** A price tag. */
  price: (
    <>
      <path d="M3 5v6.2a2 2 0 0 0 .6 1.4l7.8 7.8a2 2 0 0 0 2.8 0l6.2-6.2a2 2 0 0 0 0-2.8L12.6 3.6a2 2 0 0 0-1.4-.6H5a2 2 0 0 0-2 2z" />
      <circle cx="7.8" cy="7.8" r="1.3" />
    </>
  ),
  /** A headset. */
  service: (
    <>
      <path d="M4 15v-3a8 8 0 0 1 16 0v3" />
      <rect x="2.5" y="13.5" width="4.5" height="6" rx="1.8" />
      <rect x="17" y="13.5" width="4.5" height="6" rx="1.8" />
      <path d="M19.5 19.5a3 3 0 0 1-3 2H13" />
    </>
  ),
  /** A door ajar. */
  access: <path d="M2.5 21h19M5 21V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16M5.5 3.7l7 3V21M10 13.5v1" />,
};

type IssueIconProps = IconProps & Readonly<{ id: IssueId }>;

/** The picture of one issue. */
export const IssueIcon = ({ id, ...props }: IssueIconProps) => <Icon {...props}>{pictures[id]}</Icon>;
