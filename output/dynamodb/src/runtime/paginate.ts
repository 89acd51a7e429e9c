/**
 * Going through the pages of an operation.
 *
 * @module
 */
import { brand, isBranded } from './brand.js'
import { invoke, type CallOptions, type ClientOptions } from './client.js'
import { readMember } from './object.js'
import type { OperationDescriptor } from './operation.js'
import { TokenTrail } from './paginate-trail.js'
import { copyWith, cutList, readPath } from './paginate-page.js'

/** How an operation gives its pages. A paginator with a {@link PaginatorDescriptor.list} is about the items of one list. */
export interface PaginatorDescriptor<TInput, TOutput, TItem, TToken> {
  /** The service's own name: `ListAutoMLJobs`. */
  readonly name: string
  /** The operation that gives a page. */
  readonly operation: OperationDescriptor<TInput, TOutput>
  /** The tokens: the input's member, and the path of the output's member that it is taken from. Several go together. */
  readonly tokens: readonly { readonly input: string; readonly output: readonly string[] }[]
  /** The input's member that limits a page; `isText` if it takes the number as a string. */
  readonly limit?: { readonly name: string; readonly isText?: true }
  /** The output's member that says, with `false`, that this page is the last one, whatever its tokens are. */
  readonly more?: string
  /** The path of the one list that the pages are about; absent if a page has several, or none. */
  readonly list?: readonly string[]
  /** The output's members that are lists, where a page has several. */
  readonly lists?: readonly string[]
  /** Never set: carries the types. */
  readonly '~types'?: { readonly item: TItem; readonly token: TToken }
}

/** A paginator of which a page has several lists. */
export interface ListsPaginatorDescriptor<TInput, TOutput, TList extends string, TToken> extends PaginatorDescriptor<
  TInput,
  TOutput,
  never,
  TToken
> {
  readonly lists: readonly TList[]
}

/** Where to go on. It can be kept as JSON if the token can. */
export interface ResumePoint<TToken> {
  /** The token of the first page: what an earlier page gave; several tokens as an object of the input's members. Absent for the very first page. */
  readonly startingToken?: TToken
  /** Items of the first page to leave out, because they were given before. What the service adds or removes meanwhile moves them. */
  readonly skip?: number
}

/** Choices for going through pages. */
export interface PaginateOptions<TToken> extends CallOptions, ResumePoint<TToken> {
  /** Items that the service gives at most in one page. A whole number from 1; the service may have a limit of its own. */
  readonly pageSize?: number
  /** Items that are given at most, of all pages together. A whole number from 1. The list of the last page is cut if it has more. */
  readonly maxItems?: number
}

/** The pages of an operation: nothing is sent before they are asked for, and each loop begins anew. */
export interface Pages<TPage, TToken> extends AsyncIterable<TPage> {
  /**
   * Where to go on after what the latest loop gave: `{ ...options, ...pages.resume }`. Undefined when there is nothing more, and before the first page.
   */
  readonly resume: ResumePoint<TToken> | undefined
}

/** Pages that are about the items of one list. */
export interface ItemPages<TPage, TItem, TToken> extends Pages<TPage, TToken> {
  /** The items, one by one. A page is asked for when the one before is used up. */
  items(): AsyncIterable<TItem>
}

/** The items of a page's list. */
export type ListItem<TPage, TList extends string> = TPage extends {
  readonly [TName in TList]?: readonly (infer TItem)[]
}
  ? TItem
  : never

/** Pages of several lists. */
export interface ListPages<TPage, TList extends string, TToken> extends Pages<TPage, TToken> {
  /**
   * The items of one list, one by one. A page is asked for when the one before is used up. Until its last item is given, `resume` is the beginning of a page.
   *
   * @param list - the member of a page
   */
  items<TName extends TList>(list: TName): AsyncIterable<ListItem<TPage, TName>>
}

/** Thrown if a service hands out a token that it got before: the pages would never end. */
export class PaginationError extends Error {
  override readonly name: string = 'PaginationError'
  /** The service's own name of the paginator. */
  readonly paginator: string
  /** The token that repeats; several tokens as an object of the input's members. */
  readonly token: unknown

