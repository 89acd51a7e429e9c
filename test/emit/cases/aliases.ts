/** Shapes that had other names before. */
import { enumeration, structure } from '../guard/build-model.js'
import { operation, service } from './operation-sketch.js'

/** As long as names get: what is written of it does not fit a line. */
const long = `Earlier${'Quay'.repeat(12)}`

/** A service whose structures, unions and enums have earlier names; `Label` would clash with what follows from the names of others. */
export default service(
  [
    enumeration('Color', ['RED', 'BLUE']),
    structure(
      'Tag',
      [
        ['Key', '!string'],
        ['Color', 'Color'],
        ['Tags', 'list(Tag)'],
      ],
      { use: 'both' },
    ),
    structure('Same', [['Text', 'string']], { use: 'both', outputDiffers: false }),
    structure(
      'Source',
      [
        ['Url', 'string'],
        ['Tag', 'Tag'],
      ],
      { union: true },
    ),
    structure('Seen', [['Count', 'integer']], { use: 'output' }),
    structure('LabelSchema', [['Rows', 'list(string)']]),
    structure('LabelOutput', [['Row', 'string']]),
    structure('PutRequest', [
      ['Tag', '!Tag'],
      ['Same', 'Same'],
      ['Source', 'Source'],
      ['Label', 'LabelSchema'],
      ['Output', 'LabelOutput'],
    ]),
    structure(
      'PutResponse',
      [
        ['Tag', 'Tag'],
        ['Same', 'Same'],
        ['Seen', 'Seen'],
      ],
      { use: 'output' },
    ),
  ],
  [operation('Put', { input: 'PutRequest', output: 'PutResponse' })],
  {
    aliases: [
      { name: 'Alike', shape: 'Same' },
      { name: long, shape: 'Seen' },
      { name: 'Hue', shape: 'Color' },
      { name: 'Label', shape: 'Tag' },
      { name: 'Origin', shape: 'Source' },
      { name: 'PutInput', shape: 'PutRequest' },
      { name: 'Sticker', shape: 'Tag' },
      { name: 'Transport', shape: 'Color' },
    ],
  },
)
