/** JSON that can stand in a `<script>`: no `<` can end the element or open a comment (HTML §4.12.1.3). */
export const inlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
