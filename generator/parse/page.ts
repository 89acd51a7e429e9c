/**
 * What one page says, before it is joined with the others of its service.
 *
 * @module
 */
import type { VFile } from 'vfile'
import type { BlockNode, LiteralBlock, Text } from '../read/nodes.js'
import type { Description } from './description.js'
import type { SyntaxObject } from './syntax/syntax-value.js'

/** Any node: something with a place. */
export interface Placed {
  readonly position: Text['position']
}

interface PageBase {
  /** The page's file; messages go to it. */
  readonly file: VFile
  /** boto3's class of the service: `SageMaker`. */
  readonly className: string
  /** The node that names the page's subject, for positions. */
  readonly node: Placed
  /** True for a part of a page that holds a whole service (spec/README.md §15). */
  readonly isPart?: true
}

/** One side of an operation: both witnesses of its input or of its output. */
export interface Witnesses {
  /** The Syntax block; absent where the page has none, or left it out as too large. */
  readonly syntax?: SyntaxObject
  /** The lists; absent where the page has none, or left them out as too large. */
  readonly list?: readonly Description[]
  /** The bullet that stands for the whole response; its text is the response's own (spec/README.md §6.3). */
  readonly root?: Description
  /** Whether the page left the Syntax block out as too large to render. */
  readonly syntaxTooLarge: boolean
  /** Whether the page left the lists out as too large to render. */
  readonly listTooLarge: boolean
  /** The literal block or list that stands for this side, for positions. */
  readonly node?: Placed
}

/** An example, as its literal blocks. */
export interface ExampleBlocks {
  readonly prose: readonly BlockNode[]
  readonly input?: LiteralBlock
  readonly output?: LiteralBlock
}

/** A method whose call and response a page describes (spec/README.md §2 to §10). */
interface MethodPage extends PageBase {
  readonly method: string
  /** Uid of the API, from the "See also" link: `sagemaker-2017-07-24`. */
  readonly uid?: string
  /** The service's own name of the operation, from the same link. */
  readonly operation?: string
  /** The link itself. */
  readonly reference?: string
  /** Absent where the method takes nothing. */
  readonly input?: Witnesses
  /** Absent where the method gives nothing. */
  readonly output?: Witnesses
  readonly prose: readonly BlockNode[]
}

/** A page of a client's operation. */
export interface OperationPage extends MethodPage {
  readonly kind: 'operation'
  /** Names of exceptions, in page order. */
  readonly errors: readonly string[]
  readonly deprecated: boolean
  readonly examples: readonly ExampleBlocks[]
}

/** A page of a hand-written method of the client (`get_waiter`, `upload_file`): recognised, not read further. */
export interface ClientMethodPage extends PageBase {
  readonly kind: 'clientMethod'
  readonly method: string
}

/** A page of a paginator (spec/README.md §11). `method` is that of the operation it repeats. */
export interface PaginatorPage extends MethodPage {
  readonly kind: 'paginator'
  readonly name: string
}

/** A page of a waiter (spec/README.md §12). `method` is that of the operation it polls. */
export interface WaiterPage extends MethodPage {
  readonly kind: 'waiter'
  readonly name: string
  /** Seconds. */
  readonly delay: number
  readonly maxAttempts: number
}

/** The service's index page (spec/README.md §13). */
export interface ServicePage extends PageBase {
  readonly kind: 'service'
  /** The service's title in the page's first sentence: `Amazon SageMaker Service`. */
  readonly title?: string
  readonly prose: readonly BlockNode[]
  /** Pages that the index lists, as it writes them: `sagemaker/client/add_tags`. */
  readonly listed: readonly ListedPage[]
}

/** An entry of a toctree. */
export interface ListedPage {
  readonly path: string
  readonly node: Placed
}

/** What a page says. */
export type Page = OperationPage | ClientMethodPage | PaginatorPage | WaiterPage | ServicePage
