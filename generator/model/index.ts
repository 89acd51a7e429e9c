/**
 * The intermediate model: types and their documentation, no behaviour.
 *
 * @module
 */
export type * from './constraint.js'
export type * from './contract.js'
export type * from './documentation.js'
export type * from './operation.js'
export type * from './origin.js'
export type * from './service.js'
export type * from './shape.js'
