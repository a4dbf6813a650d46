import { icon } from './icon.tsx';

/** To what comes now. */
export const NextIcon = icon(<path d="M4 12h15.5M13 5.5l6.5 6.5-6.5 6.5" />);

/** One step back. */
export const PreviousIcon = icon(<path d="M20 12H4.5M11 5.5 4.5 12l6.5 6.5" />);

/** There is more below; upside down: no longer. */
export const UnfoldIcon = icon(<path d="M5 9l7 7 7-7" />);

export const PlayIcon = icon(
  <path d="M7 4.2v15.6a.8.8 0 0 0 1.2.7l12-7.8a.8.8 0 0 0 0-1.4l-12-7.8A.8.8 0 0 0 7 4.2z" fill="currentColor" />,
);

export const PauseIcon = icon(<path d="M8 4.5v15M16 4.5v15" stroke-width="3.5" />);

export const UndoIcon = icon(<path d="M8.5 4 4 8.5l4.5 4.5M4 8.5h10.5a5.7 5.7 0 0 1 0 11.5H8" />);

/** An eye: look without showing. */
export const PeekIcon = icon(
  <>
    <path d="M2 12c2.2-4.3 5.7-6.5 10-6.5S19.8 7.7 22 12c-2.2 4.3-5.7 6.5-10 6.5S4.2 16.3 2 12z" />
    <circle cx="12" cy="12" r="3" />
  </>,
);

/** The screen goes dark. */
export const BlankIcon = icon(
  <>
    <rect x="2.5" y="4" width="19" height="13" rx="2" fill="currentColor" />
    <path d="M8.5 21h7" />
  </>,
);

/** A stopwatch. */
export const TimerIcon = icon(
  <>
    <circle cx="12" cy="13.5" r="8" />
    <path d="M12 9.5v4M9.5 2.5h5M12 2.5v3M18.3 6.2l1.2 1.2" />
  </>,
);

export const PeopleIcon = icon(
  <>
    <circle cx="9" cy="8" r="3.5" />
    <path d="M2.5 20c.3-4 2.9-6 6.5-6s6.2 2 6.5 6M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.7c2.1.8 3.3 2.6 3.5 5.3" />
  </>,
);

export const LockIcon = icon(
  <>
    <rect x="4.5" y="10.5" width="15" height="11" rx="2" />
    <path d="M8 10.5V7a4 4 0 0 1 8 0v3.5M12 15v2.5" />
  </>,
);

export const CheckIcon = icon(<path d="M4 12.8 9.5 18.3 20 6.5" />);

/** Waiting to leave. */
export const QueuedIcon = icon(
  <>
    <path d="M12 3a9 9 0 1 1-9 9" />
    <path d="M3.6 8.7l.1-.3M6 5.3l.2-.2M8.9 3.5l.2 0" />
    <path d="M8 12h.01M12 12h.01M16 12h.01" stroke-width="2.5" />
  </>,
);

export const SavedIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M7.8 12.4l3 3 5.6-6.2" />
  </>,
);

export const WarningIcon = icon(
  <>
    <path d="M10.4 3.9 2.3 18a1.9 1.9 0 0 0 1.6 2.8h16.2a1.9 1.9 0 0 0 1.6-2.8L13.6 3.9a1.9 1.9 0 0 0-3.2 0z" />
    <path d="M12 9v4.5M12 17.3h.01" />
  </>,
);

/** Waves struck out. */
export const OfflineIcon = icon(
  <path d="M2.5 9a14 14 0 0 1 4-2.7M10.5 5.1A14 14 0 0 1 21.5 9M5.8 12.8a9 9 0 0 1 3.7-2.2M14.8 10.7a9 9 0 0 1 3.4 2.1M9 16.3a4.5 4.5 0 0 1 4-1.2M12 19.8h.01M3.5 3.5l17 17" />,
);

export const CloseIcon = icon(<path d="M5.5 5.5l13 13M18.5 5.5l-13 13" />);

export const MenuIcon = icon(<path d="M3.5 6.5h17M3.5 12h17M3.5 17.5h17" />);

export const LinkIcon = icon(
  <path d="M10 14a4.5 4.5 0 0 0 6.5.4l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4l-1.5 1.5M14 10a4.5 4.5 0 0 0-6.5-.4l-3.2 3.2a4.5 4.5 0 0 0 6.4 6.4l1.5-1.5" />,
);

/** A globe. */
export const LanguageIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c2.5 2.6 3.7 5.6 3.7 9s-1.2 6.4-3.7 9c-2.5-2.6-3.7-5.6-3.7-9S9.5 5.6 12 3z" />
  </>,
);

/** A screen on its stand. */
export const ProjectorIcon = icon(<path d="M2.5 3.5h19M4 3.5v11.5h16V3.5M12 15v3M8 21.5l4-3.5 4 3.5" />);

export const PhoneIcon = icon(
  <>
    <rect x="6.5" y="2.5" width="11" height="19" rx="2.5" />
    <path d="M11 18.3h2" />
  </>,
);

export const BookmarkIcon = icon(<path d="M6 4.5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v17l-6-4.7-6 4.7z" />);
