/**
 * The catalogue of changes: what each kind of change means to users of a generated package. README.md shows it; a test holds them equal.
 *
 * @module
 */
import { type ChangeClass, type Side, highestClass } from './change-class.js'

/** What one kind of change means. */
export interface DiffRule {
  /** Class where requests show it. */
  readonly request: ChangeClass
  /** Class where responses show it. */
  readonly response: ChangeClass
  /** Class where responses show it and their enums are closed; that of open ones where it is absent. */
  readonly closedResponse?: ChangeClass
  /** Heading of a changelog under which it stands where it does not break anything. */
  readonly section: 'added' | 'changed' | 'documentation'
  /** Why it has these classes: one line. */
  readonly reason: string
  /** The smallest example, old → new. */
  readonly example: string
}

/** A rule about the package as a whole: it has one class. */
function define(class_: ChangeClass, section: DiffRule['section'], reason: string, example: string): DiffRule {
  return { request: class_, response: class_, section, reason, example }
}

/** A rule about requests and responses. */
function defineSides(
  [request, response, closedResponse]: readonly [ChangeClass, ChangeClass, ChangeClass?],
  section: DiffRule['section'],
  reason: string,
  example: string,
): DiffRule {
  return { request, response, ...(closedResponse && { closedResponse }), section, reason, example }
}

