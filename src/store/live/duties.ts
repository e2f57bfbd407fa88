/** Work that one of several programs does at a time. */
export interface Duties {
  /** Takes or keeps a duty until then; false while another holds it. */
  hold(name: string, holder: string, now: string, until: string): Promise<boolean>
  release(name: string, holder: string): Promise<void>
}
