/** How long a button says that it copied. */
export const copiedShownMs = 2_500;

/** Puts a text on the clipboard; whether the browser took it: over plain http it has no clipboard for a page. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
