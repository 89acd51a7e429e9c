/**
 * Resolve: from all pages of a service to one model.
 *
 * @module
 */
export type { FormerNames } from './name/former-places.js'
export type { ResolveMemory } from './resolve-memory.js'
export { type ResolveOptions, resolveService } from './resolve-service.js'
export type { ChosenNameProblem, ChosenNames } from './name/chosen-names.js'
