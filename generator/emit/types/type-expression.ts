/**
 * Types as text.
 *
 * @module
 */
import type { Member, ShapeId } from '../../model/index.js'
import type { ModuleContext } from '../plan/context.js'
import type { Form } from '../plan/form.js'
import { isNamed } from '../plan/layout.js'
import { closesEnumTypes } from '../plan/strictness.js'
import { printString } from '../print/literal.js'
import type { SourceModule } from '../print/source-module.js'

/**
 * Writes the type of a shape, and mentions in the module what it names.
 *
 * A map is a `Record<string, T>` whatever its key is: an enum of keys says which keys are meant, not that all of them are there.
 *
 * @param module - where the type is written
 * @param id - the shape
 * @param form - whether it is sent or received
 */
export function printType(module: SourceModule, context: ModuleContext, id: ShapeId, form: Form): string {
  return new TypePrinter(module, context, form).print(id)
}

/** Writes the type of a member: of its shape, or of either shape where the page allows two. */
export function printMemberType(module: SourceModule, context: ModuleContext, member: Member, form: Form): string {
  const type = new TypePrinter(module, context, form, member.proseValues).print(member.shape)
  if (member.alternative === undefined) return type
  const other = printType(module, context, member.alternative, form)
  return other === type ? type : `${type} | ${other}`
}

class TypePrinter {
  /** Lists and maps that are being written: one without a name that holds itself ends here. */
  readonly #open = new Set<ShapeId>()

  constructor(
    readonly module: SourceModule,
    readonly context: ModuleContext,
    readonly form: Form,
    /** Values that the innermost enum takes beside its own. */
    readonly values: readonly string[] = [],
  ) {}

  print(id: ShapeId): string {
    const { context, form, module } = this
    const shape = context.shape(id)
    switch (shape.kind) {
      case 'structure': {
        const type = module.type(context.typeSymbol(shape, form))
        return shape.eventStream ? `${context.global('AsyncIterable')}<${type}>` : type
      }
      case 'list':
      case 'map':
        if (isNamed(shape)) return module.type(context.typeSymbol(shape, form))
        return shape.kind === 'list'
          ? printList(this.#enter(id, shape.member), form)
          : `${context.global('Record')}<string, ${this.#enter(id, shape.value)}>`
      case 'string': {
        if (!shape.enum) return 'string'
        const type = module.type(context.typeSymbol(shape, form))
        if (!closesEnumTypes(context.choices, form)) return `${type} | (string & {})`
        return this.values.length === 0 ? type : `(${[type, ...this.values.map(printString)].join(' | ')})`
      }
      case 'integer':
      case 'float':
        return 'number'
      case 'boolean':
        return 'boolean'
      case 'timestamp':
        return context.global('Date')
      case 'blob':
        if (!shape.streaming) return context.global('Uint8Array')
        return module.type(context.runtime('streams', form === 'request' ? 'StreamingBlob' : 'StreamingBody'))
      case 'document':
        return module.type(
          shape.text ? context.runtime('json-text', 'JsonText') : context.runtime('document-value', 'DocumentValue'),
        )
      case 'unknown':
        return 'unknown'
    }
  }

  #enter(id: ShapeId, part: ShapeId): string {
    if (this.#open.has(id)) return 'unknown'
    this.#open.add(id)
    const type = this.print(part)
    this.#open.delete(id)
    return type
  }
}

/**
 * `Tag` → `Tag[]`, `A | (string & {})` → `(A | (string & {}))[]`: the only types with an operator outside of brackets are open enums and lists that nobody changes. Requests
 * take lists that nobody may change, and nobody but the caller changes a request; what a response gives is the caller's own.
 */
export function printList(type: string, form: Form): string {
  const item = type.endsWith('(string & {})') || type.startsWith('readonly ') ? `(${type})` : type
  return `${form === 'request' ? 'readonly ' : ''}${item}[]`
}
