/**
 * Changes in words.
 *
 * @module
 */
import type { Change } from './change.js'
import type { DiffRuleId } from './rules.js'

/** A piece of a sentence: the generator's own words, or a name, a type or a value of a page. */
export type Piece = string | { readonly code: string }

type Describe = (change: Change) => readonly Piece[]

/** Values of an enum that are named in one sentence. */
const shownValues = 12

const code = (text: string | undefined): Piece => ({ code: text ?? '?' })

/** `Tag.Name`, `Tag.Names[]`. */
const name = ({ subject, member, part = '' }: Change): Piece =>
  code(member === undefined ? subject + part : `${subject}.${member}${part}`)

const say =
  (words: string): Describe =>
  (change) => [name(change), ` ${words}`]

const sayOld =
  (words: string): Describe =>
  (change) => [name(change), ` ${words} `, code(change.old)]

const sayNew =
  (words: string): Describe =>
  (change) => [name(change), ` ${words} `, code(change.new)]

const sayBoth =
  (words: string): Describe =>
  (change) => [name(change), ` ${words} `, code(change.new), ', was ', code(change.old)]

const rename =
  (words: string): Describe =>
  ({ old, new: new_ }) => [code(old), ` ${words} `, code(new_)]

const sayValues =
  (verb: string): Describe =>
  (change) => {
    const { values = [], old } = change
    const shown = values.slice(0, shownValues).flatMap((value, index) => [index > 0 ? ', ' : ' ', code(value)])
    const rest = values.length - shownValues
    const before = old === undefined ? [] : [', where it was ', code(old)]
    return [name(change), ` ${verb}`, ...shown, ...(rest > 0 ? [` and ${rest} more`] : []), ...before]
  }

const sayType =
  (words: string): Describe =>
  (change) => {
    const type = change.new ?? change.old
    return [name(change), ` ${words}`, ...(type === undefined ? [] : [' (', code(type), ')'])]
  }

const sayPaginator =
  (words: string): Describe =>
  ({ subject, old, new: new_ }) => {
    const to = new_ === undefined ? [] : [': ', code(new_)]
    return ['paginator ', code(subject), ` ${words}`, ...to, ...(old === undefined ? [] : [', was ', code(old)])]
  }

const sayKind =
  (kind: string, words: string): Describe =>
  ({ subject }) => [`${kind} `, code(subject), ` ${words}`]

const sayWaiter =
  (words: string): Describe =>
  ({ subject, old, new: new_ }) => ['waiter ', code(subject), ` ${words} `, code(new_), ', was ', code(old)]

