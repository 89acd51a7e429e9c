/** `restructured` 0.0.11 brings no types. */
declare module 'restructured' {
  import type { Parent } from 'unist'

  /** The module is CommonJS with a `default` of its own. */
  const restructured: {
    readonly default: {
      /**
       * @param text - reStructuredText
       * @returns its tree, without positions
       * @throws on some malformed blocks
       */
      parse(text: string): Parent
    }
  }
  export default restructured
}
