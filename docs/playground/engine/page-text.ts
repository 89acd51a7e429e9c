/**
 * Pages as a visitor gives them: a path and a text.
 *
 * @module
 */

/** A page below the input folder. */
export interface PageText {
  /** `sagemaker/client/describe_auto_ml_job.rst`. */
  readonly path: string
  readonly text: string
}

/** `SageMaker / Client / describe_auto_ml_job`, and the directive of an index page, a paginator or a waiter. */
const subject = /^\s*\.\. py:(?:method|class):: (\w+)\.(Client|Paginator|Waiter)(?:\.(\w+))?/m

/**
 * Guesses where a page would lie that somebody pasted, as boto3 lays its pages out.
 *
 * @returns a path; that of an unknown page if the text names no subject
 */
export function guessPath(text: string): string {
  const [, className = 'service', kind = 'Client', name] = subject.exec(text) ?? []
  const service = className.toLowerCase()
  return name === undefined ? `${service}.rst` : `${service}/${kind.toLowerCase()}/${name}.rst`
}

/** The service that a path belongs to: its first folder, or its own name. */
export function serviceOf(path: string): string {
  return path.split('/')[0]!.replace(/\.rst$/, '')
}
