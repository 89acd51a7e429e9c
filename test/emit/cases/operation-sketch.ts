/** Operations written by hand, in few words. */
import type { Operation, ServiceModel, Shape } from '../../../generator/model/index.js'
import { model } from '../guard/build-model.js'

const origin = { page: 'test/client/run.rst', line: 1, column: 1 }

/** Makes an operation: `DescribeJob`, with whatever differs from an operation that takes and gives nothing. */
export function operation(name: string, rest: Partial<Operation> = {}): Operation {
  return {
    operation: name,
    method: name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase(),
    functionName: name.charAt(0).toLowerCase() + name.slice(1),
    errors: [],
    examples: [],
    origin,
    ...rest,
  }
}

/** Makes the model of a service. */
export function service(
  shapes: readonly Shape[],
  operations: readonly Operation[],
  rest: Partial<ServiceModel> = {},
): ServiceModel {
  return { ...model(...shapes), operations, ...rest }
}

/** Where hand-written things stand. */
export { origin }
