/**
 * Values that may have one of two shapes.
 *
 * @module
 */
import { type Conversion, type Convert, type ConversionRules, convertPart } from './convert.js'
import { explain } from './explain.js'
import { isRecord } from './object.js'
import { addInvalidType, addIssue, createReport, type ExplainedKind, type Report } from './report.js'
import type { Contract, EitherShape, Shape, StructureSchema } from './schema.js'

/** The facts of a value of one of two shapes. */
export function eitherFacts({ facts: first }: Shape, { facts: second }: Shape): ExplainedKind {
  const names = [first.expected, second.expected]
  return {
    expected: names.includes('any value') ? 'any value' : names.join(', '),
    is: () => true,
    explain: explainEither,
    choose: convertEither,
  }
}

/** Explains a value of one of two shapes: the one whose first issue lies deeper is taken for the one that was meant. */
function explainEither(
  { first, second }: EitherShape,
  value: unknown,
  depth: number,
  report: Report,
  owner: StructureSchema<unknown> | undefined,
): void {
  const [one, other] = [first, second].map((shape) => {
    const alone: Report = { ...report, issues: [], isFull: false }
    explain(shape, value, depth, alone, owner)
    return alone.issues
  }) as [Report['issues'], Report['issues']]
  if (one[0] === undefined || other[0] === undefined) return
  const [reached, otherReached] = [one[0].path.length, other[0].path.length]
  if (reached === otherReached && reached === depth) {
    return addInvalidType(value, depth, report, `${one[0].expected}, ${other[0].expected}`)
  }
  for (const { path, pathText, code, expected, received, message } of otherReached > reached ? other : one) {
    addIssue(report, { keys: path, text: pathText }, code, expected, received, message)
  }
}

/** Converts a value by the one shape or by the other: the first that fits, or the first of the two if neither does. */
function convertEither<TCall extends Conversion>(
  { first, second }: EitherShape,
  one: Convert<TCall> | undefined,
  other: Convert<TCall> | undefined,
  chosenBy: ConversionRules<TCall>['chosenBy'],
): Convert<TCall> {
  if (chosenBy === 'given') {
    return (value, depth, call) => {
      const isSecond = !fits(first, value, call.contract) && fits(second, value, call.contract)
      return convertPart(isSecond ? other : one, value, depth, call)
    }
  }
  // Each is converted once: twice, at each of many levels, would have no end.
  return (value, depth, call) => {
    const converted = convertPart(one, value, depth, call)
    if (chosenBy === 'order' || fits(first, converted, call.contract)) return converted
    const alternative = convertPart(other, value, depth, call)
    return fits(second, alternative, call.contract) ? alternative : converted
  }
}

/**
 * Whether a value is of a shape. What stands outside of structures is held to closed enums: if a value may have two shapes, the values that the pages list tell which
 * is meant.
 *
 * @param contract - of the whole value
 */
function fits(shape: Shape, value: unknown, contract: Contract): boolean {
  switch (shape.kind) {
    case 'list':
      // Unlike `every`, `findIndex` looks at holes.
      return Array.isArray(value) && value.findIndex((item) => !fits(shape.member, item, contract)) < 0
    case 'map': {
      const { key: keys, value: values } = shape
      const isEntry = ([key, item]: [string, unknown]): boolean =>
        fits(values, item, contract) && (!keys || keys.is(key))
      return isRecord(value) && Object.entries(value).every(isEntry)
    }
    case 'enum':
      return shape.is(value)
    case 'either':
      return fits(shape.first, value, contract) || fits(shape.second, value, contract)
    default: {
      const report = createReport(1, contract, false)
      explain(shape, value, 0, report)
      return report.issues.length === 0
    }
  }
}
