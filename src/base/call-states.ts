// How far one call to a source has come, as whoever waits is told it. It tells of the source and never of the person: a source
// that has nothing, or that shields the person, has answered; what it said stands in the record alone.
export const kallstatuser = ['venter', 'spoer', 'svarte', 'svarte-ikke', 'ikke-spurt'] as const
export type Kallstatus = (typeof kallstatuser)[number]
