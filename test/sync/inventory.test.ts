/** The list of all pages that Sphinx publishes: what is taken from it, and what is none. */
import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { parseInventory } from '../../generator/sync/inventory.js'

const head = '# Sphinx inventory version 2\n# Project: Boto3\n# Version: \n# The remainder is compressed using zlib.\n'
const pack = (...lines: readonly string[]): Buffer =>
  Buffer.concat([Buffer.from(head), deflateSync(`${lines.join('\n')}\n`)])
const list = (path: string): string => `reference/services/${path} std:doc -1 ${path}.html Title`

it('gives services and their pages, each service with all of its own', () => {
  const bytes = pack(
    ...['sqs', 'index', 'ecs', 'sqs/client/send_message', 'sqs/client/add_permission', 'ecs/waiter/tasks_running'].map(
      list,
    ),
    ...[list('sqs/paginator/ListQueues'), list('sqs/queue/index'), list('sqs/client/deep/er')],
    'reference/services/sns py:class 1 sns.html -',
    'x reference/services/sns std:doc -1 sns.html -',
    ...[list('Odd_Name'), list('..')],
  )
  expect(parseInventory(bytes)).toEqual({
    services: ['ecs', 'sqs'],
    pages: new Map([
      ['sqs', ['sqs/client/send_message.rst', 'sqs/client/add_permission.rst', 'sqs/paginator/ListQueues.rst']],
      ['ecs', ['ecs/waiter/tasks_running.rst']],
    ]),
  })
})

it('is read from a part of a buffer, too', () => {
  const bytes = pack(list('sqs'))
  const around = Buffer.concat([Buffer.from('before'), bytes])
  const part = new Uint8Array(around.buffer, around.byteOffset + 6, bytes.length)
  expect(parseInventory(part)).toEqual({ services: ['sqs'], pages: new Map() })
})

it.each<[string, Uint8Array, string]>([
  ['nothing', Buffer.of(), 'it is no Sphinx inventory'],
  ['another version', Buffer.from(head.replace('2', '1')), 'it is no Sphinx inventory'],
  ['a page', Buffer.from('<!DOCTYPE html>\n\n\n\n\n'), 'it is no Sphinx inventory'],
  ['two lines', Buffer.from(head.split('\n').slice(0, 2).join('\n')), 'the Sphinx inventory is cut off'],
  ['a fourth line without an end', Buffer.from(head.slice(0, -1)), 'the Sphinx inventory is cut off'],
  ['no list', Buffer.from(head), 'the Sphinx inventory cannot be unpacked'],
  ['half a list', pack(list('sqs')).subarray(0, -5), 'the Sphinx inventory cannot be unpacked'],
  ['a list that is not packed', Buffer.from(`${head}${list('sqs')}\n`), 'the Sphinx inventory cannot be unpacked'],
])('says why %s is none', (_, bytes, reason) => {
  expect(parseInventory(bytes)).toBe(reason)
})
