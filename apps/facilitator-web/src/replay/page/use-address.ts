import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readLink, writeLink } from '../model/link.ts';
import type { ReplayPlayer } from '../replay-player.ts';

/** Browsers allow a page about a hundred addresses in half a minute. */
const addressEveryMs = 400;

/** Keeps the address on the moment, without a trail of moments behind the back button; and follows it when it is edited. */
export function useAddress(player: ReplayPlayer): void {
  useSignalEffect(() => {
    const hash = writeLink({ at: player.position.value, as: player.audience.value, share: player.link });
    if (hash === location.hash || !player.recording.value) return undefined;
    const timer = setTimeout(() => history.replaceState(history.state, '', hash), addressEveryMs);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    const follow = () => void player.open(readLink(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [player]);
}
