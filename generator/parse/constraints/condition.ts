/**
 * Tells sentences that hold always from those that hold sometimes.
 *
 * @module
 */

/** Openings that say "the value", and no condition: `If you specify a value, …`. */
const harmless =
  /^(?:\(?(?:optional|note)\)?[:.]? )?(?:(?:if|when) (?:you )?(?:specify|specified|set|include|included|provide|provided|use|used|present)(?: (?:a|this|the|any) (?:value|parameter|limit|field|property|setting|member))?(?: for this (?:parameter|field|property))?, )/i

const conditional =
  /\b(?:if|when|whenever|unless|until|while|depend(?:s|ing)?|except|otherwise|whereas|var(?:y|ies)|example|e\.g|i\.e|such as|by default|recommend(?:ed|s)?|typically|usually|generally|approximately|roughly|sometimes|currently|per|each|every|total|combined|sum|across|however|but|quotas?|contact|increase(?:d|s)?|either|first|last|previous|older|newer|require|means|indicates|required (?:for|on|with)|followed by|paginat\w+|do not use)\b|\(for\b|\babout \d|^only |\bonly (?:for|if|when|in|on|to|with|supports?|allowed|applies)\b|\b(?:supports?|allows?|appl(?:y|ies)|returns?) only\b|^(?:for|in|on|with|during|after|before|to|as) |^[^.:]{2,60} [-–—] /i

/**
 * Whether a sentence states something without a condition.
 *
 * @param sentence - plain text on one line
 * @returns false where a word of it limits the statement to some case, or makes it advice
 */
export function isUnconditional(sentence: string): boolean {
  return !conditional.test(sentence.replace(harmless, ''))
}

/**
 * The part of a sentence before it goes on with the parts of what it is about.
 *
 * @param sentence - plain text on one line: `Up to 20 names, each with 1 to 512 characters.`
 * @returns its beginning: `Up to 20 names`
 */
export function cutDetails(sentence: string): string {
  const [start = ''] = sentence.split(/, (?:each|every|all|one) of which |, each /, 1)
  return start
}
