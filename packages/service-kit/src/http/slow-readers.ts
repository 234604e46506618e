import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Patience } from './http-server.ts'

type ReaderPatience = Pick<Patience, 'pieceMs' | 'bytesPerSecond' | 'checkMs'>

/** How much a reader has taken, and how long something has waited for him since. Counted in checks: nobody pays for a server that stands still. */
interface Progress {
  readonly takenBytes: number
  readonly waitedMs: number
}

/**
 * Hangs up on whoever takes an answer in drops, which never looks silent: each piece that waits has to be gone within `pieceMs` and
 * the time that its bytes need at `bytesPerSecond`.
 */
export function endSlowReaders(app: FastifyInstance, patience: ReaderPatience): void {
  const readers = new Map<Socket, Progress>()
  app.server.on('connection', (socket: Socket) => {
    readers.set(socket, { takenBytes: 0, waitedMs: 0 })
    socket.once('close', () => readers.delete(socket))
  })
  const check = (): void => {
    for (const [socket, before] of readers) {
      const progress = progressOf(socket, before, patience.checkMs)
      readers.set(socket, progress)
      if (progress.waitedMs > allowedMs(socket.writableLength, patience)) socket.destroy()
    }
  }
  const timer = setInterval(check, patience.checkMs).unref()
  app.addHook('onClose', async () => clearInterval(timer))
}

function progressOf(socket: Socket, before: Progress, passedMs: number): Progress {
  const takenBytes = socket.bytesWritten - socket.writableLength
  const isWaiting = socket.writableLength > 0 && takenBytes === before.takenBytes
  return { takenBytes, waitedMs: isWaiting ? before.waitedMs + passedMs : 0 }
}

const allowedMs = (bytes: number, { pieceMs, bytesPerSecond }: ReaderPatience): number =>
  pieceMs + (bytes / bytesPerSecond) * 1000
