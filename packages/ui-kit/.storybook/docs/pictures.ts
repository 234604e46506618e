/** The pictures that the visual test compares stories with, of what opens over a page: a page of Storybook opens nothing. */
const pictures = import.meta.glob<string>('../../story-tests/pictures/*-{open,shown}-{light,dark}.png', {
  eager: true,
  import: 'default',
  query: '?url',
})

/** The picture of a story, as it is named by the visual test. */
export function pictureOf(storyId: string, theme: 'light' | 'dark'): string | undefined {
  return pictures[`../../story-tests/pictures/${storyId.replace('--', '-')}-${theme}.png`]
}
