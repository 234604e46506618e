import type { EventType, IntegrationEvent } from '@jangteo/contracts'
import type { RunningComposer } from './running-composer.ts'

/** Something that the catalog published, as the broker brings it. */
export async function hear<Type extends EventType>(
  { context: { broker } }: RunningComposer,
  told: Pick<IntegrationEvent<Type>, 'type' | 'subject' | 'data'>,
): Promise<void> {
  for (const { receive } of broker.consumersOf(told.type))
    await receive({
      specversion: '1.0',
      id: '1',
      source: '/services/catalog',
      time: '2026-03-02T09:00:00Z',
      datacontenttype: 'application/json',
      ...told,
    })
}
