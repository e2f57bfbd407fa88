/** What can go back to how it stood at a point, and forgets what was before the oldest point that is still held. */
export interface GoesBack<Point> {
  /** How it stands now; from the first point on nothing is forgotten that going back to it needs. */
  point(): Point
  /** Stands again as it stood; later points mean nothing any more. */
  goBack(to: Point): void
  /** Nobody goes back beyond this point any more. */
  holdFrom(oldest: Point): void
}

/** What can be put aside as plain data and opened again as it stood, with all points that are held. The data is not a copy: it is written at once. */
export interface Saves<Saved> {
  saved(): Saved
}
