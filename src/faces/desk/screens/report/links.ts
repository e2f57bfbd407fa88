/** What stands in the address of a report and goes along to no other screen. */
export const bare = { at: undefined, item: undefined, marks: undefined, view: undefined, with: undefined } as const
