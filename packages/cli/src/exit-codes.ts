/** What a script may rely on. */
export const EXIT = { done: 0, refused: 1, notDone: 2, broken: 3 } as const

export const EXIT_MEANINGS: Readonly<Record<number, string>> = {
  [EXIT.done]: 'done',
  [EXIT.refused]: 'refused by the registry, or the rollout was stopped; every reason is printed',
  [EXIT.notDone]: 'wrong usage, a failed check or build, nobody signed in, or nobody answers',
  [EXIT.broken]: 'a fault of jangteo itself',
  130: 'interrupted with Ctrl-C',
}
