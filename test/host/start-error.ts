/** Why the host could not start, as one sentence for the person who started it. */
export class HostStartError extends Error {
  override readonly name = 'HostStartError'
}
