/**
 * Tells whether a sentence counts the items of a list, or something else.
 *
 * @module
 */

const generic = new Set(
  'item element entry value object member pair structure array list map identifier id arn name'.split(' '),
)
/** Words that end the name of what is counted: `tags for a dashboard`. */
const end = /^(?:a|an|the|to|for|in|on|at|by|of|from|with|per|that|which|who|is|are|can|will|you|your|where)$/i

/**
 * Whether words name what a list or a map holds.
 *
 * @param words - what follows the figure: ` log groups in one request`
 * @param name - the member's name: `logGroupNames`
 * @returns true where they have a word in common, or the words name items of any list
 */
export function isCounted(words: string, name: string): boolean {
  const known = new Set(name.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z\d]+/).map(toStem))
  known.add(toStem(name))
  const phrase = words.trim().split(' ', 6)
  const last = phrase.findIndex((word, index) => index > 0 && end.test(word))
  const nouns = (last === -1 ? phrase : phrase.slice(0, last)).flatMap((word) => word.split(/[^A-Za-z\d]+/))
  if (nouns.some((word) => /^(?:characters?|bytes?|letters?)$/i.test(word))) return false
  return nouns.some((word) => generic.has(toStem(word)) || known.has(toStem(word))) || nouns.includes(name)
}

/** `policies` → `policy`, `IDs` → `id`. */
function toStem(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:ss|x|ch|sh))es$|(?<=[^s])s$/, '')
}
