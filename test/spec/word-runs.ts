/**
 * Runs of words, by which copied prose is found.
 *
 * @module
 */

/** A word that belongs to no run: a name stands here. */
const gap = '|'

/**
 * The runs of six words in a text. Code spans and links to a shape are names, which break a run; of other links the text counts and the target does not.
 *
 * @param prose - a line of a page's prose, with its markup
 * @returns the runs in lower case, words separated by a space
 */
export function wordRuns(prose: string): Set<string> {
  const words =
    prose
      .replace(/``.*?``/g, ` ${gap} `)
      .replace(/`([^`<]*?)\s*<[^>]+>`__?/g, (_, text: string) => (isName(text) ? ` ${gap} ` : text))
      .toLowerCase()
      .match(/[a-z0-9']+|\|/g) ?? []
  const runs = new Set<string>()
  for (let start = 0; start + 6 <= words.length; start++) {
    const run = words.slice(start, start + 6)
    if (!run.includes(gap)) runs.add(run.join(' '))
  }
  return runs
}

/** `CreateAutoMLJob`, `AutoMLJobObjective$MetricName`, `Channel`, `ISO 639-1`. */
function isName(text: string): boolean {
  return !/[a-z]/.test(text) || (/^[\w$.]+$/.test(text) && /^[A-Z]|[a-z][A-Z]/.test(text))
}
