import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { type Door, type DoorOptions, openDoor } from './door.ts'
import type { PageRead } from './outcome.ts'
import { type Answered, type Asked, MAX_ASKS } from './thread-door.ts'

/** The door, as a thread may have it. */
export interface Broker {
  /** For the thread: paths go in, answers come out. */
  readonly port: MessagePort
  /** What was asked so far. */
  readonly reads: readonly PageRead[]
  close(): void
}

export interface BrokerOptions extends Omit<DoorOptions, 'due' | 'onRead'> {
  /** When the last of the data must be there, in milliseconds since 1970. */
  readonly dueAt: number
}

/** Asks for a thread, which never has what the shop is asked with: headers and cookies stay on this side. */
export function openBroker({ dueAt, ...options }: BrokerOptions): Broker {
  const { port1, port2 } = new MessageChannel()
  const reads: PageRead[] = []
  const due = new AbortController()
  const timer = setTimeout(() => due.abort(), Math.max(0, dueAt - Date.now()))
  serve(port1, openDoor({ ...options, due: due.signal, onRead: (read) => void reads.push(read) }))
  return {
    port: port2,
    reads,
    close() {
      clearTimeout(timer)
      port1.close()
    },
  }
}

/** Code that got out of its sandbox can send anything. */
function serve(port: MessagePort, door: Door): void {
  let left = MAX_ASKS
  port.on('message', ({ id, path }: Asked) => {
    left -= 1
    if (left < 0) return port.close()
    const tell = (answered: Answered): void => port.postMessage(answered)
    door(String(path)).then(
      (answer) => tell({ id, answer }),
      (error: Error) => tell({ id, refused: error.message }),
    )
  })
}
