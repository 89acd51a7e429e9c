/**
 * What a package knows of its structures, each form by itself.
 *
 * @module
 */
import { createEmitContext } from '../../../generator/emit/plan/context.js'
import type { Form } from '../../../generator/emit/plan/form.js'
import type { ServiceModel, StructureShape } from '../../../generator/model/index.js'
import { outputOf } from '../../../templates/runtime/description.js'
import type { StructureSchema } from '../../../templates/runtime/index.js'
import type { GuardExports } from './guard-package.js'
import { Walk } from '../../../templates/runtime/walk.js'

/** One form of a structure: as requests have it, or as responses. */
export interface GuardedShape {
  readonly shape: StructureShape
  readonly form: Form
  /** Name of the type: `Tag`, `TagOutput`. */
  readonly name: string
  readonly is: (value: unknown) => boolean
  readonly schema: StructureSchema<unknown>
}

/**
 * Lists the forms in which the structures of a model are used. If both are one type, the package has a guard and a schema of the request form only: in responses, the
 * guard's body is told the form, and the schema is that of the operation that gives the structure, if one does.
 *
 * @param guards - what the modules of the package export
 */
export function listForms(model: ServiceModel, guards: GuardExports): readonly GuardedShape[] {
  const context = createEmitContext(model, {})
  const structures = model.shapes.filter((shape) => shape.kind === 'structure')
  return structures.flatMap((shape) => {
    const forms = (['request', 'response'] as const).filter((form) =>
      form === 'request' ? shape.usage.input : shape.usage.output,
    )
    return forms.map((form) => {
      const { name } = context.typeSymbol(shape, form)
      const exported = (kind: 'fits' | 'is' | 'schema'): unknown => guards[context.symbol(kind, shape, form).name]
      const isSame = form === 'response' && forms.length > 1 && !shape.outputDiffers
      // Of an object of which nothing is known, nothing depends on the form.
      if (!isSame || shape.unknown) {
        return { shape, form, name, is: exported('is'), schema: exported('schema') } as GuardedShape
      }
      const fits = exported('fits') as (value: unknown, ...more: unknown[]) => boolean
      const isRecursive = context.recursion(shape.id) !== undefined
      const is = (value: unknown): value is unknown => fits(value, false, ...(isRecursive ? [1, new Walk()] : []))
      const giving = model.operations.find(({ output }) => output === shape.id)
      const schema = giving
        ? guards[context.descriptorSymbol(giving).name].output
        : outputOf(exported('schema') as StructureSchema<unknown>, guards['response'], is)
      return { shape, form, name, is, schema } as GuardedShape
    })
  })
}