/** Every rule by its id (kebab-case, stable: people filter by it). */
export const diffRules = {
  // the service
  'service-added': define('minor', 'added', 'A package is new; nobody depends on it.', 'no pages of `sqs` → `sqs`'),
  'service-removed': define('major', 'changed', 'The package is gone.', '`sqs` → no pages of `sqs`'),
  'package-renamed': define(
    'major',
    'changed',
    'Programs import and install the package by its name; npm has another one under the new name.',
    '`@example/sqs` → `@example/aws-sqs`',
  ),
  'choice-narrowed': define(
    'major',
    'changed',
    'The configuration chooses what may break programs: guards refuse more, or types or files are others.',
    '`responseEnums`: `open` → `closed`',
  ),
  'choice-widened': define(
    'minor',
    'changed',
    'The configuration chooses what breaks no program: guards accept more, or there are more files.',
    '`requestEnums`: `closed` → `open`',
  ),
  'client-renamed': define(
    'major',
    'changed',
    "The client's class and the base class of errors have other names.",
    '`SQSClient` → `QueueClient`',
  ),

  // operations
  'operation-added': define('minor', 'added', 'A method, its types and its guards are new.', '… → `SendMessage`'),
  'operation-removed': define('major', 'changed', 'Calls no longer compile.', '`SendMessage` → …'),
  'operation-renamed': define(
    'major',
    'changed',
    'The method and the names of its request and response are others.',
    '`GetQueueUrl` → `GetQueueURL`',
  ),
  'operation-deprecated': define('minor', 'changed', 'Calls compile, and editors strike them out.', '→ deprecated'),
  'operation-undeprecated': define('patch', 'changed', 'Only the mark is gone.', 'deprecated →'),
  'input-appeared': define(
    'minor',
    'added',
    'A call without input compiles: all that can be given is optional.',
    '`list()` → `list({ Max? })`',
  ),
  'input-required': define(
    'major',
    'changed',
    'A call without input no longer compiles: something must be given.',
    '`list()` → `list({ Id })`',
  ),
  'input-vanished': define(
    'major',
    'changed',
    "A call with input and the request's type are gone.",
    '`list({ Max? })` → `list()`',
  ),
  'output-appeared': define('minor', 'added', 'What gave nothing gives something.', '`void` → `{ Id? }`'),
  'output-vanished': define(
    'major',
    'changed',
    'Code that reads the response no longer compiles.',
    '`{ Id? }` → `void`',
  ),
  'error-class-added': define(
    'minor',
    'added',
    'A class is new; it extends the one that was thrown before.',
    '… → `QueueGone`',
  ),
  'error-class-removed': define('major', 'changed', 'Imports of the class no longer compile.', '`QueueGone` → …'),
  'error-added': define(
    'minor',
    'changed',
    'An operation documents a class that there was.',
    '`Send` throws `A` → `A`, `B`',
  ),
  'error-removed': define(
    'minor',
    'changed',
    'The class is still there, and `instanceof` compiles.',
    '`Send` throws `A`, `B` → `A`',
  ),

  // names
  'shape-added': define('minor', 'added', 'A type and its guards are new.', '… → `Tag`'),
  'shape-removed': define('major', 'changed', 'Imports of the type and its guards no longer compile.', '`Tag` → …'),
  'shape-renamed': define('major', 'changed', 'Imports under the old name no longer compile.', '`Tag` → `QueueTag`'),
  'shape-renamed-kept': define(
    'minor',
    'changed',
    'The old name stays as an alias marked `@deprecated`.',
    '`Tag` → `QueueTag`, `Tag` its alias',
  ),
  'shape-reassigned': define(
    'major',
    'changed',
    'The name is exported, and means another type.',
    '`Tag` → `QueueTag`; `Tag` now means what was `Label`',
  ),
  'shape-split': define(
    'major',
    'changed',
    'The name is exported, and does not fit everywhere where it fitted.',
    '`Tag` → `Tag`, and `QueueTag`, which requires more, at some of its places',
  ),
  'alias-removed': define(
    'major',
    'changed',
    'Imports under the alias no longer compile.',
    '`Tag`, alias of `QueueTag` → …',
  ),
  'response-form-added': defineSides(
    ['minor', 'major'],
    'added',
    'Of a type of requests, `X` stays and `XOutput` is new; of one of responses, `X` now means the form of requests.',
    '`Tag` → `Tag`, `TagOutput`',
  ),
  'response-form-removed': define(
    'major',
    'changed',
    'Imports of `XOutput` no longer compile: responses do not show the type any more.',
    '`Tag`, `TagOutput` → `Tag`',
  ),
  'response-form-kept': define(
    'minor',
    'changed',
    '`TagOutput` stays as an alias marked `@deprecated`: one type serves both.',
    '`Tag`, `TagOutput` → `Tag` in both, `TagOutput` its alias',
  ),
  'response-form-renamed': define(
    'major',
    'changed',
    'Imports of the old response form no longer compile.',
    '`TagOutput` → `TagOutputForm`',
  ),
  'response-form-differs': define(
    'major',
    'changed',
    'Responses have `TagOutput` now: a value of a response can no longer be put into a request as it is.',
    '`Tag` in both → `Tag`, `TagOutput`',
  ),
  'response-form-same': define(
    'major',
    'changed',
    'Imports of `TagOutput` no longer compile: one type serves both. Between packages, `TagOutput` stays as an alias.',
    '`Tag`, `TagOutput` → `Tag` in both',
  ),
  'form-joined': define(
    'minor',
    'changed',
    'Requests have a type of responses, too, or the reverse, and it is the same for both. Its guard is that of requests.',
    '`Tag` in responses → `Tag` in both, all optional',
  ),
  'form-changed': define(
    'major',
    'changed',
    'A name of responses is now one of requests, or the reverse: what must be set, and what guards refuse, is different.',
    '`Tag` in responses → `Tag` in requests',
  ),

  // structures
  'member-added': defineSides(
    ['minor', 'minor'],
    'added',
    'Requests need not set it; guards of responses ignore what they do not know.',
    '`{ Id }` → `{ Id, Name? }`',
  ),
  'member-added-required': define(
    'major',
    'changed',
    'Requests without it no longer compile.',
    '`{ Id }` → `{ Id, Name }`',
  ),
  'member-removed': define(
    'major',
    'changed',
    'Requests that set it are refused; code that reads it no longer compiles.',
    '`{ Id, Name? }` → `{ Id }`',
  ),
  'member-required': define('major', 'changed', 'Requests without it no longer compile.', '`{ Name? }` → `{ Name }`'),
  'member-required-filled': define(
    'minor',
    'changed',
    'The service requires it, and the client sets it where it is not given.',
    '`{ Token? }` → `{ Token }`, an idempotency token of a request',
  ),
  'member-optional': define('minor', 'changed', 'Requests may leave it out, and need not.', '`{ Name }` → `{ Name? }`'),
  'member-deprecated': define('minor', 'changed', 'It compiles, and editors strike it out.', '→ deprecated'),
  'member-undeprecated': define('patch', 'changed', 'Only the mark is gone.', 'deprecated →'),
  'token-appeared': define(
    'minor',
    'changed',
    'The client sets it where it is not given.',
    'plain → idempotency token',
  ),
  'token-vanished': define(
    'major',
    'changed',
    'The client no longer sets it: callers must.',
    'idempotency token → plain',
  ),
  'alternative-added': defineSides(
    ['minor', 'major'],
    'changed',
    'Requests may give a string, too; who reads it must expect one.',
    '`Source: {…}` → `Source: string | {…}`',
  ),
  'alternative-removed': defineSides(
    ['major', 'minor'],
    'changed',
    'Requests that give the other form are refused; who reads it has one form less.',
    '`Source: string | {…}` → `Source: {…}`',
  ),
  'member-wire': define(
    'patch',
    'changed',
    'Types are the same; transports send the member in another way.',
    '`Filters` → `Filters`, called `Filter` on the wire',
  ),
  'member-order': define('patch', 'changed', 'The order of members means nothing.', '`{ A, B }` → `{ B, A }`'),
  'shape-deprecated': define('minor', 'changed', 'It compiles, and editors strike it out.', '→ deprecated'),
  'shape-undeprecated': define('patch', 'changed', 'Only the mark is gone.', 'deprecated →'),
  'union-appeared': define(
    'major',
    'changed',
    'Exactly one member may be set, where any number could.',
    '`{ A?, B? }` → `{ A } | { B }`',
  ),
  'union-vanished': defineSides(
    ['minor', 'major'],
    'changed',
    'Every value of the union is one of the interface; code that tells the members apart reads optional ones.',
    '`{ A } | { B }` → `{ A?, B? }`',
  ),
  'event-stream-appeared': define(
    'major',
    'changed',
    'The value is an async iterable now.',
    '`{ A? }` → stream of `{ A }`',
  ),
  'event-stream-vanished': define(
    'major',
    'changed',
    'The value is no async iterable any more.',
    'stream of `{ A }` → `{ A? }`',
  ),
  'members-unknown': defineSides(
    ['minor', 'major'],
    'changed',
    'The page no longer shows the members: any object is accepted, none can be read by name.',
    '`{ A? }` → any object',
  ),
  'members-known': defineSides(
    ['major', 'minor'],
    'changed',
    'The page shows the members: other objects are refused, and theirs can be read.',
    'any object → `{ A? }`',
  ),

  // types
  'kind-changed': define(
    'major',
    'changed',
    'The type is another one: values that were right are wrong.',
    '`Size: string` → `Size: number`',
  ),
  'number-widened': define('minor', 'changed', 'Both are `number`; guards accept fractions, too.', 'integer → float'),
  'number-narrowed': defineSides(
    ['major', 'minor'],
    'changed',
    'Both are `number`; guards of requests refuse fractions that they accepted.',
    'float → integer',
  ),
  'stream-appeared': defineSides(
    ['minor', 'major'],
    'changed',
    'Requests may give bytes as before; responses give an async iterable in place of bytes.',
    '`Uint8Array` → async iterable',
  ),
  'stream-vanished': define(
    'major',
    'changed',
    'Requests may no longer give a stream; responses give bytes in place of one.',
    'async iterable → `Uint8Array`',
  ),
  'enum-appeared': defineSides(
    ['major', 'minor', 'major'],
    'changed',
    'Requests take the listed values only; in responses, open enums are strings, while closed ones refuse other values.',
    "`string` → `'A' | 'B'`",
  ),
  'enum-vanished': defineSides(
    ['minor', 'minor', 'major'],
    'changed',
    'Requests take any string; in responses, an open enum was a string already, while a closed one was not.',
    "`'A' | 'B'` → `string`",
  ),
  'enum-value-added': defineSides(
    ['minor', 'minor', 'major'],
    'added',
    'Requests need not use it; open enums foresee it, while code that lists all values of a closed one lacks it.',
    "`'A'` → `'A' | 'B'`",
  ),
  'enum-value-removed': defineSides(
    ['major', 'major'],
    'changed',
    'Requests are refused; in responses, an open enum still compiles in comparisons, but the exported type and its list of values have lost it.',
    "`'A' | 'B'` → `'A'`",
  ),
  'enum-order': define('patch', 'changed', 'Only the list of values is in another order.', "`'A' | 'B'` → `'B' | 'A'`"),

  'error-code': define(
    'patch',
    'changed',
    'Types are the same; the error is found by another code.',
    '`NoSuchEntity` → `NoSuchEntityFault`',
  ),
  // paginators and waiters
  'paginator-added': define('minor', 'added', 'A method is new.', '… → `paginateListQueues`'),
  'paginator-removed': define('major', 'changed', 'Calls no longer compile.', '`paginateListQueues` → …'),
  'paginator-operation': define('major', 'changed', 'It takes and gives other types.', '`ListQueues` → `ListQueuesV2`'),
  'paginator-tokens-appeared': define(
    'minor',
    'added',
    'Pages show the tokens: the paginator can be written.',
    'none → `NextToken`',
  ),
  'paginator-tokens-vanished': define(
    'major',
    'changed',
    'No paginator can be written without both tokens: calls no longer compile.',
    '`NextToken` → none',
  ),
  'paginator-tokens-changed': define(
    'major',
    'changed',
    'A token that was kept to go on later is not taken any more.',
    '`Marker` → `NextToken`',
  ),
  'paginator-limit-appeared': define('minor', 'added', 'The option `pageSize` is new.', 'none → `MaxResults`'),
  'paginator-limit-vanished': define('major', 'changed', 'The option `pageSize` is gone.', '`MaxResults` → none'),
  'paginator-limit-changed': define(
    'patch',
    'changed',
    'The option `pageSize` sets another member.',
    '`Max` → `MaxResults`',
  ),
  'paginator-results-appeared': define('minor', 'added', 'Pages can be gone through item by item.', 'none → `Queues`'),
  'paginator-results-changed': define(
    'major',
    'changed',
    'The items are others, or there is no one list.',
    '`Queues` → `QueueUrls`',
  ),
  'waiter-added': define('minor', 'added', 'A method is new.', '… → `waitUntilQueueExists`'),
  'waiter-removed': define('major', 'changed', 'Calls no longer compile.', '`waitUntilQueueExists` → …'),
  'waiter-operation': define('major', 'changed', 'It takes another input.', '`GetQueue` → `DescribeQueue`'),
  'waiter-delay': define('patch', 'changed', 'Types are the same; a wait asks at other times.', '5 s → 10 s'),
  'waiter-acceptors': define(
    'patch',
    'changed',
    'Types are the same; a wait ends with other answers.',
    '`FAILED` keeps waiting → `FAILED` ends the wait',
  ),
  'waiter-attempts': define('patch', 'changed', 'Types are the same; a wait ends at another time.', '20 → 40'),

  // documentation
  'prose-changed': define(
    'patch',
    'documentation',
    'Only comments and documented limits differ.',
    'prose → other prose',
  ),
} as const satisfies Record<string, DiffRule>

/** The id of a rule. */
export type DiffRuleId = keyof typeof diffRules

/**
 * The class of a change.
 *
 * @param sides - the promises that it is about; the rule's one class counts where there is none
 * @param responseEnums - what enums in responses are
 */
export function classOfRule(
  id: DiffRuleId,
  sides: readonly Side[],
  responseEnums: 'open' | 'closed' = 'open',
): ChangeClass {
  const rule: DiffRule = diffRules[id]
  const response = responseEnums === 'closed' ? (rule.closedResponse ?? rule.response) : rule.response
  return highestClass(sides.map((side) => (side === 'request' ? rule.request : response))) ?? rule.request
}
