/** The part of dynalite that the tests use; it comes without types. */
declare module 'dynalite' {
  import type { Server } from 'node:http'

  /** Makes a server that keeps its tables in memory. Times in milliseconds. */
  export default function dynalite(options: { createTableMs: number; deleteTableMs: number }): Server
}
