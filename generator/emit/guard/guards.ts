/**
 * What is known of a shape at run time: its guard, written out, and its schema, which everything else reads.
 *
 * @module
 */
import type { StringShape, StructureShape } from '../../model/index.js'
import type { ModuleContext } from '../plan/context.js'
import type { SourceModule } from '../print/source-module.js'
import { emitEnumGuard } from './enum-guard.js'
import { emitEnumSchema, emitStructureSchema } from './schema.js'
import { emitStructureGuard } from './structure-guard.js'

/**
 * Adds the guards and the schemas of a shape to its module.
 *
 * @param module - the module that holds the shape's type
 * @param shape - a structure, or a string that is an enum; a plain string has no guard
 */
export function emitGuards(module: SourceModule, context: ModuleContext, shape: StructureShape | StringShape): void {
  if (shape.kind === 'structure') {
    emitStructureGuard(module, context, shape)
    emitStructureSchema(module, context, shape)
  } else if (shape.enum !== undefined) {
    emitEnumGuard(module, context, shape)
    emitEnumSchema(module, context, shape)
  }
}
