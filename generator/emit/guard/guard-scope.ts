/**
 * What the writers of one form's guards share.
 *
 * @module
 */
import type { Shape, ShapeId, StringShape, StructureShape } from '../../model/index.js'
import type { EmitContext } from '../context.js'
import { closesEnums } from '../contract.js'
import { type Form, formsOf, ownForm } from '../form.js'
import type { InternalNames } from '../names.js'
import type { SourceModule } from '../source-module.js'
import { findRecursions } from './recursion.js'

/** One form of a shape, the module its guards go to, and how to mention others there. */
export class GuardScope {
  constructor(
    readonly module: SourceModule,
    readonly context: EmitContext,
    readonly form: Form,
  ) {}

  /** Mentions a function of the runtime. */
  runtime(file: string, name: string): string {
    return this.module.value(this.context.runtime(file, name))
  }

  /** Mentions a type of the runtime. */
  runtimeType(file: string, name: string): string {
    return this.module.type(this.context.runtime(file, name))
  }

  /** Mentions the yes/no guard of a named shape. */
  guard(shape: StructureShape | StringShape): string {
    return this.module.value(this.context.guardSymbols(shape, this.form).is)
  }

  /** Mentions a function that the guards of shapes use among themselves: `isTagWithin`, the set `namesOfTag`, the description `shapeOfTag`. */
  internal(shape: StructureShape | StringShape, kind: keyof InternalNames): string {
    const { module } = this.context.guardSymbols(shape, this.form).is
    return this.module.value({ name: this.context.names.internals.get(this.formName(shape))![kind], module })
  }

  /** The name that tells the forms of a shape apart: `Tag`, `TagOutput`. */
  formName(shape: StructureShape | StringShape): string {
    const isOutput = shape.kind === 'structure' && this.form !== ownForm(shape)
    return isOutput ? (shape.outputName ?? shape.id) : shape.id
  }

  /** What a comment calls the values of a shape: `{@link Tag}`, with the form where the shape has guards for two. */
  subject(shape: StructureShape | StringShape): string {
    const link = `{@link ${this.module.type(this.context.typeSymbol(shape, this.form))}}`
    return formsOf(shape).length > 1 ? `${link}, as ${this.form}s have it` : link
  }

  /** The name of the recursion that a shape is part of; undefined for most. */
  recursion(id: ShapeId): ShapeId | undefined {
    return findRecursions(this.context.model).get(id)
  }

  /** Whether a shape is an enum whose values are all there can be. */
  isClosedEnum(shape: Shape): shape is StringShape & { readonly enum: readonly string[] } {
    return shape.kind === 'string' && shape.enum !== undefined && closesEnums(this.context, this.form)
  }
}
