/**
 * What an install of a package brings.
 *
 * @module
 */
import { join } from 'node:path'
import { measurePackage, measureTree } from '../installed/package-size.js'
import type { Row } from '../report/row.js'
import type { Room } from '../room.js'
import { compareSubjects, type InstalledSubject, sdkName } from './compared-subjects.js'

/** Most files of one of our packages. */
const mostFiles = 16

/** Bytes and files of our package, which needs no other, beside the SDK's client alone and with all that npm installs for it. */
export const installedSize: Room = {
  name: 'size',
  async measure(bench) {
    const rows = await compareSubjects(bench, {
      services: ['sqs', 'sagemaker', 'ec2'],
      quick: ['sqs', 'sagemaker'],
      what: 'installed',
      measure: (installed) => Promise.resolve(compareSizes(installed)),
    })
    return { rows }
  },
}

function compareSizes({ subject, own, sdk }: InstalledSubject): readonly Row[] {
  const ours = measureTree(join(own, 'node_modules', subject.ownPackage))
  const theirs = join(sdk, 'node_modules', subject.sdkPackage)
  const [client, tree] = [measurePackage(theirs), measureTree(theirs)]
  const { service } = subject
  const names = { tree: `${sdkName}'s tree`, client: 'its client alone' }
  return [
    {
      subject: service,
      what: 'installed size',
      unit: 'bytes',
      ours: ours.bytes,
      yardstick: { name: names.tree, value: tree.bytes },
      goal: { of: 'ratio', most: 1 / 3 },
      others: [{ name: names.client, value: client.bytes }],
    },
    {
      subject: service,
      what: 'installed size, limit',
      unit: 'bytes',
      ours: ours.bytes,
      goal: { of: 'figure', most: subject.mostBytes },
    },
    {
      subject: service,
      what: 'installed files',
      unit: 'files',
      ours: ours.files,
      goal: { of: 'figure', most: mostFiles },
      others: [
        { name: names.tree, value: tree.files },
        { name: names.client, value: client.files },
      ],
    },
  ]
}
