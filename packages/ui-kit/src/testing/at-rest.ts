/** What moves or fades in the element has come to its end. */
export async function atRest(element: Element): Promise<void> {
  await Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished))
}
