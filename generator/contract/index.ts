/**
 * Contract: what a service promises, from its model.
 *
 * @module
 */
export { describeContract } from './describe-contract.js'
export { type ImportedModel, importModel } from './import-model.js'
