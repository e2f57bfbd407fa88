/** Words that show what an event is about, by PLOVER context, in English. */
export const contexts: Readonly<Record<string, readonly string[]>> = {}
