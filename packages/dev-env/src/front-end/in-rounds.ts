import { RegistryRefusal } from '@jangteo/cli'

/** What is refused is tried again after the others: it may count on something that one of them brings, or still uses. */
export async function inRounds<Item>(
  items: readonly Item[],
  publish: (item: Item) => Promise<void>,
): Promise<void> {
  const refused: { readonly item: Item; readonly error: RegistryRefusal }[] = []
  for (const item of items) {
    try {
      await publish(item)
    } catch (error) {
      if (!(error instanceof RegistryRefusal)) throw error
      refused.push({ item, error })
    }
  }
  const [first] = refused
  if (first === undefined) return
  if (refused.length === items.length) throw first.error
  await inRounds(
    refused.map(({ item }) => item),
    publish,
  )
}
