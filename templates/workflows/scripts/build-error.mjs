/**
 * The error of a package that cannot be built.
 *
 * @module
 */

/** A package that cannot be built. The message says where, why, and what to do. */
export class BuildError extends Error {}
