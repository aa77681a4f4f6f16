// The clock is an argument: only main.ts (and the simulators) may read the machine's own.

/** The current instant. */
export type Clock = () => Date
