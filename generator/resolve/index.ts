/**
 * Resolve: from all pages of a service to one model.
 *
 * @module
 */
export { resolveService } from './resolve-service.js'
