/**
 * Export: the model as JSON for other tools.
 *
 * @module
 */
export { type ExportedModel, exportModel } from './export-model.js'
