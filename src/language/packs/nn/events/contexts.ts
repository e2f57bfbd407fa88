/** Words that show what an event is about, by PLOVER context, in nynorsk. */
export const contexts: Readonly<Record<string, readonly string[]>> = {}
