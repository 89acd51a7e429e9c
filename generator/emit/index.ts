/**
 * The stage as Node programs use it: with the templates of this installation.
 *
 * @module
 */
import type { ServiceModel } from '../model/index.js'
import { readTemplates } from '../templates/read-templates.js'
import { emitServiceWith } from './emit-service.js'
import type { EmitOptions } from './options.js'
import type { EmittedFile, FormerInputs } from './print/emitted-file.js'

export type { EmitOptions } from './options.js'
export { describeFirstProgram, type FirstProgram } from './package/first-use.js'
export type { EmittedFile, FileInputs, FormerInputs } from './print/emitted-file.js'

/**
 * Writes the package of a service.
 *
 * @param model - the service
 * @param options - choices of whoever generates
 * @param former - by path, what the same generator made files from in an earlier run; those of the same inputs are not written again
 * @returns the package's files, by path, ascending (code unit order)
 */
export function emitService(model: ServiceModel, options: EmitOptions, former?: FormerInputs): readonly EmittedFile[] {
  return emitServiceWith(model, options, readTemplates(), former)
}
