/** Milliseconds until a store that neither answers nor refuses is given up. */
export const PATIENCE = 4000;

/**
 * What a store answers, or a `TimeoutError` when it never does: browsers have left requests hanging, and a person waits.
 *
 * @param giveUp - sees to it that an answer that comes too late changes nothing.
 */
export async function inTime<Answer>(
  answer: Promise<Answer>,
  patience: number,
  giveUp?: () => void,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException(`no answer in ${patience} ms`, 'TimeoutError'));
      try {
        giveUp?.();
      } catch {
        // It was over at the same moment.
      }
    }, patience);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
