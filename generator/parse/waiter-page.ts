/**
 * Reads the page of a waiter (spec/README.md §12).
 *
 * @module
 */
import type { VFile } from 'vfile'
import { reportMessage } from '../messages/report.js'
import type { BlockNode, Directive } from '../read/nodes.js'
import { findMethod, findReferencedMethod } from './directives.js'
import { parseMethod } from './method-page.js'
import type { WaiterPage } from './page.js'

const pollSentence = /^Polls [^\n]{1,300}? every (\d{1,9}) seconds? until .{1,300}? after (\d{1,9}) failed checks?\./s

/**
 * Reads a waiter.
 *
 * ```text
 * Polls :py:meth:`SageMaker.Client.describe_endpoint` every 30 seconds until a successful state is reached. An error is raised after 120 failed checks.
 *                                  ^----------------        ^-                                                                       ^--
 * ```
 *
 * @param className - boto3's class of the service
 * @param name - the waiter's name
 * @param directive - the `py:class`
 * @param file - the page; problems are reported to it
 * @returns what the page says, or undefined where it has no `wait` method or does not say how it polls
 */
export function parseWaiterPage(
  className: string,
  name: string,
  directive: Directive,
  file: VFile,
): WaiterPage | undefined {
  const wait = findMethod(directive, 'wait')
  if (!wait) return undefined
  const { facts } = parseMethod(wait, file)
  const timing = facts.prose.map(readTiming).find((found) => found !== undefined)
  const method = findReferencedMethod(facts.prose)
  if (!timing || method === undefined) {
    reportMessage(file, 'waiter-timing', {
      found: 'The page does not say which operation the waiter polls, how often and how many times',
      expected: [
        'Polls :py:meth:`…` every N seconds until a successful state is reached. An error is raised after N failed checks.',
      ],
      instead: 'The waiter was left out.',
      place: wait.position.start,
    })
    return undefined
  }
  return { kind: 'waiter', file, className, node: directive, name, method, ...timing, ...facts }
}

function readTiming(block: BlockNode): { delay: number; maxAttempts: number } | undefined {
  const match = block.type === 'paragraph' ? pollSentence.exec(block.source) : null
  return match ? { delay: Number(match[1]), maxAttempts: Number(match[2]) } : undefined
}
