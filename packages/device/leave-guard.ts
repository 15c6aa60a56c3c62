/**
 * Makes the browser ask before a person leaves with something unsaved. Guard only from the first change on: a page
 * that listens may not be kept for the back button.
 *
 * @param isDirty - asked at the moment of leaving.
 * @returns ends the guarding.
 */
export function guardLeaving(isDirty: () => boolean): () => void {
  const guard = (event: BeforeUnloadEvent) => {
    if (!isDirty()) return;
    event.preventDefault();
    // Browsers before 2023 ask only for this.
    event.returnValue = true;
  };
  addEventListener('beforeunload', guard);
  return () => removeEventListener('beforeunload', guard);
}
