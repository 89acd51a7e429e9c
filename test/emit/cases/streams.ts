/** Streams, documents, and what nobody knows. */
import { structure } from '../guard/build-model.js'
import { operation, service } from './operation-sketch.js'

/** A service that streams both ways. */
export default service(
  [
    structure(
      'Events',
      [
        ['Chunk', 'Chunk'],
        ['End', 'End'],
      ],
      { eventStream: true, use: 'output' },
    ),
    structure('Chunk', [['Bytes', 'blob']], { use: 'output' }),
    structure('End', [], { use: 'output' }),
    structure('CopySource', [['Bucket', '!string']]),
    structure('SendRequest', [
      ['Body', '!streaming'],
      ['CopySource', { shape: 'CopySource', alternative: 'string' }],
      ['Document', 'document'],
      ['Documents', 'list(document)'],
      ['Anything', 'unknown'],
    ]),
    structure(
      'SendResponse',
      [
        ['Body', 'streaming'],
        ['Events', 'Events'],
        ['Document', 'document'],
      ],
      { use: 'output' },
    ),
  ],
  [operation('Send', { input: 'SendRequest', output: 'SendResponse' })],
)
