/**
 * What reports a value's problems: `explainTag`, a table of members over the runtime's functions. It runs only after the yes/no guard has said no, so it is
 * written for size.
 *
 * @module
 */
import type { Member, Shape, ShapeId, StringShape, StructureShape } from '../../model/index.js'
import { printString } from '../literal.js'
import type { GuardScope } from './guard-scope.js'

/** Writes `explainTag`, for the module itself and for the shapes that hold it. */
export function printExplanation(scope: GuardScope, shape: StructureShape | StringShape): string {
  const name = scope.internal(shape, 'explain')
  const [path, report] = [scope.runtimeType('path', 'Path'), scope.runtimeType('report', 'Report')]
  const call = shape.kind === 'string' ? printEnumCall(scope, shape) : printStructureCall(scope, shape)
  return [
    `/** Adds to a report why a value is no {@link ${scope.module.type(scope.context.typeSymbol(shape, scope.form))}}. */`,
    `export function ${name}(value: unknown, path: ${path} | undefined, report: ${report}): void {`,
    call,
    '}',
  ].join('\n')
}

function printEnumCall(scope: GuardScope, shape: StringShape): string {
  const values = scope.module.value(scope.context.valuesSymbol(shape))
  return `${scope.runtime('report-structure', 'reportEnum')}(value, path, report, ${values})`
}

function printStructureCall(scope: GuardScope, shape: StructureShape): string {
  if (shape.unknown) return `${scope.runtime('report', 'reportObject')}(value, path, report)`
  const members = shape.members.map((member) => printRow(scope, member))
  const name = `report${scope.form === 'request' ? 'Request' : 'Response'}${shape.union ? 'Union' : ''}`
  const file = shape.union ? 'report-union' : 'report-structure'
  const call = `${scope.runtime(file, name)}(value, path, report, [${members.join(', ')}])`
  const recursion = scope.recursion(shape.id)
  if (recursion === undefined) return call
  const follow = scope.runtime('report-structure', 'reportRecursion')
  return `${follow}(${printString(recursion)}, path, report, () => ${call})`
}

function printRow(scope: GuardScope, member: Member): string {
  const first = printExplain(scope, member.shape, new Set())
  const explain =
    member.alternative === undefined || member.alternative === member.shape
      ? first
      : `${scope.runtime('report', 'either')}(${first}, ${printExplain(scope, member.alternative, new Set())})`
  return `[${printString(member.name)}, ${explain}${scope.form === 'request' && member.required ? ', true' : ''}]`
}

/** Writes the function that explains a value of a shape. `open` holds the lists and maps that are being written, as in the yes/no guard. */
function printExplain(scope: GuardScope, id: ShapeId, open: ReadonlySet<ShapeId>): string {
  const shape = scope.context.shape(id)
  if (open.has(id)) return scope.runtime('report', 'reportUnknown')
  const within = new Set([...open, id])
  switch (shape.kind) {
    case 'structure':
      return shape.eventStream ? scope.runtime('report', 'reportAsyncIterable') : scope.internal(shape, 'explain')
    case 'list':
      return `${scope.runtime('report', 'listOf')}(${printExplain(scope, shape.member, within)})`
    case 'map': {
      const key = scope.context.shape(shape.key)
      const keys = scope.isClosedEnum(key) ? `, ${scope.internal(key, 'explain')}` : ''
      return `${scope.runtime('report', 'mapOf')}(${printExplain(scope, shape.value, within)}${keys})`
    }
    case 'string':
      return scope.isClosedEnum(shape) ? scope.internal(shape, 'explain') : scope.runtime('report', 'reportString')
    default:
      return scope.runtime('report', nameScalar(scope, shape))
  }
}

function nameScalar(scope: GuardScope, shape: Shape): string {
  if (shape.kind === 'blob' && shape.streaming) {
    return scope.form === 'request' ? 'reportStreamingBlob' : 'reportAsyncIterable'
  }
  return `report${shape.kind.charAt(0).toUpperCase()}${shape.kind.slice(1)}`
}
