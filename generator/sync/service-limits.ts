/**
 * How much one service may have, from every source.
 *
 * @module
 */

/** Limits of one service. */
export interface ServiceLimits {
  /** Pages, resources' included. */
  readonly pages: number
  /** Bytes of the pages that a sync collects. */
  readonly bytes: number
}

/** Of 56 services none has more than 560 pages or 7 MB; QuickSight has 70 MB in the older layout. */
export const serviceLimits: ServiceLimits = { pages: 10_000, bytes: 512 * 1024 * 1024 }
