import { nextTick } from 'vue'

/** Moves the focus to the first field, in their order on the page, that has a problem. */
export async function focusFirstProblem<Field extends string>(
  form: HTMLElement | null,
  fields: readonly Field[],
  problems: Readonly<Partial<Record<Field, unknown>>>,
): Promise<void> {
  await nextTick()
  const first = fields.find((field) => problems[field])
  if (first) form?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
}
