/** Structures that requests and responses share, and unions. */
import { enumeration, structure } from '../guard/build-model.js'
import { operation, service } from './operation-sketch.js'
import { prose } from './text.js'

const source = structure(
  'Source',
  [
    ['Url', 'string'],
    ['Mode', 'Mode'],
    ['Parts', 'list(Part)'],
  ],
  { use: 'both', union: true },
)

/** A service whose request and response hold the same structures. */
export default service(
  [
    enumeration('Mode', ['A', 'B']),
    structure('Part', [['Name', '!string']], { use: 'both' }),
    structure('Same', [['Text', 'string']], { use: 'both', outputDiffers: false }),
    {
      ...source,
      documentation: prose('Where it comes from.'),
      members: source.members.map((member) => ({ ...member, documentation: prose('One of *three*.\n\nReally.') })),
    },
    structure('Single', [['Only', 'string']], { union: true }),
    structure('None', [], { union: true, use: 'both' }),
    structure('Hidden', [], { unknown: true, use: 'both', outputDiffers: false }),
    structure('Bare', [], { use: 'output' }),
    structure('PutRequest', [
      ['Source', '!Source'],
      ['Single', 'Single'],
      ['None', 'None'],
      ['Same', 'Same'],
      ['Hidden', 'Hidden'],
    ]),
    structure(
      'PutResponse',
      [
        ['Source', 'Source'],
        ['None', 'None'],
        ['Same', 'Same'],
        ['Hidden', 'Hidden'],
        ['Bare', 'Bare'],
        ['Modes', 'list(Mode)'],
      ],
      { use: 'output' },
    ),
  ],
  [operation('Put', { input: 'PutRequest', output: 'PutResponse' })],
)