  /**
   * @param paginator - the service's own name of the paginator
   * @param token - the token that repeats
   */
  constructor(paginator: string, token: unknown) {
    super(`${paginator}: the service gave a token again that was sent before`)
    brand(this, 'PaginationError')
    this.paginator = paginator
    this.token = token
  }

  /** Asks for instances of whatever package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(this, PaginationError, 'PaginationError', value)
  }
}

/**
 * Goes through the pages of an operation. A client's methods do just this; called by itself it loads one operation only.
 *
 * @param client - the transport, and what to validate
 * @param paginator - the descriptor that the paginator's module exports
 * @param input - the operation's input. Tokens in it are where the first page begins, unless the options say so.
 * @param options - choices for all pages
 * @returns the pages; a loop over them throws what `invoke` throws, a PaginationError if a token repeats, and the signal's reason between pages and items
 * @throws RangeError if an option is no whole number of its range
 * @throws TypeError if the operation has no limit of pages and `pageSize` is given, or its pages are not about one list and `maxItems` or `skip` is
 */
export function paginate<TInput, TOutput, TList extends string, TToken>(
  client: ClientOptions,
  paginator: ListsPaginatorDescriptor<TInput, TOutput, TList, TToken>,
  input: TInput,
  options?: PaginateOptions<TToken>,
): ListPages<TOutput, TList, TToken>
export function paginate<TInput, TOutput, TItem, TToken>(
  client: ClientOptions,
  paginator: PaginatorDescriptor<TInput, TOutput, TItem, TToken>,
  input: TInput,
  options?: PaginateOptions<TToken>,
): ItemPages<TOutput, TItem, TToken>
export function paginate<TInput, TOutput, TItem, TToken>(
  client: ClientOptions,
  paginator: PaginatorDescriptor<TInput, TOutput, TItem, TToken>,
  input: TInput,
  options: PaginateOptions<TToken> = {},
): ItemPages<TOutput, TItem, TToken> {
  checkOptions(paginator, options)
  return new PageLoop(client, paginator, input, options)
}

/** A page, where it begins, and what comes after it. */
interface Turn<TPage, TToken> {
  readonly page: TPage
  /** Its place; `skip` as far as it was cut at its start. */
  readonly start: ResumePoint<TToken>
  /** Where the next page begins; undefined after the last one. */
  readonly next: ResumePoint<TToken> | undefined
}

class PageLoop<TInput, TOutput, TItem, TToken> implements ItemPages<TOutput, TItem, TToken> {
  readonly #client: ClientOptions
  readonly #paginator: PaginatorDescriptor<TInput, TOutput, TItem, TToken>
  readonly #input: TInput
  readonly #options: PaginateOptions<TToken>
  #resume: ResumePoint<TToken> | undefined

  constructor(
    client: ClientOptions,
    paginator: PaginatorDescriptor<TInput, TOutput, TItem, TToken>,
    input: TInput,
    options: PaginateOptions<TToken>,
  ) {
    this.#client = client
    this.#paginator = paginator
    this.#input = input
    this.#options = options
  }