const descriptions: Readonly<Record<DiffRuleId, Describe>> = {
  'service-added': sayKind('service', 'is new'),
  'service-removed': sayKind('service', 'is gone'),
  'package-renamed': ({ old, new: new_ }) => ['the package is called ', code(new_), ', was ', code(old)],
  'choice-narrowed': sayBoth('is chosen to be'),
  'choice-widened': sayBoth('is chosen to be'),
  'client-renamed': ({ old, new: new_ }) => ['the client is called after ', code(new_), ', was ', code(old)],
  'operation-added': sayKind('operation', 'is new'),
  'operation-removed': sayKind('operation', 'is gone'),
  'operation-renamed': ({ old, new: new_ }) => ['operation ', code(old), ' is called ', code(new_)],
  'operation-deprecated': sayKind('operation', 'is deprecated'),
  'operation-undeprecated': sayKind('operation', 'is not deprecated any more'),
  'input-appeared': sayNew('takes input, all optional:'),
  'input-required': sayNew('needs input:'),
  'input-vanished': say('takes no input any more'),
  'output-appeared': sayNew('gives'),
  'output-vanished': say('gives nothing any more'),
  'error-class-added': sayKind('error', 'is new'),
  'error-class-removed': sayKind('error', 'is gone'),
  'error-added': sayKind('error', 'is documented for more operations'),
  'error-removed': sayKind('error', 'is documented for fewer operations'),
  'shape-added': (change) => [
    'type ',
    name(change),
    ' is new',
    ...(change.old === undefined ? [] : [', at places of ', code(change.old)]),
  ],
  'shape-removed': sayKind('type', 'is gone'),
  'shape-renamed': rename('is called'),
  'shape-renamed-kept': rename('is deprecated; it is called'),
  'shape-reassigned': (change) => [
    name(change),
    ' stands for another type',
    ...(change.new === undefined ? [] : ['; what it was is called ', code(change.new)]),
  ],
  'shape-split': (change) => [code(change.old), ' no longer fits at places that have ', name(change), ' now'],
  'alias-removed': ({ subject, old }) => ['the deprecated name ', code(subject), ' of ', code(old), ' is gone'],
  'response-form-added': sayNew('has another form in responses:'),
  'response-form-removed': sayOld('has no form of its own in responses any more, was'),
  'response-form-kept': (change) => [
    name(change),
    ' is the type of responses, too; ',
    code(change.old),
    ' is deprecated',
  ],
  'response-form-renamed': sayBoth('is called in responses'),
  'response-form-differs': sayNew('and its response form differ now:'),
  'response-form-same': (change) => [name(change), ' is the type of responses, too; ', code(change.old), ' is gone'],
  'form-joined': say('is a type of requests and responses now'),
  'form-changed': (change) => {
    const [now, before] = change.new === 'request' ? ['requests', 'responses'] : ['responses', 'requests']
    return [name(change), ` is part of ${now}, was part of ${before}`]
  },
  'member-added': sayType('is new'),
  'member-added-required': sayType('is new and required'),
  'member-removed': ({ similar, ...change }) => [
    ...sayType('is gone')(change),
    ...(similar === undefined ? [] : ['; perhaps it is called ', code(similar), ' now']),
  ],
  'member-required': say('is required now'),
  'member-required-filled': say('is required now, and set by the client where it is not given'),
  'member-optional': say('is optional now'),
  'member-deprecated': say('is deprecated'),
  'member-undeprecated': say('is not deprecated any more'),
  'token-appeared': say('is set by the client where it is not given'),
  'token-vanished': say('is not set by the client any more'),
  'alternative-added': sayNew('may also be'),
  'alternative-removed': sayOld('may no longer be'),
  'member-wire': say('is something else on the wire'),
  'member-order': say('has its members in another order'),
  'shape-deprecated': say('is deprecated'),
  'shape-undeprecated': say('is not deprecated any more'),
  'union-appeared': say('is a union now: exactly one member is set'),
  'union-vanished': say('is no union any more: any number of members is set'),
  'event-stream-appeared': say('is an event stream now'),
  'event-stream-vanished': say('is no event stream any more'),
  'members-unknown': say('has members that no page shows any more'),
  'members-known': say('has members that the pages show now'),
  'kind-changed': sayBoth('is'),
  'number-widened': say('may have a fraction now'),
  'number-narrowed': say('may not have a fraction any more'),
  'stream-appeared': say('is a stream of bytes now'),
  'stream-vanished': say('is no stream any more'),
  'enum-appeared': sayBoth('is'),
  'enum-vanished': sayBoth('is'),
  'enum-value-added': sayValues('gained'),
  'enum-value-removed': sayValues('lost'),
  'enum-order': say('has its values in another order'),
  'error-code': sayKind('error', 'has another code on the wire'),
  'paginator-added': sayKind('paginator', 'is new'),
  'paginator-removed': sayKind('paginator', 'is gone'),
  'paginator-operation': sayPaginator('is about another operation'),
  'paginator-tokens-appeared': sayPaginator('can be written now, as the pages show its tokens'),
  'paginator-tokens-vanished': sayPaginator('is gone, as the pages do not show both its tokens any more'),
  'paginator-tokens-changed': sayPaginator('has other tokens'),
  'paginator-limit-appeared': sayPaginator('has a page size now'),
  'paginator-limit-vanished': sayPaginator('has no page size any more'),
  'paginator-limit-changed': sayPaginator('sets the page size in another member'),
  'paginator-results-appeared': sayPaginator('has items now'),
  'paginator-results-changed': sayPaginator('has other items'),
  'waiter-added': sayKind('waiter', 'is new'),
  'waiter-removed': sayKind('waiter', 'is gone'),
  'waiter-operation': sayWaiter('asks'),
  'waiter-delay': sayWaiter('asks every'),
  'waiter-attempts': sayWaiter('ends after so many attempts:'),
  'waiter-acceptors': sayKind('waiter', 'ends with other answers'),
  'prose-changed': say('is described in other words'),
}

/**
 * Says what changed.
 *
 * @returns pieces of a sentence without its full stop; in `code`, a page's text that is not escaped
 */
export function describeChange(change: Change): readonly Piece[] {
  return descriptions[change.rule](change)
}

/**
 * Says where a change shows: `in requests of A and 2 other operations`. Nothing where that is in the change itself.
 *
 * @param heading - the operation under whose name the change stands, which is not said again: `in requests, and in 2 other operations`
 */
export function describeExtent(change: Change, heading?: string): readonly Piece[] {
  const { operation, operations, sides, subject, rule } = change
  const about = sides.length === 0 ? [] : [sides.length === 2 ? 'in requests and responses' : `in ${sides[0]}s`]
  if (operation === undefined || (operation === subject && !rule.startsWith('error-'))) return about
  const others = operations - 1
  const rest = others > 0 ? `${others} other ${others === 1 ? 'operation' : 'operations'}` : ''
  if (operation === heading) {
    const also = rest === '' ? [] : [about.length > 0 ? `, and in ${rest}` : `also in ${rest}`]
    return [...about, ...also]
  }
  return [about.length > 0 ? `${about.join('')} of ` : 'in ', code(operation), ...(rest === '' ? [] : [` and ${rest}`])]
}
