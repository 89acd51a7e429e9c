/**
 * What the writers of one shape's guard share.
 *
 * @module
 */
import type { Shape, StringShape, StructureShape } from '../../model/index.js'
import type { ModuleContext } from '../plan/context.js'
import { type CheckedForm, checkedForm, type Form, outputTypeOf } from '../plan/form.js'
import { closesEnums } from '../plan/strictness.js'
import type { SourceModule } from '../print/source-module.js'

/** The module that a guard goes to, the form that it checks, and how to mention others there. */
export class GuardScope {
  /**
   * @param form - what the guard checks; of `either`, its argument `asRequest` decides
   */
  constructor(
    readonly module: SourceModule,
    readonly context: ModuleContext,
    readonly form: CheckedForm,
  ) {}

  /** Mentions a function of the runtime. */
  runtime(file: string, name: string): string {
    return this.module.value(this.context.runtime(file, name))
  }

  /** Chooses between two expressions by the form: one of them, or a conditional expression. */
  byForm(request: string, response: string): string {
    if (request === response || this.form === 'request') return request
    return this.form === 'response' ? response : `(asRequest ? ${request} : ${response})`
  }

  /** Mentions the guard of an enum. */
  enumGuard(shape: StringShape): string {
    return this.module.value(this.context.symbol('is', shape, 'request'))
  }

  /**
   * Writes the call that checks a structure that the guarded one holds.
   *
   * @param recursion - the recursion that the guarded structure is part of
   */
  callStructure(shape: StructureShape, variable: string, recursion: string | undefined): string {
    const { context, form, module } = this
    const isRecursive = context.recursion(shape.id) !== undefined
    const goesOn = isRecursive && context.recursion(shape.id) === recursion
    const hasForms = checkedForm(shape) === 'either'
    if (!goesOn && hasGuard(shape, form)) {
      return `${module.value(context.symbol('is', shape, form as Form))}(${variable})`
    }
    const flag = hasForms ? [form === 'either' ? 'asRequest' : String(form === 'request')] : []
    const depth = isRecursive ? (goesOn ? ['depth + 1', 'walk'] : ['1', `new ${this.runtime('walk', 'Walk')}()`]) : []
    const fits = module.value(context.symbol('fits', shape, 'request'))
    return `${fits}(${[variable, ...flag, ...depth].join(', ')})`
  }

  /** Whether a shape is an enum whose listed values are all that a form admits. */
  isClosedEnum(shape: Shape, form: Form): shape is StringShape & { readonly enum: readonly string[] } {
    return shape.kind === 'string' && shape.enum !== undefined && closesEnums(this.context.choices, form)
  }
}

/** Whether a structure has an exported guard of just this form. */
function hasGuard(shape: StructureShape, form: CheckedForm): boolean {
  if (checkedForm(shape) !== 'either') return true
  return form === 'request' || (form === 'response' && outputTypeOf(shape) !== undefined)
}
