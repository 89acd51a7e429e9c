/**
 * What a test says of a service before any page exists: the facts of its pages, and nothing of their layout.
 *
 * @module
 */

/** Key of a shape in {@link ServiceSketch.shapes}. Never printed. */
export type SketchId = string

/** A structure. `text` is the shape's own: a page shows it where no member stands for the shape (an element, a map's value, a response). */
export interface StructureSketch {
  readonly kind: 'structure'
  readonly members: readonly MemberSketch[]
  readonly union?: boolean
  readonly eventStream?: boolean
  readonly text?: string
}

/** Any shape. */
export type ShapeSketch =
  | StructureSketch
  | { readonly kind: 'list'; readonly member: SketchId; readonly text?: string }
  | { readonly kind: 'map'; readonly key: SketchId; readonly value: SketchId; readonly text?: string }
  | { readonly kind: 'string'; readonly enum?: readonly string[]; readonly text?: string }
  | {
      readonly kind: 'integer' | 'float' | 'boolean' | 'timestamp' | 'blob' | 'document'
      /** Only for a blob that is a member of a request or a response itself. */
      readonly streaming?: boolean
      /** Only for a float: single precision, which a page writes as `...`. */
      readonly single?: boolean
      readonly text?: string
    }

/** A member. Its text may have several lines, which are indented like the first. */
export interface MemberSketch {
  readonly name: string
  readonly shape: SketchId
  readonly required?: boolean
  readonly text?: string
  /** Whether boto3 fills the member in by itself. Only for a member with a text. */
  readonly autopopulated?: boolean
}

/** A section that boto3 leaves out where it is too large to render. */
export type SectionName = 'Request Syntax' | 'Parameters' | 'Response Syntax' | 'Response Structure'

/** An operation. */
export interface OperationSketch {
  /** The service's own name: `OpenGate`. */
  readonly operation: string
  /** Id of the input structure; absent for an operation without input. */
  readonly input?: SketchId
  readonly output?: SketchId
  readonly errors: readonly string[]
  readonly deprecated?: boolean
  readonly text?: string
  /** What stands under `**Examples**`, as the page has it. */
  readonly examples?: string
  /** Sections that the operation's page leaves out. */
  readonly tooLarge?: readonly SectionName[]
}

/** A paginator. */
export interface PaginatorSketch {
  readonly name: string
  /** boto3's name of the operation's method. */
  readonly method: string
  readonly inputToken: readonly string[]
  readonly outputToken: readonly string[]
  readonly limitKey?: string
}

/** A waiter. */
export interface WaiterSketch {
  readonly name: string
  readonly method: string
  /** Seconds. */
  readonly delay: number
  readonly maxAttempts: number
}

/** A service. Methods and shapes are kept in the order in which they were put in. */
export interface ServiceSketch {
  /** Folder name: `harbour`. */
  readonly service: string
  readonly className: string
  readonly uid: string
  readonly shapes: ReadonlyMap<SketchId, ShapeSketch>
  /** By boto3's method. */
  readonly operations: ReadonlyMap<string, OperationSketch>
  readonly paginators: readonly PaginatorSketch[]
  readonly waiters: readonly WaiterSketch[]
}

/**
 * The structure of an id.
 *
 * @throws where the id is another shape's or nobody's: the test is wrong
 */
export function structureOf(service: ServiceSketch, id: SketchId): StructureSketch {
  const shape = service.shapes.get(id)
  if (shape?.kind !== 'structure') throw new Error(`the sketch has no structure ${id}`)
  return shape
}
