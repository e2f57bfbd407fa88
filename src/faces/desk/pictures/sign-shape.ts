/** How a sign is drawn: a new origin, a copy, the same origin again, a denial or withdrawal, when something happened. */
export type SignShape = 'origin' | 'copy' | 'retelling' | 'denial' | 'event'
