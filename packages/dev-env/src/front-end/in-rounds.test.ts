import { RegistryRefusal } from '@jangteo/cli'
import { describe, expect, it } from 'vitest'
import { inRounds } from './in-rounds.ts'

const refusal = (title: string): RegistryRefusal =>
  new RegistryRefusal({ type: 'about:blank', title, status: 422, code: 'fragment-misused' })

/** Publishes a name as soon as what it counts on is there. */
function publisher(needs: Readonly<Record<string, string>>) {
  const published: string[] = []
  const publish = async (name: string): Promise<void> => {
    const need = needs[name]
    if (need !== undefined && !published.includes(need)) throw refusal(`${name} needs ${need}`)
    published.push(name)
  }
  return { published, publish }
}

describe('inRounds', () => {
  it('publishes again what was refused, once the others are there', async () => {
    const { published, publish } = publisher({ catalog: 'recommend', order: 'catalog' })
    await inRounds(['order', 'catalog', 'recommend'], publish)
    expect(published).toEqual(['recommend', 'catalog', 'order'])
  })

  it('ends with the first refusal where nothing moves any more', async () => {
    const { published, publish } = publisher({ catalog: 'nobody', order: 'nobody' })
    await expect(inRounds(['recommend', 'catalog', 'order'], publish)).rejects.toThrow('catalog needs nobody')
    expect(published).toEqual(['recommend'])
  })

  it('passes on what is no refusal at once', async () => {
    const publish = () => Promise.reject(new Error('no registry'))
    await expect(inRounds(['catalog', 'order'], publish)).rejects.toThrow('no registry')
  })
})
