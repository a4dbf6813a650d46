import { useEffect } from 'preact/hooks';

/** Names the window after what it shows. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Rolwissel' : `${title} · Rolwissel`;
  }, [title]);
}
