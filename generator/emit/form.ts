/**
 * The two promises of a shape: what a request must contain, what a response may contain.
 *
 * @module
 */
import type { StringShape, StructureShape } from '../model/index.js'

/** `request`: required members are required, enums closed, unknown members refused. `response`: all optional, enums open, unknown members ignored. */
export type Form = 'request' | 'response'

/** The forms that a structure or an enum has guards for: two exactly where a structure has an output name. */
export function formsOf(shape: StructureShape | StringShape): readonly Form[] {
  if (shape.kind === 'string') return ['request']
  if (shape.outputName !== undefined) return ['request', 'response']
  return [ownForm(shape)]
}

/** The form that a structure has under its own name: `response` where only responses reach it. */
export function ownForm(shape: StructureShape): Form {
  return shape.usage.output && !shape.usage.input ? 'response' : 'request'
}
