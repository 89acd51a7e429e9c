/**
 * Addresses as messages show them: a message goes into logs, and an address may hold a secret.
 *
 * @module
 */

/** An address, or a text that was meant for one: a scheme, a slash. A drive of Windows has one letter. */
const addressStart = /^\s*(?:[a-z][a-z\d+.-]+:|[/\\]{2})[/\\]*/i

/** A user and a password before a host, with or without a scheme: `me:word@site`. */
const credentials = /^[^/\\]*:.*@/s

/** True if a text is an address or was meant for one: `https:/site`, ` ftp://site`. */
export function resemblesAddress(text: string): boolean {
  return addressStart.test(text) || credentials.test(text)
}

/**
 * Shows a text of which nobody knows if it is an address: without what stands before an `@`, and without what follows `?` or `#`, if it resembles one.
 *
 * @param text - as it was given
 * @returns the text; `https://…@site/path?…` for an address with secrets
 */
export function showAddress(text: string): string {
  if (!resemblesAddress(text)) return text
  const start = addressStart.exec(text)?.[0] ?? ''
  // the last `@`: a password may hold any character, also `?`
  const rest = text.slice(start.length).replace(/^.*@/s, '…@')
  return start + rest.replace(/[?#].*/s, (end) => `${end[0]}…`)
}
