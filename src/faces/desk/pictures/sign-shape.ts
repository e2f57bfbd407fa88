/** How a sign is drawn: a new origin, a copy, the same origin again, a denial or withdrawal, something disputed, when something happened. */
export type SignShape = 'origin' | 'copy' | 'retelling' | 'denial' | 'dispute' | 'event'
