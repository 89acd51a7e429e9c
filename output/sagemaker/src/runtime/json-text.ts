/**
 * JSON texts: members for which the service takes and gives a text that holds JSON, and boto3 what the text holds.
 *
 * @module
 */
import { type DocumentValue, isDocumentValue } from './document-value.js'

/** A JSON text, such as a policy: the text itself, or the object or array that it holds. Requests take both; transports send the text, and open what they receive. */
export type JsonText = string | readonly DocumentValue[] | { readonly [key: string]: DocumentValue }

/** Whether a value is a JSON text, or what one holds. The text itself is not read. */
export function isJsonText(value: unknown): value is JsonText {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && isDocumentValue(value))
}

/** Makes the text that the wire has. A text is left as it is. */
export function closeJsonText(value: unknown): unknown {
  return isJsonText(value) && typeof value !== 'string' ? JSON.stringify(value) : value
}

/** Makes of a text what it holds, as boto3 does; percent-encoded texts, too, which iam answers with. What holds no JSON (a template in YAML) stays a text. */
export function openJsonText(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    const opened: unknown = JSON.parse(value.startsWith('%') ? decodeURIComponent(value) : value)
    return isJsonText(opened) ? opened : value
  } catch {
    return value
  }
}
