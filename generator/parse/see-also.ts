/**
 * Reads the link to the service's own page (spec/README.md §2).
 *
 * @module
 */
import type { Paragraph } from '../read/nodes.js'

/** What the link gives away. */
export interface SeeAlso {
  /** `sagemaker-2017-07-24` */
  readonly uid: string
  /** `DescribeAutoMLJob` */
  readonly operation: string
  /** The whole address. */
  readonly reference: string
}

/**
 * Reads the link.
 *
 * ```text
 * See also: `AWS API Documentation <https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeAutoMLJob>`_
 *                                                                           ^-------------------- ^----------------
 * ```
 *
 * @param paragraph - the paragraph that begins with "See also"
 * @returns its parts, or undefined where the address is another
 */
export function parseSeeAlso(paragraph: Paragraph): SeeAlso | undefined {
  const match = /<(https?:\/\/[^\s>]+\/goto\/WebAPI\/([^/>\s]+)\/([A-Z][A-Za-z0-9]*))>/.exec(paragraph.source)
  return match ? { reference: match[1] as string, uid: match[2] as string, operation: match[3] as string } : undefined
}