  get resume(): ResumePoint<TToken> | undefined {
    return this.#resume
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TOutput, void, undefined> {
    for await (const { next, page } of this.#turns()) {
      this.#resume = next
      yield page
    }
  }

  async *items(chosen?: string): AsyncGenerator<TItem, void, undefined> {
    const { list, lists = [], name } = this.#paginator
    const path = list ?? lists.filter((one) => one === chosen)
    if (path.length === 0) {
      throw new TypeError(
        `${name}: its pages are not about one list${lists.length > 0 ? `: name one of ${lists.join(', ')}` : ''}`,
      )
    }
    for await (const { next, page, start } of this.#turns()) {
      const items = readList(page, path)
      this.#resume = next
      for (const [index, item] of items.entries()) {
        throwIfAborted(this.#options)
        const within = list ? { ...start, skip: (start.skip ?? 0) + index + 1 } : start
        this.#resume = index === items.length - 1 ? next : within
        yield item as TItem
      }
    }
  }

  /** Asks for page after page, and cuts the first one's start and the last one's end. */
  async *#turns(): AsyncGenerator<Turn<TOutput, TToken>, void, undefined> {
    const options = this.#options
    const paginator = this.#paginator
    const { list } = paginator
    const trail = new TokenTrail()
    let left = options.maxItems ?? Infinity
    let token = options.startingToken
    let skip = options.skip ?? 0
    this.#resume = undefined
    for (;;) {
      const input = fillInput(paginator, this.#input, token, options.pageSize)
      if (trail.add(paginator.tokens.map(({ input: name }) => readMember(input, name)))) {
        throw new PaginationError(paginator.name, token)
      }
      throwIfAborted(options)
      const whole = await invoke(this.#client, paginator.operation, input as TInput, options)
      const following = readToken(paginator, whole)
      const start = pointTo(token, skip)
      const length = list ? readList(whole, list).length : 0
      const end = Math.min(length, skip + left)
      const later = Math.max(0, skip - length)
      const after = following === undefined ? undefined : pointTo(following as TToken, later)
      const page = list ? cutList(whole, list, skip, end) : whole
      yield { page, start, next: end < length ? { ...start, skip: end } : after }
      left -= Math.max(0, end - skip)
      if (left === 0) return
      skip = later
      if (following === undefined) return
      token = following as TToken
    }
  }
}

/** Refuses what would be passed over in silence. */
function checkOptions(
  { limit, list, name }: Pick<PaginatorDescriptor<never, never, never, never>, 'limit' | 'list' | 'name'>,
  { maxItems, pageSize, skip }: PaginateOptions<unknown>,
): void {
  checkWhole('pageSize', pageSize, 1)
  checkWhole('maxItems', maxItems, 1)
  checkWhole('skip', skip, 0)
  if (pageSize !== undefined && !limit) throw new TypeError(`${name}: its pages have no size to choose`)
  if (!list && (maxItems !== undefined || skip !== undefined)) {
    throw new TypeError(`${name}: its pages are not about one list, so maxItems and skip mean nothing`)
  }
}

function checkWhole(option: string, value: number | undefined, least: number): void {
  if (value !== undefined && !(Number.isSafeInteger(value) && value >= least)) {
    throw new RangeError(`${option} is a whole number from ${least}`)
  }
}

function pointTo<TToken>(token: TToken | undefined, skip: number): ResumePoint<TToken> {
  return { ...(token !== undefined && { startingToken: token }), ...(skip > 0 && { skip }) }
}

function throwIfAborted({ signal }: CallOptions): void {
  if (signal?.aborted) throw signal.reason
}

function readList(page: unknown, path: readonly string[]): readonly unknown[] {
  const list = readPath(page, path)
  return Array.isArray(list) ? list : []
}

/** The input of a page: a copy with its tokens, and with its limit. Of several tokens, those that are not given go. */
function fillInput(
  { limit, tokens }: Pick<PaginatorDescriptor<never, never, never, never>, 'limit' | 'tokens'>,
  input: unknown,
  token: unknown,
  pageSize: number | undefined,
): Record<string, unknown> {
  const members: [string, unknown][] = []
  if (pageSize !== undefined && limit) members.push([limit.name, limit.isText ? String(pageSize) : pageSize])
  for (const { input: name } of token === undefined ? [] : tokens) {
    members.push([name, tokens.length === 1 ? token : readMember(token as Record<string, unknown>, name)])
  }
  return copyWith(input ?? {}, members) as Record<string, unknown>
}

/** The token of the next page; several as an object of the input's members, of those that are there. Undefined after the last page. */
function readToken(
  { more, tokens }: Pick<PaginatorDescriptor<never, never, never, never>, 'more' | 'tokens'>,
  page: unknown,
): unknown {
  if (more !== undefined && readPath(page, [more]) === false) return undefined
  const given = tokens.flatMap(({ input, output }) => {
    const value = readPath(page, output)
    return isEmpty(value) ? [] : [[input, value] as const]
  })
  return tokens.length === 1 ? given[0]?.[1] : given.length > 0 ? Object.fromEntries(given) : undefined
}

/** Services end with no token, an empty one, or zero if it is a number. */
function isEmpty(value: unknown): boolean {
  return !value || (typeof value === 'object' && Object.keys(value).length === 0)
}
