/** Starts `worker.ts` in a thread: threads do not inherit what lets the main thread load TypeScript. */
import { register } from 'tsx/esm/api'

register()
await import('./worker.js')
