/** One bar with its number beside it; `own` marks where one stands oneself. */
export function Bar({ share, color, text }: { share: number; color?: string; text?: string }) {
  const percent = `${Math.round(share * 100)}%`;
  return (
    <span class="bar">
      <span class="track" aria-hidden="true">
        <span style={{ inlineSize: percent, background: color }} />
      </span>
      <b>{text ?? percent}</b>
    </span>
  );
}
