/**
 * A model that says everything a model can say.
 *
 * @module
 */
import type {
  Acceptor,
  ClientMethod,
  Documentation,
  ErrorCode,
  Example,
  ListShape,
  MapShape,
  Member,
  NameAlias,
  Operation,
  Origin,
  Paginator,
  ScalarShape,
  ServiceModel,
  StringShape,
  StructureShape,
  Waiter,
} from '../../generator/model/index.js'

const origin: Required<Origin> = { page: 'harbour/client/open_gate.rst', line: 3, column: 5 }
const usage = { input: true, output: true }

function write(value: string): Documentation {
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }]
}

const length = { kind: 'length', minimum: 1, maximum: 8, sentence: 'From 1 to 8 characters.' } as const
const pattern = { kind: 'pattern', pattern: '^a$', sentence: 'It is an a.' } as const
const value = { kind: 'value', minimum: 0, exclusiveMaximum: 9, sentence: 'Less than 9.' } as const

const member: Required<Member> = {
  name: 'Name',
  shape: 'string',
  required: true,
  documentation: write('A member.'),
  deprecated: { reason: write('Nobody needs the member.') },
  sensitive: true,
  proseValues: ['north'],
  defaultValue: 'west',
  defaultSentence: 'It is west by default.',
  constraints: [length],
  elementConstraints: [pattern],
  keyConstraints: [value],
  idempotencyToken: true,
  alternative: 'Gate',
  wireName: 'name',
  wireForm: 'json',
  origin,
}

const structure: Required<StructureShape> = {
  kind: 'structure',
  id: 'Gate',
  members: [member],
  union: true,
  eventStream: true,
  unknown: true,
  usage,
  outputName: 'GateOutput',
  outputDiffers: true,
  documentation: write('A structure.'),
  deprecated: { reason: write('Nobody needs the structure.') },
  origin,
}

const list: Required<ListShape> = { kind: 'list', id: 'list(string)', member: 'string', usage }
const map: Required<MapShape> = { kind: 'map', id: 'map(Side,string)', key: 'Side', value: 'string', usage }
const text: Required<StringShape> = { kind: 'string', id: 'Side', enum: ['east', 'west'], usage, origin }
const scalar: Required<ScalarShape> = { kind: 'document', id: 'document', streaming: true, text: true, usage }

const example: Required<Example> = {
  documentation: write('An example.'),
  input: { $object: [['Name', 'a']] },
  output: null,
  origin,
}

const operation: Required<Operation> = {
  operation: 'OpenGate',
  method: 'open_gate',
  functionName: 'openGate',
  input: 'Gate',
  output: 'Answer',
  errors: ['GateStuck'],
  documentation: write('An operation.'),
  deprecated: { reason: write('Nobody needs the operation.') },
  examples: [example],
  reference: 'https://example.com/OpenGate',
  origin,
}

const paginator: Required<Paginator> = {
  name: 'ListGates',
  operation: 'ListGates',
  inputToken: ['Next', 'More'],
  outputToken: 'Token',
  limitKey: 'Max',
  resultKeys: ['Gates'],
  origin,
}

const acceptor: Required<Acceptor> = { state: 'retry', matcher: 'pathAny', argument: 'Gates[].Side', expected: 'east' }

const waiter: Required<Waiter> = {
  name: 'GateOpen',
  operation: 'OpenGate',
  delay: 5,
  maxAttempts: 9,
  acceptors: [acceptor, { state: 'success', matcher: 'status', expected: 200 }],
  origin,
}

const clientMethod: Required<ClientMethod> = { method: 'get_waiter', origin }
const errorCode: Required<ErrorCode> = { error: 'GateStuck', code: 'Stuck' }
const alias: Required<NameAlias> = { name: 'Door', shape: 'Gate', form: 'response' }

const kinds = ['integer', 'float', 'boolean', 'timestamp', 'blob', 'unknown'] as const

/** Each field of each type of a model, set. A field that is new and not here is an error of the compiler. */
export const wholeModel: Required<ServiceModel> = {
  service: 'harbour',
  className: 'Harbour',
  uid: 'harbour-2020-01-31',
  title: 'Harbour Service',
  documentation: write('A service.'),
  operations: [operation],
  shapes: [
    structure,
    {
      kind: 'structure',
      id: 'Answer',
      members: [{ name: 'Side', shape: 'Side', required: false, origin }],
      usage,
      origin,
    },
    ...[list, map, text, scalar],
    { kind: 'string', id: 'string', usage },
    ...kinds.map((kind) => ({ kind, id: kind, usage })),
  ],
  paginators: [paginator],
  waiters: [waiter],
  clientMethods: [clientMethod],
  errorCodes: [errorCode],
  aliases: [alias],
}
