import { say } from './words.ts'

const READ_MS = 2000

/** What came of copying, and when that has been read. */
export interface Copied {
  readonly words: string
  readonly read: Promise<void>
}

/** Copies, which a browser may refuse. */
export async function copyText(text: string): Promise<Copied> {
  const read = new Promise<void>((resolve) => setTimeout(resolve, READ_MS))
  try {
    await navigator.clipboard.writeText(text)
    return { words: say('복사했습니다', 'Copied'), read }
  } catch {
    return {
      words: say('복사하지 못했습니다. 골라서 복사하세요.', 'Not copied: select the text instead.'),
      read,
    }
  }
}
