/**
 * What a shape exports: its types, then what follows from their names.
 *
 * @module
 */
import type { Shape } from '../../model/index.js'
import { derivedNames, listDerivedNames } from '../../naming/derived-names.js'
import type { EmitContext, ModuleSymbol } from '../plan/context.js'
import { type Form, typedForms } from '../plan/form.js'

/** Something that a shape exports. */
export interface ShapeExport {
  readonly symbol: ModuleSymbol
  readonly isTypeOnly: boolean
  /** Whether it belongs to the response form, which is a type of its own. */
  readonly isOutput: boolean
  /** What follows from the type's name; absent for the type itself. */
  readonly kind?: keyof typeof derivedNames
}

/** Lists what a named shape exports: form by form, the type first, then the rows of the table of derived names that are public. */
export function listShapeExports(context: EmitContext, shape: Shape): readonly ShapeExport[] {
  if (shape.kind !== 'structure' && shape.kind !== 'string') {
    return [{ symbol: context.typeSymbol(shape, 'request'), isTypeOnly: true, isOutput: false }]
  }
  const kinds = listDerivedNames(shape.kind === 'string' ? 'enum' : 'structure').filter(
    (kind) => derivedNames[kind].isPublic,
  )
  const describe = (form: Form, isOutput: boolean): readonly ShapeExport[] => [
    { symbol: context.typeSymbol(shape, form), isTypeOnly: true, isOutput },
    ...kinds.map((kind) => ({ symbol: context.symbol(kind, shape, form), isTypeOnly: false, isOutput, kind })),
  ]
  return typedForms(shape).flatMap((form, index) => describe(form, index > 0))
}
