/**
 * Numbers by the group each belongs to, packed into two arrays: an array for each of a hundred thousand groups would
 * take several times the memory.
 */
export class PackedGroups {
  private readonly starts: Int32Array;
  private readonly members: Int32Array;

  /**
   * @param groupOf by number from 0 on, its group; negative: none
   * @param count how many groups there are
   */
  constructor(groupOf: Int32Array, count: number) {
    this.starts = new Int32Array(count + 1);
    for (const group of groupOf) if (group >= 0) this.count(group + 1, 1);
    for (let group = 1; group <= count; group += 1) this.count(group, this.startOf(group - 1));
    this.members = new Int32Array(this.startOf(count));
    const next = this.starts.slice();
    for (const [number, group] of groupOf.entries()) {
      if (group < 0) continue;
      const place = next[group] ?? 0;
      this.members[place] = number;
      next[group] = place + 1;
    }
  }

  /** The numbers of a group, ascending; not a copy. */
  of(group: number): Int32Array {
    return this.members.subarray(this.startOf(group), this.startOf(group + 1));
  }

  private startOf(group: number): number {
    const start = this.starts[group];
    if (start === undefined) throw new RangeError(`no group ${group}`);
    return start;
  }

  private count(place: number, more: number): void {
    this.starts[place] = this.startOf(place) + more;
  }
}
