/**
 * What reports a value's problems: `explainTag`, a table of members over the runtime's functions. It runs only after the yes/no guard has said no, so it is
 * written for size.
 *
 * @module
 */
import type { Member, Shape, ShapeId, StringShape, StructureShape } from '../../model/index.js'
import { isUnion, listArms } from '../form.js'
import { printString } from '../literal.js'
import type { GuardScope } from './guard-scope.js'
import { arrayText, callText, type List, printText, surroundText, type Text } from './text-layout.js'

/** Writes `explainTag`, for the module itself and for the shapes that hold it. */
export function printExplanation(scope: GuardScope, shape: StructureShape | StringShape): string {
  const name = scope.internal(shape, 'explain')
  const [path, report] = [scope.runtimeType('path', 'Path'), scope.runtimeType('report', 'Report')]
  const call = shape.kind === 'string' ? printEnumCall(scope, shape) : printStructureCall(scope, shape)
  const parameters = callText(`export function ${name}`, [
    'value: unknown',
    `path: ${path} | undefined`,
    `report: ${report}`,
  ])
  return [
    `/** Adds to a report why a value is not of type ${scope.subject(shape)}. */`,
    printText(surroundText('', parameters, ': void {'), 0),
    ...call,
    '}',
  ].join('\n')
}

function printEnumCall(scope: GuardScope, shape: StringShape): readonly string[] {
  const values = scope.module.value(scope.context.valuesSymbol(shape))
  return [`  ${printText(callReport(scope, 'report-structure', 'reportEnum', values), 2)}`]
}

function printStructureCall(scope: GuardScope, shape: StructureShape): readonly string[] {
  if (shape.unknown) return [`  ${printText(callReport(scope, 'report', 'reportObject'), 2)}`]
  const rows = isUnion(shape) ? listArms(shape, scope.form) : shape.members
  const counts = isUnion(shape) && (rows.length > 0 || scope.form === 'response')
  const members = arrayText(rows.map((member) => printRow(scope, shape, member)))
  const name = `report${scope.form === 'request' ? 'Request' : 'Response'}${counts ? 'Union' : ''}`
  const call = callReport(scope, counts ? 'report-union' : 'report-structure', name, members)
  const recursion = scope.recursion(shape.id)
  if (recursion === undefined) return [`  ${printText(call, 2)}`]
  const follow = scope.runtime('report-structure', 'reportRecursion')
  return [`  ${follow}(${printString(recursion)}, path, report, () => {`, `    ${printText(call, 4)}`, '  })']
}

function callReport(scope: GuardScope, file: string, name: string, ...rest: readonly Text[]): List {
  return callText(scope.runtime(file, name), ['value', 'path', 'report', ...rest])
}

function printRow(scope: GuardScope, shape: StructureShape, member: Member): Text {
  const first = printExplain(scope, member.shape, new Set())
  const explain =
    member.alternative === undefined || member.alternative === member.shape
      ? first
      : callText(scope.runtime('report', 'either'), [first, printExplain(scope, member.alternative, new Set())])
  const isRequired = scope.context.isRequired(shape, member, scope.form)
  return arrayText([printString(member.name), explain, ...(isRequired ? ['true'] : [])])
}

/** Writes the function that explains a value of a shape. `open` holds the lists and maps that are being written, as in the yes/no guard. */
function printExplain(scope: GuardScope, id: ShapeId, open: ReadonlySet<ShapeId>): Text {
  const shape = scope.context.shape(id)
  if (open.has(id)) return scope.runtime('report', 'reportUnknown')
  const within = new Set([...open, id])
  switch (shape.kind) {
    case 'structure':
      return shape.eventStream ? scope.runtime('report', 'reportAsyncIterable') : scope.internal(shape, 'explain')
    case 'list':
      return callText(scope.runtime('report', 'listOf'), [printExplain(scope, shape.member, within)])
    case 'map': {
      const key = scope.context.shape(shape.key)
      const keys = scope.isClosedEnum(key) ? [scope.internal(key, 'explain')] : []
      return callText(scope.runtime('report', 'mapOf'), [printExplain(scope, shape.value, within), ...keys])
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
