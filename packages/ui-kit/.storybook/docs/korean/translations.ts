/** Sentences of the manifest in Korean, by what they are in English. */
export type Translations = Readonly<Record<string, string>>
