/**
 * Resolve: from all pages of a service to one model.
 *
 * @module
 */
export { type ResolveOptions, resolveService } from './resolve-service.js'
