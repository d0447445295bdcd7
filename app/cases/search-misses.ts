/** Counts a question that found nothing, without who asked. Never throws. */
export async function countMiss(_text: string): Promise<void> {}
