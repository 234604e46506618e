import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { type Door, type DoorOptions, openDoor } from './door.ts'
import type { PageRead } from './outcome.ts'
import { type Answered, isAsked, MAX_ASKS } from './thread-door.ts'

/** The door, as a thread may have it. */
export interface Broker {
  /** For the thread: paths go in, answers come out. */
  readonly port: MessagePort
  /** What was asked so far. */
  readonly reads: readonly PageRead[]
  /** The thread sent what none sends by itself: code got out of its sandbox there. */
  isBreached(): boolean
  close(): void
}

export interface BrokerOptions extends Omit<DoorOptions, 'due' | 'onRead'> {
  /** When the last of the data must be there, in milliseconds since 1970. */
  readonly dueAt: number
  /** Told once, when the broker no longer listens to the thread. */
  readonly onBreach: () => void
}

/** One for all: an abort without a reason makes an error with a stack each time. */
const OVER = new Error('The page is over.')

/** Asks for a thread, which never has what the shop is asked with: headers and cookies stay on this side. */
export function openBroker({ dueAt, onBreach, ...options }: BrokerOptions): Broker {
  const { port1, port2 } = new MessageChannel()
  const reads: PageRead[] = []
  const due = new AbortController()
  const timer = setTimeout(() => due.abort(), Math.max(0, dueAt - Date.now()))
  let isBreached = false
  serve(port1, openDoor({ ...options, due: due.signal, onRead: (read) => void reads.push(read) }), () => {
    isBreached = true
    onBreach()
  })
  return {
    port: port2,
    reads,
    isBreached: () => isBreached,
    close() {
      clearTimeout(timer)
      due.abort(OVER)
      port1.close()
    },
  }
}

/** What is thrown in here would end the process: nothing that comes is believed to be what it should be. */
function serve(port: MessagePort, door: Door, onBreach: () => void): void {
  const tell = (answered: Answered): void => port.postMessage(answered)
  const giveUp = (): void => {
    port.removeAllListeners('message')
    port.close()
    onBreach()
  }
  let left = MAX_ASKS
  port.on('message', (message: unknown) => {
    left -= 1
    if (left < 0 || !isAsked(message)) return giveUp()
    const { id, path } = message
    door(path).then(
      (answer) => tell({ id, answer }),
      (error: Error) => tell({ id, refused: error.message }),
    )
  })
  port.on('messageerror', giveUp)
}
