/**
 * The catalogue of everything Shapewright may say about a page, a service or its own output. A message is never written without a rule.
 *
 * @module
 */

/** `error`: the run fails and nothing is replaced. `warning`: something was lost or guessed. `info`: two witnesses differ and one was followed. */
export type Severity = 'error' | 'warning' | 'info'

/** What one rule means, for the person who reads its messages. */
export interface Rule {
  readonly severity: Severity
  /** One English sentence that is true of a page without this message. */
  readonly meaning: string
  /** What the reader of the message can do. */
  readonly help: string
}

/** Every rule by its id (kebab-case, stable: people filter by it). */
export const rules = {
  // reading
  'page-encoding': {
    severity: 'error',
    meaning: 'A page is UTF-8 text.',
    help: 'Fetch the page again, or convert it to UTF-8.',
  },
  'page-empty': {
    severity: 'error',
    meaning: 'A page has content.',
    help: 'Fetch the page again, or remove the file.',
  },
  'page-unreadable': {
    severity: 'error',
    meaning: 'A page can be read from disk.',
    help: 'Check that the path is a file and that you may read it.',
  },
  'page-nesting': {
    severity: 'error',
    meaning: 'A page nests its blocks less than 200 deep.',
    help: 'Fetch the page again: no page of boto3 nests like this.',
  },
  'syntax-unknown': {
    severity: 'warning',
    meaning: 'Every block of a page is reStructuredText that this reader or restructured knows.',
    help: 'The block is kept as plain text; report it if it is valid reStructuredText.',
  },
  'syntax-unclosed': {
    severity: 'info',
    meaning: 'Inline markup that is opened is closed.',
    help: 'The text is kept as it stands; nothing to do.',
  },
} as const satisfies Record<string, Rule>

/** The id of a rule. */
export type RuleId = keyof typeof rules
