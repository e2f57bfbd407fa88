/** Things from 0 that are in groups. */
export interface Groups {
  /** The members of a group, ascending. */
  of(group: number): Int32Array
}

/** Members from 0 by the group of each, of which there are `count`. */
export function groupsOf(groups: Int32Array, count: number): Groups {
  const ends = new Int32Array(count + 1)
  for (const group of groups) ends[group + 1]!++
  for (let group = 0; group < count; group++) ends[group + 1]! += ends[group]!
  const next = ends.slice()
  const members = new Int32Array(groups.length)
  groups.forEach((group, member) => {
    members[next[group]!++] = member
  })
  return { of: (group) => members.subarray(ends[group], ends[group + 1]) }
}
