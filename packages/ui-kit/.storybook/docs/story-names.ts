import { say } from '../words.ts'
import { KOREAN_STORY_NAMES } from './korean/story-names.ts'

/** What a story is called on a page: the sidebar has the English names alone. */
export function storyName({ name }: { readonly name: string }): string {
  const english = name.charAt(0) + name.slice(1).toLowerCase()
  return say(KOREAN_STORY_NAMES[name] ?? english, english)
}
