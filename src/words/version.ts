/** Version of the engine; readings carry it, so that two can be compared. The same as in package.json (a test compares them). */
export const version = '0.1.0'
