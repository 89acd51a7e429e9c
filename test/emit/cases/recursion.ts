/** Shapes that hold themselves: through a structure, through each other, and without any structure. */
import type { Shape } from '../../../generator/model/index.js'
import { enumeration, structure } from '../guard/build-model.js'
import { operation, service } from './operation-sketch.js'

const usage = { input: true, output: false }

const knots: Shape[] = [
  { kind: 'list', id: 'Forest', member: 'Forest', usage },
  { kind: 'map', id: 'Atlas', key: 'string', value: 'list(Atlas)', usage },
  { kind: 'list', id: 'list(Atlas)', member: 'Atlas', usage },
  { kind: 'list', id: 'list(knot)', member: 'map(string,knot)', usage },
  { kind: 'map', id: 'map(string,knot)', key: 'string', value: 'list(knot)', usage },
]

/** A service of trees. */
export default service(
  [
    enumeration('Kind', ['LEAF']),
    structure(
      'Tree',
      [
        ['Kind', '!Kind'],
        ['Left', 'Tree'],
        ['Children', 'list(Tree)'],
        ['ByName', 'map(string,list(Tree))'],
        ['Other', 'Branch'],
      ],
      { use: 'both' },
    ),
    structure('Branch', [['Back', 'Tree']], { use: 'both' }),
    ...knots,
    structure('GrowRequest', [
      ['Tree', 'Tree'],
      ['Forest', 'Forest'],
      ['Atlas', 'Atlas'],
      ['Knot', 'list(knot)'],
    ]),
    structure('GrowResponse', [['Tree', 'Tree']], { use: 'output' }),
  ],
  [operation('Grow', { input: 'GrowRequest', output: 'GrowResponse' })],
)
