import { platform } from '@jangteo/platform'

const MEGABYTE = 'x'.repeat(1_000_000)

function fillStorage(): void {
  for (const storage of [localStorage, sessionStorage])
    try {
      for (let count = 0; ; count += 1) storage.setItem(`hostile-${count}`, MEGABYTE)
    } catch {
      continue
    }
}

/** In this tab, and through the channel of the tabs in others. */
function flood(count: number): void {
  for (let sent = 0; sent < count; sent += 1)
    platform.events.publish('order.changed', { orderId: String(sent) })
}

/** What no tab of the shop says, in the channel in which they speak. */
function babble(messages: readonly unknown[]): void {
  const channel = new BroadcastChannel('jangteo')
  for (const message of messages) {
    channel.postMessage(message)
    window.postMessage(message, '*')
  }
  channel.close()
}

export const exhausting = { babble, fillStorage, flood }
