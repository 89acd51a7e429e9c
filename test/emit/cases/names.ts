/** Names that are something else already, in TypeScript, in the runtime, on a file system or in the package. */
import { enumeration, structure } from '../guard/build-model.js'
import { operation, service } from './operation-sketch.js'

const globals = [
  'Array',
  'AsyncIterable',
  'Date',
  'Error',
  'Number',
  'Object',
  'Promise',
  'Record',
  'String',
  'Symbol',
  'Uint8Array',
]
const runtime = [
  'DocumentValue',
  'ServiceError',
  'StreamingBlob',
  'Transport',
  'ValidationError',
  'ValidationResult',
  'ClientOptions',
  'OperationDescriptor',
]

/** A service that is called everything. */
export default service(
  [
    ...[...globals, ...runtime].map((name) =>
      structure(name, [['Text', 'string']], { use: 'both', outputDiffers: false }),
    ),
    structure('AutoMLJob', [['A', 'string']]),
    structure('AutoMlJob', [['B', 'string']]),
    structure('Table', [['Name', 'string']]),
    structure('TableSchema', [['Name', 'string']]),
    structure('ModeValues', [['Name', 'string']]),
    structure('NamesClient', [['Name', 'string']]),
    structure('NotFound', [['Name', 'string']]),
    enumeration('Mode', [
      "it's",
      'back\\slash',
      '"quoted"',
      'line\nend',
      '`${x}`',
      '*/',
      '__proto__',
      '',
      'a\u2028b',
      '\ud800',
      'constructor',
      '</script>',
    ]),
    structure('CallRequest', [
      ['__proto__', '!string'],
      ['constructor', 'integer'],
      ['toString', 'string'],
      ['hasOwnProperty', 'boolean'],
      ['x-amz-meta', 'string'],
      ['it\'s */ "here"\n', 'string'],
      ['1', 'string'],
      ['', 'string'],
      ['class', 'Mode'],
      ['Date', 'Date'],
      ['When', 'timestamp'],
      ['Bytes', 'list(blob)'],
      ['Body', 'streaming'],
      ['Map', 'map(string,Record)'],
      ['Document', 'document'],
      ['DocumentShape', 'DocumentValue'],
      ['Error', 'Error'],
      ['Both', { shape: 'Array', alternative: 'list(Object)' }],
      ['Numbers', 'list(integer)'],
    ]),
    structure(
      'CallResponse',
      [
        ['Promise', 'Promise'],
        ['Body', 'streaming'],
        ['AsyncIterable', 'AsyncIterable'],
        ['Odd', 'Odd'],
      ],
      { use: 'output' },
    ),
    structure(
      'Odd',
      [
        ['__proto__', 'string'],
        ['constructor', 'string'],
        ["it's", 'string'],
        ['SDK_UNKNOWN_MEMBER', 'string'],
      ],
      { union: true, use: 'output' },
    ),
  ],
  [
    operation('Call', {
      input: 'CallRequest',
      output: 'CallResponse',
      errors: ['NotFound', 'Error', 'not an identifier */', '__proto__', '1st', 'NamesServiceError', 'NotFound'],
    }),
    operation('Constructor', { functionName: 'constructor' }),
    operation('Delete'),
    operation('IsError'),
    operation('PutABC'),
    operation('PutAbc'),
  ],
  { service: 'names', className: 'Names', title: '*Names* [of](things) `and` <b> # more' },
)
