import type { EventType } from '@jangteo/contracts'
import type { AttachedOutbox, BoundConsumer, Broker } from './broker.ts'

/** Delivers between the services of one process. */
export class InProcessBroker implements Broker {
  readonly isConnected = true
  readonly #consumers = new Map<string, BoundConsumer>()
  readonly #outboxes = new Set<AttachedOutbox>()
  #hasDelivered = false

  /** Throws for a new name once delivery has begun: that consumer would have missed events without a trace. */
  subscribe(consumer: BoundConsumer): void {
    if (this.#hasDelivered && !this.#consumers.has(consumer.name)) {
      throw new Error(
        `${consumer.name} subscribes after events were delivered and may have missed some. ` +
          'Create every service before starting any.',
      )
    }
    this.#consumers.set(consumer.name, consumer)
  }

  consumersOf(type: EventType): readonly BoundConsumer[] {
    this.#hasDelivered = true
    return [...this.#consumers.values()].filter((consumer) => consumer.types.includes(type))
  }

  attach(outbox: AttachedOutbox): () => void {
    this.#outboxes.add(outbox)
    return () => this.#outboxes.delete(outbox)
  }

  /** For tests: delivers until nothing is due any more, including events that consumers publish in turn. */
  async drain(): Promise<void> {
    let delivered: number
    do {
      delivered = 0
      for (const outbox of this.#outboxes) delivered += await outbox.dispatch()
    } while (delivered > 0)
  }
}

export function createInProcessBroker(): InProcessBroker {
  return new InProcessBroker()
}

/** For a service on its own without a message broker: events stay in its outbox, nothing is lost and nothing arrives. */
export function createUnconnectedBroker(): Broker {
  return {
    isConnected: false,
    subscribe: () => undefined,
    consumersOf: () => [],
    attach: () => () => undefined,
  }
}
