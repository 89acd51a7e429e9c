/**
 * Exit codes of every command.
 *
 * @module
 */

/** What a command ends with: all done; errors, or something is stale; not understood; ended from outside. */
export const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const
