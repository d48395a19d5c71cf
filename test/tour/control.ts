import type { HostDescription } from '../host/description'

/** One message as the local host's queue shows it. */
export type QueuedMessage = {
  readonly id: string
  readonly status: 'queued' | 'held' | 'delivered' | 'bounced' | 'expired' | 'purged'
  readonly subject: string | null
}

/** The messages of a service, newest first. */
export async function messagesOf(host: HostDescription, serviceName: string): Promise<QueuedMessage[]> {
  const answer = await fetch(`${host.control}/messages?service=${encodeURIComponent(serviceName)}`)
  return (await answer.json()) as QueuedMessage[]
}
